import LayoutGrid from '@lucide/svelte/icons/layout-grid';
import ScanLine from '@lucide/svelte/icons/scan-line';
import { resolve } from '$app/paths';
import { page } from '$app/state';
import { holds } from '$lib/domain/core';
import { OFFICE, offices } from '$lib/domain/office/office';
import { rememberOffice } from '../account/remembered-office';
import { pillOf } from '../sync/pill';
import { m } from '$lib/paraglide/messages';
import { live, office, type Live } from '$lib/sync';
import type { NavGroup, NavItem } from '$lib/ui';
import { railOf } from './fold';
import { places, type Place, type PlaceGroup } from './places';

/** Tabs beside the scanner and 更多. */
const TABS = 3;
const GROUPS: readonly [PlaceGroup, (() => string) | undefined][] = [
	['top', undefined],
	['reception', m.nav_group_reception],
	['documents', m.nav_group_documents],
	['things', m.nav_group_things],
	['manage', m.nav_group_manage]
];

/** A heading with the places under it that this person may go to. */
export interface PlacesGroup {
	readonly group: PlaceGroup;
	readonly label: string | undefined;
	readonly places: readonly Place[];
}

/** The places of the one who is logged in that stand on a menu, under their headings; empty ones are left out. */
export const myPlaces = (): PlacesGroup[] => grouped(reachable().filter(({ hidden }) => !hidden));

/** All places of the one who is logged in. */
export const reachable = (): Place[] =>
	places.filter(({ who }) => !who || who.some((token) => holds(office.actor, token)));

function grouped(mine: readonly Place[]): PlacesGroup[] {
	return GROUPS.map(([group, label]) => ({
		group,
		label: label?.(),
		places: mine.filter((place) => place.group === group)
	})).filter(({ places }) => places.length > 0);
}

/** Where one can go, by what one may do, and what waits there. Make it while the signed-in layout is set up. */
export class Navigation {
	readonly #office = live(() => office.store.get(offices, OFFICE));
	readonly #counts = new Map<Place, Live<number>>(
		places.flatMap((place) => (place.count ? [[place, place.count()] as const] : []))
	);

	constructor() {
		$effect(() => {
			if (this.#office.value) rememberOffice(this.#office.value);
		});
	}

	readonly #groups = $derived(myPlaces());
	readonly #tabs = $derived(
		this.#groups
			.flatMap(({ places }) => places)
			.filter(({ tab }) => tab)
			.slice(0, TABS)
	);

	readonly props = $derived.by(() => ({
		tabs: [...this.#tabs.map((place) => this.#item(place)), this.#more],
		items: this.#narrow,
		raised: this.#scan,
		groups: this.#wide,
		office: this.#office.value?.name ?? m.app_name(),
		person: { name: office.person?.name ?? office.session?.name ?? '', href: resolve('/settings') },
		sync: pillOf(office.status)
	}));

	#item(place: Place): NavItem {
		const item = { href: place.href, label: place.label(), icon: place.icon };
		if (place.href === resolve('/outbox')) {
			const { pending, refused } = office.status;
			return { ...item, count: refused || pending, hot: refused > 0 };
		}
		return { ...item, count: this.#counts.get(place)?.value, hot: place.hot ?? false };
	}

	get #scan(): NavItem {
		return { href: resolve('/scan'), label: m.nav_scan(), icon: ScanLine };
	}

	/** Stands for every place that has no tab of its own. */
	get #more(): NavItem {
		const others = this.#groups.flatMap(({ places }) => places).filter((place) => !this.#tabs.includes(place));
		return {
			href: resolve('/more'),
			label: m.nav_more(),
			icon: LayoutGrid,
			also: others.map(({ href }) => href)
		};
	}

	get #narrow(): NavItem[] {
		const shown = this.#groups.flatMap(({ places }) => places).filter(({ part }) => !part);
		return [...shown.map((place) => this.#item(place)), { ...this.#more, also: [resolve('/outbox')] }];
	}

	get #wide(): NavGroup[] {
		// The settings stand at the foot, with the person.
		const places = this.#groups.map((group) => group.places.filter(({ href }) => href !== resolve('/settings')));
		const shown = railOf(places, page.url.pathname);
		return this.#groups
			.map(({ group, label }, n) => ({
				...(label && { label }),
				items: [
					// Scanning belongs to the things.
					...(group === 'things' ? [this.#scan] : []),
					...(shown[n] ?? []).map(({ place, under }) => ({ ...this.#item(place), under }))
				]
			}))
			.filter(({ items }) => items.length > 0);
	}
}
