import ArrowRightLeft from '@lucide/svelte/icons/arrow-right-left';
import FileSpreadsheet from '@lucide/svelte/icons/file-spreadsheet';
import Link from '@lucide/svelte/icons/link';
import MapPin from '@lucide/svelte/icons/map-pin';
import PenLine from '@lucide/svelte/icons/pen-line';
import Plus from '@lucide/svelte/icons/plus';
import Undo from '@lucide/svelte/icons/undo-2';
import UserCheck from '@lucide/svelte/icons/user-check';
import { resolve } from '$app/paths';
import {
	addEquipment,
	addPlace,
	assignEquipment,
	changeEquipment,
	changePlace,
	closePlace,
	equipment,
	importEquipment,
	linkCode,
	moveEquipment,
	places,
	setEquipmentStatus,
	undoImport,
	unlinkCode
} from '$lib/domain/equipment';
import { people } from '$lib/domain/people/person';
import { m } from '$lib/paraglide/messages';
import type { Reading } from '$lib/sync';
import { formatDateTime } from '../format';
import { act, textOf, type DutyWords, type Facts, type Telling } from '../sync/duty-words';
import { typedAgain } from './details-form';
import { statusWord } from './status';

/** `便携投影仪 BG-0147`, and its page. */
export async function tellThing(store: Reading, id: string, more: Telling['more'] = []): Promise<Telling> {
	const item = await store.get(equipment, id);
	const again = resolve('/(staff)/equipment/[id]', { id });
	return { what: item ? `${item.name} ${item.assetTag}` : undefined, more, again };
}

const placeNamed = async (store: Reading, id: string | undefined, text: string | undefined) =>
	(await store.get(places, id))?.name ?? text;

/** The page of the thing that news are about, if they name one. */
function pageOf(about: Facts): { href?: string } {
	const id = textOf(about, 'equipment');
	return id ? { href: resolve('/(staff)/equipment/[id]', { id }) } : {};
}

/** What the ledger's acts, refusals and news are called. */
export const equipmentWords: DutyWords = {
	acts: {
		...act(addEquipment, {
			icon: Plus,
			name: m.act_equipment_add,
			tell: ({ initials: _, photo: _photo, code: _code, ...given }) => ({
				what: `${given.name} ${given.assetTag}`,
				again: resolve('/equipment?do=add'),
				refill: { form: 'equipment:add', values: typedAgain(given) }
			})
		}),
		...act(changeEquipment, {
			icon: PenLine,
			name: m.act_equipment_change,
			tell: async ({ equipment: id, set, clear = [] }, store) => ({
				...(await tellThing(store, id)),
				again: `${resolve('/(staff)/equipment/[id]', { id })}?do=edit`,
				refill: {
					form: `equipment:edit:${id}`,
					values: { ...typedAgain(set), ...Object.fromEntries(clear.map((field) => [field, ''])) }
				}
			})
		}),
		...act(moveEquipment, {
			icon: MapPin,
			name: m.act_equipment_move,
			tell: async ({ equipment: id, place, placeText }, store) =>
				tellThing(store, id, [await placeNamed(store, place, placeText)])
		}),
		...act(assignEquipment, {
			icon: UserCheck,
			name: m.act_equipment_assign,
			tell: async ({ equipment: id, keeper, keeperText }, store) =>
				tellThing(store, id, [(await store.get(people, keeper))?.name ?? keeperText ?? m.act_nobody()])
		}),
		...act(setEquipmentStatus, {
			icon: ArrowRightLeft,
			name: m.act_equipment_status,
			tell: ({ equipment: id, status }, store) => tellThing(store, id, [statusWord(status)])
		}),
		...act(linkCode, {
			icon: Link,
			name: m.act_equipment_link,
			tell: ({ equipment: id, code }, store) => tellThing(store, id, [code])
		}),
		...act(unlinkCode, {
			icon: Link,
			name: m.act_equipment_unlink,
			tell: ({ equipment: id, code }, store) => tellThing(store, id, [code])
		}),
		...act(importEquipment, {
			icon: FileSpreadsheet,
			name: m.act_equipment_import,
			tell: ({ rows }) => ({ what: m.act_count({ count: rows.length }), again: resolve('/equipment/import') })
		}),
		...act(undoImport, {
			icon: Undo,
			name: m.act_equipment_undo_import,
			tell: ({ equipment: ids }) => ({ what: m.act_count({ count: ids.length }) })
		}),
		...act(addPlace, { icon: MapPin, name: m.act_place_add, tell: ({ name }) => ({ what: name }) }),
		...act(changePlace, { icon: MapPin, name: m.act_place_change, tell: ({ name }) => ({ what: name }) }),
		...act(closePlace, {
			icon: MapPin,
			name: m.act_place_close,
			tell: async ({ place }, store) => ({ what: (await store.get(places, place))?.name })
		})
	},
	refusals: {
		tag_taken: (detail) => m.refusal_tag_taken({ tag: textOf(detail, 'assetTag'), name: textOf(detail, 'name') }),
		code_linked: (detail) => m.refusal_code_linked({ name: textOf(detail, 'name') }),
		code_is_tag: (detail) => m.refusal_code_is_tag({ name: textOf(detail, 'name') }),
		withdrawn: (detail) => m.refusal_withdrawn({ tag: textOf(detail, 'assetTag') }),
		disposed: (detail) => m.refusal_disposed({ tag: textOf(detail, 'assetTag') }),
		place_in_use: (detail) => m.refusal_place_in_use({ count: textOf(detail, 'count') }),
		rows_refused: (detail) => m.refusal_rows({ count: Array.isArray(detail.rows) ? detail.rows.length : 0 }),
		undo_too_late: (detail) => {
			const until = textOf(detail, 'until');
			return m.refusal_undo_too_late({ until: until && formatDateTime(until) });
		},
		nothing_named: m.refusal_nothing_named
	},
	news: {
		equipment_assigned: (about) => ({
			icon: UserCheck,
			title: m.news_equipment_assigned({ name: textOf(about, 'name') }),
			text: m.news_equipment_assigned_text(),
			...pageOf(about)
		})
	},
	questions: {
		moved_though: (detail) => ({
			icon: MapPin,
			title: m.question_moved_though({ name: textOf(detail, 'name') }),
			text: m.question_moved_though_text(),
			...pageOf(detail)
		})
	}
};
