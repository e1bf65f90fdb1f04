import { suppliers, supplyItems, supplyMovements, type SupplyMovement } from '$lib/domain/supplies';
import { m } from '$lib/paraglide/messages';
import { office } from '$lib/sync';
import { formatDate, formatDateTime } from '../format';
import type { Register } from '../registers';
import { stocktakeView } from '../stocktakes/progress';
import { placeWord } from '../stocktakes/stocktake-name';
import { reasonWord } from '../stocktakes/variance-words';
import { bookOf, namesFor } from './item-book';
import { monthBook } from './month-book';
import { monthName } from './month-name';
import { outlookOf } from './outlook';
import { spendingRegister } from './spending-register';
import { PERIODS } from './spending';

/** What can be printed and taken along: a stock paper by its number, an item's book, a month, a stocktake, spending. */
export const REGISTERS = ['paper', 'book', 'month', 'stocktake', 'spending'] as const;
export type RegisterKind = (typeof REGISTERS)[number];

/** Columns beside each other need a paper that lies on its side. */
export const isWide = (kind: string): boolean => kind === 'stocktake' || kind === 'month';

/** The register of an address; undefined: there is none here. Call it in a live query. */
export async function registerOf(asked: URLSearchParams): Promise<Register | undefined> {
	const said = (name: string) => asked.get(name) ?? '';
	switch (asked.get('kind') as RegisterKind) {
		case 'paper':
			return paper(said('number'));
		case 'book':
			return book(said('item'));
		case 'month':
			return month(said('month'));
		case 'stocktake':
			return stocktakeRegister(said('stocktake'));
		case 'spending': {
			const period = PERIODS.find((one) => one === said('period')) ?? 'year';
			return spendingRegister(await outlookOf(period));
		}
		default:
			return undefined;
	}
}

/** 入库单 or 出库单: all movements under one number. */
async function paper(number: string): Promise<Register | undefined> {
	const { store } = office;
	const found = await store.list(supplyMovements, {
		by: 'month',
		from: `${number.slice(3, 7)}-${number.slice(7, 9)}`,
		only: (movement) => movement.number === number,
		limit: 200
	});
	const [first] = found;
	if (!first) return undefined;
	const isIn = found.reduce((sum, { quantity }) => sum + quantity, 0) > 0;
	const [items, names] = await Promise.all([
		store.some(
			supplyItems,
			found.map(({ item }) => item)
		),
		namesFor(found)
	]);
	const [from] = await store.some(suppliers, items[0]?.supplier ? [items[0].supplier] : []);
	const department = names.get(first.department ?? '');
	const sum = found.reduce((total, { value }) => total + Math.abs(value), 0);
	return {
		title: isIn ? m.register_in() : m.register_out(),
		number,
		about: [
			{ term: m.register_date(), value: formatDate(first.at) },
			isIn
				? { term: m.register_from(), value: from?.name ?? '' }
				: { term: m.register_department(), value: department ?? '' }
		],
		columns: [
			{ label: m.stock_name(), share: 2.4 },
			{ label: m.stock_spec(), share: 1.6 },
			{ label: m.stock_unit(), share: 0.7 },
			{ label: m.register_quantity(), align: 'end', share: 0.8 },
			{ label: m.register_price(), align: 'end', money: true },
			{ label: m.stock_sum(), align: 'end', money: true },
			{ label: m.stock_balance(), align: 'end', share: 0.8 },
			{ label: m.stock_note(), share: 1.4 }
		],
		rows: found.map((movement, n) => {
			const item = items[n];
			const count = Math.abs(movement.quantity);
			return [
				item?.name,
				item?.spec,
				item?.unit,
				isIn === movement.quantity > 0 ? count : -count,
				movement.unitPrice ?? Math.round(Math.abs(movement.value) / count),
				Math.abs(movement.value),
				movement.balance,
				movement.kind === 'reversal' ? m.stock_red() : movement.note
			];
		}),
		total: [m.register_total(), undefined, undefined, undefined, undefined, sum],
		signs: [
			{ term: m.register_by(), value: names.get(first.by) },
			{ term: m.register_keeper() },
			...(isIn ? [] : [{ term: m.register_receiver(), value: names.get(first.person ?? '') }])
		]
	};
}

