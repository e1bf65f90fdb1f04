import Barcode from '@lucide/svelte/icons/barcode';
import CalendarCheck from '@lucide/svelte/icons/calendar-check';
import FileSpreadsheet from '@lucide/svelte/icons/file-spreadsheet';
import PackageMinus from '@lucide/svelte/icons/package-minus';
import PackagePlus from '@lucide/svelte/icons/package-plus';
import PenLine from '@lucide/svelte/icons/pen-line';
import Plus from '@lucide/svelte/icons/plus';
import SlidersHorizontal from '@lucide/svelte/icons/sliders-horizontal';
import Truck from '@lucide/svelte/icons/truck';
import Undo from '@lucide/svelte/icons/undo-2';
import Wallet from '@lucide/svelte/icons/wallet';
import { departments } from '$lib/domain/people/department';
import {
	addSupplier,
	addSupply,
	changeSupplier,
	changeSupply,
	changeSupplyRules,
	closeMonth,
	dropShortfall,
	importSupplies,
	judgeStock,
	linkSupplyCode,
	openStock,
	reverseMovement,
	setSupplyBudget,
	stopSupply,
	supplyItems,
	supplyMovements,
	supplyShortfalls,
	takeOut,
	undoSuppliesImport,
	unlinkSupplyCode
} from '$lib/domain/supplies';
import { m } from '$lib/paraglide/messages';
import type { Reading } from '$lib/sync';
import { act, textOf, type DutyWords } from '../sync/duty-words';
import { supplyPath } from './paths';
import { stocktakeWords } from './stocktake-words';
import { tellSupply } from './tell';

/** `4 包`, with the unit where the item is here. */
const amount = async (store: Reading, item: string, quantity: number): Promise<string> =>
	`${quantity} ${(await store.get(supplyItems, item))?.unit ?? ''}`.trim();

/** What the acts, refusals and questions of catalogue, stock and stocktake are called. */
export const supplyWords: DutyWords = {
	acts: {
		...stocktakeWords.acts,
		...act(addSupplier, { icon: Truck, name: m.act_supplier_add, tell: ({ name }) => ({ what: name }) }),
		...act(changeSupplier, { icon: Truck, name: m.act_supplier_change, tell: ({ name }) => ({ what: name }) }),
		...act(addSupply, { icon: Plus, name: m.act_supply_add, tell: ({ name, code }) => ({ what: `${name} ${code}` }) }),
		...act(changeSupply, {
			icon: PenLine,
			name: m.act_supply_change,
			tell: ({ item }, store) => tellSupply(store, item)
		}),
		...act(stopSupply, { icon: PenLine, name: m.act_supply_stop, tell: ({ item }, store) => tellSupply(store, item) }),
		...act(linkSupplyCode, {
			icon: Barcode,
			name: m.act_supply_link,
			tell: ({ item, code }, store) => tellSupply(store, item, [code])
		}),
		...act(unlinkSupplyCode, {
			icon: Barcode,
			name: m.act_supply_unlink,
			tell: ({ item, code }, store) => tellSupply(store, item, [code])
		}),
		...act(importSupplies, {
			icon: FileSpreadsheet,
			name: m.act_supply_import,
			tell: ({ rows }) => ({ what: m.act_count({ count: rows.length }) })
		}),
		...act(undoSuppliesImport, {
			icon: Undo,
			name: m.act_supply_undo_import,
			tell: ({ items }) => ({ what: m.act_count({ count: items.length }) })
		}),
		...act(changeSupplyRules, { icon: SlidersHorizontal, name: m.act_supply_rules }),
		...act(setSupplyBudget, {
			icon: Wallet,
			name: m.act_supply_budget,
			tell: async ({ department }, store) => ({ what: (await store.get(departments, department))?.name })
		}),
		...act(openStock, {
			icon: PackagePlus,
			name: m.act_stock_open,
			tell: async ({ item, quantity }, store) => tellSupply(store, item, [await amount(store, item, quantity)])
		}),
		...act(takeOut, {
			icon: PackageMinus,
			name: m.act_stock_take_out,
			tell: async ({ item, quantity, reason }, store) =>
				tellSupply(store, item, [await amount(store, item, quantity), reason])
		}),
		...act(reverseMovement, {
			icon: Undo,
			name: m.act_stock_reverse,
			tell: async ({ movement, reason }, store) => {
				const row = await store.get(supplyMovements, movement);
				return row ? tellSupply(store, row.item, [row.number, reason]) : { more: [reason] };
			}
		}),
		...act(dropShortfall, {
			icon: Undo,
			name: m.act_stock_drop,
			tell: async ({ shortfall, reason }, store) => {
				const row = await store.get(supplyShortfalls, shortfall);
				return row ? tellSupply(store, row.item, [reason]) : { more: [reason] };
			}
		}),
		...act(judgeStock, { icon: SlidersHorizontal, name: m.act_stock_judge }),
		...act(closeMonth, { icon: CalendarCheck, name: m.act_stock_close, tell: ({ month }) => ({ what: month }) })
	},
	refusals: {
		...stocktakeWords.refusals,
		code_taken: (detail) => m.refusal_code_taken({ code: textOf(detail, 'code'), name: textOf(detail, 'name') }),
		supply_withdrawn: (detail) => m.refusal_supply_withdrawn({ code: textOf(detail, 'code') }),
		bad_packs: m.refusal_bad_packs,
		levels_crossed: m.refusal_levels_crossed,
		unit_in_use: m.refusal_unit_in_use,
		own_substitute: m.refusal_own_substitute,
		area_twice: (detail) => m.refusal_area_twice({ place: textOf(detail, 'place') }),
		bad_percent: m.refusal_bad_percent,
		bad_quantity: m.refusal_bad_quantity,
		not_enough: (detail) =>
			m.refusal_not_enough({
				name: textOf(detail, 'name'),
				unit: textOf(detail, 'unit'),
				asked: textOf(detail, 'asked'),
				available: textOf(detail, 'available')
			}),
		book_begun: (detail) => m.refusal_book_begun({ name: textOf(detail, 'name') }),
		is_reversal: m.refusal_is_reversal,
		on_slip: (detail) => m.refusal_on_slip({ number: textOf(detail, 'number') }),
		reversed_more: (detail) => m.refusal_reversed_more({ left: textOf(detail, 'left') }),
		bad_month: (detail) => m.refusal_bad_month({ month: textOf(detail, 'month') }),
		month_closed: (detail) => m.refusal_month_closed({ month: textOf(detail, 'month') }),
		close_before: (detail) => m.refusal_close_before({ month: textOf(detail, 'month') }),
		month_not_over: (detail) => m.refusal_month_not_over({ from: textOf(detail, 'from') })
	},
	news: stocktakeWords.news ?? {},
	questions: {
		...stocktakeWords.questions,
		beyond_stock: (detail) => {
			const [name, unit] = [textOf(detail, 'name'), textOf(detail, 'unit')];
			const [short, quantity] = [textOf(detail, 'short'), textOf(detail, 'quantity')];
			return detail.kind === 'reversal'
				? {
						icon: PackageMinus,
						title: m.question_corrected_short({ name, short, unit }),
						text: m.question_corrected_short_text({ quantity, unit }),
						...(textOf(detail, 'item') && { href: supplyPath(textOf(detail, 'item')) })
					}
				: {
						icon: PackageMinus,
						title: m.question_beyond_stock({ name, short, unit }),
						text: m.question_beyond_stock_text({ quantity, unit })
					};
		}
	}
};
