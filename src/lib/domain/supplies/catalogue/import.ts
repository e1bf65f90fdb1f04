import {
	choice,
	group,
	id,
	IMPORT_ROWS,
	list,
	mutator,
	optional,
	quantity,
	Refusal,
	text,
	undoableUntil,
	type Detail,
	type ReadTx,
	type Tx
} from '../../core';
import { supplyKeepers } from '../keepers';
import { supplyBalances } from '../stock/balance';
import { judge } from '../stock/level';
import { supplyMovements, type SupplyMovement } from '../stock/movement';
import { post, readAhead, stockNumber } from '../stock/post';
import { supplyCodeOf } from './code';
import { enterItem } from './enter';
import { itemDetails, SUPPLY_CLASSES, supplyItems, type SupplyItem } from './item';
import { suppliers } from './supplier';

const { supplier: _byId, substitute: _later, photo: _none, class: _choice, ...described } = itemDetails;

/**
 * Enters up to 500 rows of one import; all or none. A supplier that is not there yet is added. What is in stock by the
 * list begins the item's book. Refuses rows whose code or barcode is in the catalogue or stands twice, and whose packs
 * or levels are none (`rows_refused`, naming each by its line in the file): the preview finds them before.
 */
export const importSupplies = mutator('supplies.import', {
	kind: 'wish',
	who: supplyKeepers,
	args: {
		importId: id,
		rows: list(
			group({
				/** Line in the file, as its reader counts. */
				line: quantity,
				code: text(40),
				...described,
				/** Absent: consumable. */
				class: optional(choice(SUPPLY_CLASSES)),
				/** Name of the supplier. */
				supplier: optional(text(120)),
				/** What is there, in the item's unit. */
				stock: optional(quantity)
			}),
			IMPORT_ROWS
		)
	},
	apply(tx, { importId, rows }, ctx) {
		const coded = rows.map((row) => ({ ...row, code: supplyCodeOf(row.code) }));
		const formers = new Map(coded.map(({ code }) => [code, tx.where(supplyItems, 'code', code)[0]]));
		const problems = [...clashes(coded, formers), ...codesTaken(tx, coded), ...coded.flatMap(misshapen)];
		if (problems.length > 0) throw new Refusal('rows_refused', { rows: problems });

		const supplierOf = supplierFinder(tx);
		// One paper for all of it: 入库单 of the opening.
		const number = coded.some((row) => row.stock) ? stockNumber(ctx, 'in') : undefined;
		for (const { line: _line, stock, supplier, class: kind = 'consumable', ...row } of coded) {
			const entry = { ...row, class: kind, supplier: supplierOf(supplier), importId };
			const item = enterItem(tx, ctx, entry, formers.get(row.code));
			if (stock)
				post(tx, ctx, {
					kind: 'opening',
					item: item.id,
					quantity: stock,
					unitPrice: row.lastPrice,
					number,
					source: { kind: 'opening', id: importId }
				});
		}
	}
});

type Row = { readonly line: number; readonly code: string } & Pick<
	SupplyItem,
	'barcode' | 'packs' | 'reorderLevel' | 'maxLevel'
>;

function clashes(rows: readonly Row[], known: ReadonlyMap<string, SupplyItem | undefined>): Detail[] {
	const first = new Map<string, number>();
	return rows.flatMap(({ line, code }): Detail[] => {
		const item = known.get(code);
		if (item && !item.withdrawn) return [{ line, problem: 'code_taken', value: code, name: item.name }];
		const before = first.get(code);
		if (before !== undefined) return [{ line, problem: 'code_twice', value: code, with: before }];
		first.set(code, line);
		return [];
	});
}

function codesTaken(tx: ReadTx, rows: readonly Row[]): Detail[] {
	const first = new Map<string, number>();
	return rows.flatMap(({ line, barcode }): Detail[] => {
		if (barcode === undefined) return [];
		const [item] = tx.where(supplyItems, 'barcode', barcode);
		if (item) return [{ line, problem: 'barcode_taken', value: barcode, name: item.name }];
		const before = first.get(barcode);
		if (before !== undefined) return [{ line, problem: 'barcode_twice', value: barcode, with: before }];
		first.set(barcode, line);
		return [];
	});
}

const misshapen = ({ line, packs, reorderLevel, maxLevel }: Row): Detail[] => [
	...((packs ?? []).some((pack) => pack.factor < 2) ? [{ line, problem: 'bad_packs' }] : []),
	...(reorderLevel !== undefined && maxLevel !== undefined && maxLevel < reorderLevel
		? [{ line, problem: 'levels_crossed' }]
		: [])
];

/** Finds a supplier by its name; adds it where there is none. */
function supplierFinder(tx: Tx): (name: string | undefined) => string | undefined {
	const found = new Map<string, string>();
	return (name) => {
		if (name === undefined) return undefined;
		const known = found.get(name) ?? tx.where(suppliers, 'name', name)[0]?.id;
		const supplier = known ?? tx.insert(suppliers, { name, closed: false }).id;
		found.set(name, supplier);
		return supplier;
	};
}

/**
 * Takes up to 500 items of an import out of the catalogue again, with the stock they began with. One that was booked on
 * since stays: the page finds what stayed by the import's id. Refuses after a day (`undo_too_late`).
 */
export const undoSuppliesImport = mutator('supplies.undoImport', {
	kind: 'wish',
	who: supplyKeepers,
	args: { importId: id, items: list(id, IMPORT_ROWS) },
	apply(tx, { importId, items }, ctx) {
		readAhead(tx, items);
		for (const one of items) tx.where(supplyMovements, 'item', one);
		for (const one of items) {
			const item = tx.get(supplyItems, one);
			if (!item || item.importId !== importId || item.withdrawn) continue;
			if (undoableUntil(item.addedAt) < ctx.at)
				throw new Refusal('undo_too_late', { until: undoableUntil(item.addedAt) });
			const [opening, ...others] = tx.where(supplyMovements, 'item', one).filter(countsSince(item));
			if (others.length > 0 || (opening && opening.kind !== 'opening') || (tx.get(supplyBalances, one)?.owed ?? 0) > 0)
				continue;
			if (opening)
				post(tx, ctx, {
					kind: 'reversal',
					item: one,
					quantity: -opening.quantity,
					at: opening.at,
					reverses: { id: opening.id, value: opening.value },
					source: { kind: opening.sourceKind, id: opening.source }
				});
			judge(tx, tx.update(supplyItems, one, { withdrawn: true, barcode: undefined }));
		}
	}
});

/** An item of a code whose import was taken back before keeps that book's lines: an opening and its reversal. */
const countsSince = (item: SupplyItem) => (movement: SupplyMovement) => movement.recordedAt >= item.addedAt;