/** 账页 of an item. */
async function book(id: string): Promise<Register | undefined> {
	const item = await office.store.get(supplyItems, id);
	if (!item) return undefined;
	const { lines, opening } = await bookOf(item, 12);
	const price = ({ balance, balanceValue }: SupplyMovement) =>
		balance > 0 ? Math.round(balanceValue / balance) : undefined;
	return {
		title: m.register_book(),
		number: item.code,
		about: [
			{ term: m.stock_name(), value: [item.name, item.spec].filter(Boolean).join(' ') },
			{ term: m.stock_unit(), value: item.unit },
			{ term: m.stock_opening(), value: String(opening.quantity) }
		],
		columns: [
			{ label: m.register_date(), share: 1.3 },
			{ label: m.stock_number(), share: 1.5 },
			{ label: m.stock_reason(), share: 2.2 },
			{ label: m.stock_in(), align: 'end', share: 0.7 },
			{ label: m.stock_out(), align: 'end', share: 0.7 },
			{ label: m.stock_balance(), align: 'end', share: 0.7 },
			{ label: m.stock_average(), align: 'end', money: true },
			{ label: m.stock_by(), share: 0.9 }
		],
		rows: [...lines]
			.reverse()
			.map(({ movement, what, by }) => [
				formatDateTime(movement.at),
				movement.number,
				what,
				movement.quantity > 0 ? movement.quantity : undefined,
				movement.quantity < 0 ? -movement.quantity : undefined,
				movement.balance,
				price(movement),
				by
			]),
		signs: [{ term: m.register_keeper() }, { term: m.register_checked_by() }]
	};
}

/** 收发存 of a month. */
async function month(of: string): Promise<Register | undefined> {
	const { lines } = await monthBook(of);
	if (lines.length === 0) return undefined;
	const sum = (part: 'opening' | 'in' | 'out' | 'closing') =>
		lines.reduce((total, line) => total + line[part].value, 0);
	const pair = (label: string) => [
		{ label, align: 'end' as const, share: 0.8 },
		{ label: m.register_value_of({ what: label }), align: 'end' as const, money: true as const, share: 1.1 }
	];
	return {
		title: m.register_month(),
		about: [{ term: m.stock_month(), value: monthName(of) }],
		columns: [
			{ label: m.stock_code() },
			{ label: m.stock_name(), share: 2.2 },
			{ label: m.stock_unit(), share: 0.6 },
			...pair(m.stock_opening()),
			...pair(m.stock_in()),
			...pair(m.stock_out()),
			...pair(m.stock_balance())
		],
		rows: lines.map(({ item, opening, in: incoming, out, closing }) => [
			item.code,
			item.name,
			item.unit,
			opening.quantity,
			opening.value,
			incoming.quantity,
			incoming.value,
			out.quantity,
			out.value,
			closing.quantity,
			closing.value
		]),
		total: [m.register_total(), '', '', '', sum('opening'), '', sum('in'), '', sum('out'), '', sum('closing')],
		signs: [{ term: m.register_made_by() }, { term: m.register_checked_by() }]
	};
}

/** 盘点表; before it is counted, to count on paper. */
async function stocktakeRegister(id: string): Promise<Register | undefined> {
	const view = await stocktakeView(id);
	if (!view) return undefined;
	const { stocktake, lines, names } = view;
	const counters = stocktake.areas.map(({ place, counter }) =>
		`${placeWord(place)} ${names.get(counter ?? '') ?? ''}`.trim()
	);
	const blind = stocktake.blind && (stocktake.status === 'planned' || stocktake.status === 'counting');
	return {
		title: m.register_stocktake(),
		number: stocktake.number,
		about: [
			{ term: m.register_date(), value: formatDate(stocktake.plannedOn) },
			{ term: m.stocktake_who(), value: counters.join(m.stock_between()) }
		],
		columns: [
			{ label: m.register_serial(), align: 'end', share: 0.5 },
			{ label: m.stock_name(), share: 2.2 },
			{ label: m.stock_spec(), share: 1.3 },
			{ label: m.stock_code() },
			{ label: m.stock_unit(), share: 0.5 },
			{ label: m.stocktake_book(), align: 'end', share: 0.7 },
			{ label: m.stocktake_counted(), align: 'end', share: 0.7 },
			{ label: m.stocktake_difference(), align: 'end', share: 0.7 },
			{ label: m.register_price(), align: 'end', money: true, share: 0.9 },
			{ label: m.register_difference_value(), align: 'end', money: true, share: 0.9 },
			{ label: m.stocktake_reason(), share: 0.9 },
			{ label: m.stock_note(), share: 1.4 }
		],
		rows: lines.map(({ item, counts, variance }, n) => [
			n + 1,
			item.name,
			item.spec,
			item.code,
			item.unit,
			blind || !variance ? undefined : variance.book - variance.owed,
			variance?.counted ?? counts.at(-1)?.quantity,
			blind || !variance ? undefined : variance.difference,
			blind ? undefined : variance?.unitPrice,
			blind || !variance?.difference ? undefined : variance.value,
			variance?.reason && reasonWord(variance.reason),
			variance?.note
		]),
		...(!blind && {
			total: [
				m.register_total(),
				...Array<undefined>(8).fill(undefined),
				lines.reduce((sum, { variance }) => sum + (variance?.value ?? 0), 0)
			]
		}),
		signs: [
			{ term: m.register_counter() },
			{ term: m.stocktake_supervisor(), value: names.get(stocktake.supervisor ?? '') },
			{ term: m.register_checked_by(), value: names.get(stocktake.approvedBy ?? '') }
		]
	};
}
