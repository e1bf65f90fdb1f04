import Bell from '@lucide/svelte/icons/bell';
import CloudUpload from '@lucide/svelte/icons/cloud-upload';
import Printer from '@lucide/svelte/icons/printer';
import Projector from '@lucide/svelte/icons/projector';
import ScanLine from '@lucide/svelte/icons/scan-line';
import Settings from '@lucide/svelte/icons/settings';
import Sun from '@lucide/svelte/icons/sun';
import Upload from '@lucide/svelte/icons/upload';
import Users from '@lucide/svelte/icons/users';
import { resolve } from '$app/paths';
import { admin, duty, holds, type Audience } from '$lib/domain/core';
import { notifications } from '$lib/domain/notifications/notification';
import { OFFICE, offices } from '$lib/domain/office/office';
import { rememberOffice } from '../account/remembered-office';
import { pillOf } from '../sync/pill';
import { m } from '$lib/paraglide/messages';
import { live, office } from '$lib/sync';
import type { NavGroup, NavItem } from '$lib/ui';

const MANY = 99;

/** Where one can go, by what one may do, and what waits there. Make it while the signed-in layout is set up. */
export class Navigation {
	readonly #office = live(() => office.store.get(offices, OFFICE));
	readonly #unread = live(
		() => office.session?.account,
		(account) =>
			office.store.list(notifications, { by: 'person', is: account ?? '', only: (one) => !one.readAt, limit: MANY })
	);

	constructor() {
		$effect(() => {
			if (this.#office.value) rememberOffice(this.#office.value);
		});
	}

	readonly props = $derived.by(() => ({
		items: [this.#today, this.#equipment, this.#messages, this.#settings],
		raised: this.#scan,
		groups: this.#groups,
		office: this.#office.value?.name ?? m.app_name(),
		person: { name: office.person?.name ?? office.session?.name ?? '', href: resolve('/settings') },
		sync: pillOf(office.status)
	}));

	get #today(): NavItem {
		return { href: resolve('/'), label: m.nav_today(), icon: Sun };
	}
	get #equipment(): NavItem {
		return { href: resolve('/equipment'), label: m.nav_equipment(), icon: Projector };
	}
	get #messages(): NavItem {
		const count = this.#unread.value?.length;
		return { href: resolve('/notifications'), label: m.nav_notifications(), icon: Bell, count, hot: true };
	}
	get #settings(): NavItem {
		return { href: resolve('/settings'), label: m.nav_settings(), icon: Settings };
	}
	get #scan(): NavItem {
		return { href: resolve('/scan'), label: m.nav_scan(), icon: ScanLine };
	}

	get #groups(): NavGroup[] {
		const may = (...tokens: Audience[]) => tokens.some((token) => holds(office.actor, token));
		const { pending, refused } = office.status;
		const outbox: NavItem = {
			href: resolve('/outbox'),
			label: m.nav_outbox(),
			icon: CloudUpload,
			count: refused || pending,
			hot: refused > 0
		};
		const things: NavItem[] = [this.#scan, this.#equipment];
		if (may(duty('equipment'), admin)) {
			things.push({ href: resolve('/equipment/import'), label: m.nav_import(), icon: Upload });
			things.push({ href: resolve('/equipment/labels'), label: m.nav_labels(), icon: Printer });
		}
		const manage: NavItem[] = [{ href: resolve('/settings/people'), label: m.nav_people(), icon: Users }];
		return [
			{ items: [this.#today, this.#messages, outbox] },
			{ label: m.nav_group_things(), items: things },
			...(may(admin) ? [{ label: m.nav_group_manage(), items: manage }] : [])
		];
	}
}
