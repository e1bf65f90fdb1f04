import { supplyCodeOf, type SupplyClass } from '$lib/domain/supplies';
import { fenOf } from '../equipment/price';
import { FIELDS, type Field, type Target } from './columns';

export interface Line {
	readonly line: number;
	readonly cells: readonly string[];
}

/** An item as the import enters it, without what only a dictionary knows. */
export interface ImportRow {
	readonly line: number;
	readonly code: string;
	readonly name: string;
	readonly unit: string;
	readonly class?: SupplyClass;
	readonly spec?: string;
	readonly brand?: string;
	readonly category?: string;
	readonly place?: string;
	readonly shelf?: string;
	readonly supplier?: string;
	readonly barcode?: string;
	readonly note?: string;
	readonly packs?: { unit: string; factor: number }[];
	readonly reorderLevel?: number;
	readonly maxLevel?: number;
	readonly lastPrice?: number;
	readonly stock?: number;
}

export type FindingCode =
	| 'name_missing'
	| 'unit_missing'
	| 'code_given'
	| 'code_taken'
	| 'code_twice'
	| 'barcode_taken'
	| 'barcode_twice'
	| 'number_bad'
	| 'price_bad'
	| 'class_unknown'
	| 'pack_bad'
	| 'levels_crossed'
	| 'too_long'
	| 'supplier_new';

/** What was found in a line, and whether it keeps the line out. */
export interface Finding {
	readonly line: number;
	readonly field: Field;
	readonly code: FindingCode;
	readonly blocking: boolean;
	readonly written: string;
	/** The item, line or length it is about. */
	readonly about?: string;
}

/** What this device knows of the catalogue. */
export interface Known {
	/** Names of the items that have these codes and barcodes. */
	readonly codes: ReadonlyMap<string, string>;
	readonly barcodes: ReadonlyMap<string, string>;
	readonly suppliers: ReadonlySet<string>;
	/** The number after the last code of the office, for lines without one: `YP-` and 12. */
	readonly next: { readonly prefix: string; readonly number: number; readonly digits: number };
}

export interface CheckedSupplies {
	readonly rows: readonly ImportRow[];
	readonly findings: readonly Finding[];
	readonly counts: { readonly fine: number; readonly look: number; readonly blocked: number };
}

const LONGEST: Partial<Record<Field, number>> = {
	code: 40,
	name: 120,
	spec: 200,
	brand: 80,
	category: 60,
	unit: 10,
	pack: 10,
	place: 60,
	shelf: 60,
	supplier: 120,
	barcode: 60,
	note: 500
};
const TEXTS = ['spec', 'brand', 'category', 'place', 'shelf', 'supplier', 'barcode', 'note'] as const;
const NUMBERS = ['reorderLevel', 'maxLevel', 'stock'] as const;
const CLASSES: readonly (readonly [RegExp, SupplyClass])[] = [
	[/^(管理消耗品|以旧换新|限额|controlled.*)$/i, 'controlledConsumable'],
	[/^(管理品|借用|耐用.*|低值.*|durable.*|loan.*)$/i, 'durable'],
	[/^(消耗品|易耗品|耗材|consumables?)$/i, 'consumable']
];
type Told = Omit<Finding, 'line'>;

/** Checks a list of supplies before anything is written: the same rules as `supplies.import`, each problem at its cell. */
export function checkSupplies(lines: readonly Line[], targets: readonly Target[], known: Known): CheckedSupplies {
	const codes = new Map<string, number>();
	const barcodes = new Map<string, number>();
	const suppliers = new Set(known.suppliers);
	let { number } = known.next;
	const rows: ImportRow[] = [];
	const findings: Finding[] = [];
	let look = 0;
	const free = () => {
		let code: string;
		do code = known.next.prefix + String(number++).padStart(known.next.digits, '0');
		while (known.codes.has(code) || codes.has(code));
		return code;
	};

	for (const { line, cells } of lines) {
		const written = writtenIn(cells, targets);
		const told: Told[] = [...lengths(written), ...needed(written)];
		const code = supplyCodeOf(written.code);
		told.push(
			...taken('code', code, known.codes, codes),
			...taken('barcode', written.barcode, known.barcodes, barcodes)
		);
		const { said, told: further } = readValues(written);
		told.push(...further);
		const blocked = told.some((finding) => finding.blocking);
		if (!blocked) {
			if (written.supplier && !suppliers.has(written.supplier)) {
				suppliers.add(written.supplier);
				told.push({ field: 'supplier', code: 'supplier_new', blocking: false, written: written.supplier });
			}
			const given = code || free();
			if (!code) told.push({ field: 'code', code: 'code_given', blocking: false, written: '', about: given });
			codes.set(given, line);
			if (written.barcode) barcodes.set(written.barcode, line);
			rows.push({ line, code: given, name: written.name, unit: written.unit, ...said });
			// A code that is given is no doubt.
			if (told.some((finding) => finding.code !== 'code_given')) look++;
		}
		findings.push(...told.filter(({ code: one }) => one !== 'code_given').map((finding) => ({ line, ...finding })));
	}
	return { rows, findings, counts: { fine: rows.length - look, look, blocked: lines.length - rows.length } };
}

type Written = Readonly<Record<Field, string>>;

function writtenIn(cells: readonly string[], targets: readonly Target[]): Written {
	const written = Object.fromEntries(FIELDS.map((field) => [field, ''])) as Record<Field, string>;
	for (const [column, target] of targets.entries())
		if (target !== 'skip') written[target] = (cells[column] ?? '').trim();
	return written;
}

const needed = (written: Written): Told[] =>
	(['name', 'unit'] as const)
		.filter((field) => !written[field])
		.map((field) => ({ field, code: `${field}_missing`, blocking: true, written: '' }));

const lengths = (written: Written): Told[] =>
	FIELDS.filter((field) => written[field].length > (LONGEST[field] ?? Infinity)).map((field) => ({
		field,
		code: 'too_long',
		blocking: true,
		written: written[field],
		about: String(LONGEST[field])
	}));

function taken(
	field: 'code' | 'barcode',
	value: string,
	office: ReadonlyMap<string, string>,
	file: ReadonlyMap<string, number>
): Told[] {
	if (!value) return [];
	const holder = office.get(value);
	if (holder !== undefined) return [{ field, code: `${field}_taken`, blocking: true, written: value, about: holder }];
	const before = file.get(value);
	return before === undefined
		? []
		: [{ field, code: `${field}_twice`, blocking: true, written: value, about: String(before) }];
}

/** Numbers, price, class and pack, as the catalogue keeps them. */
function readValues(written: Written): { said: Partial<ImportRow>; told: Told[] } {
	const told: Told[] = [];
	const said: Record<string, unknown> = Object.fromEntries(
		TEXTS.filter((field) => written[field]).map((field) => [field, written[field]])
	);
	for (const field of NUMBERS) {
		if (!written[field]) continue;
		const number = wholeNumber(written[field]);
		if (number === undefined) told.push({ field, code: 'number_bad', blocking: true, written: written[field] });
		else said[field] = number;
	}
	if (written.lastPrice) {
		const fen = fenOf(written.lastPrice);
		if (fen === undefined)
			told.push({ field: 'lastPrice', code: 'price_bad', blocking: true, written: written.lastPrice });
		else said.lastPrice = fen;
	}
	if (written.class) {
		const kind = CLASSES.find(([pattern]) => pattern.test(written.class))?.[1];
		if (kind) said.class = kind;
		else told.push({ field: 'class', code: 'class_unknown', blocking: false, written: written.class });
	}
	if (written.pack || written.factor) {
		const factor = wholeNumber(written.factor);
		if (written.pack && factor !== undefined && factor >= 2) said.packs = [{ unit: written.pack, factor }];
		else
			told.push({
				field: 'factor',
				code: 'pack_bad',
				blocking: true,
				written: `${written.pack} ${written.factor}`.trim()
			});
	}
	const { reorderLevel, maxLevel } = said as { reorderLevel?: number; maxLevel?: number };
	if (reorderLevel !== undefined && maxLevel !== undefined && maxLevel < reorderLevel)
		told.push({ field: 'maxLevel', code: 'levels_crossed', blocking: true, written: written.maxLevel });
	return { said, told };
}

/** `1,200`, `1200.00`; undefined for what is no whole number. */
function wholeNumber(cell: string): number | undefined {
	const plain = cell.normalize('NFKC').replace(/[\s,]/g, '').replace(/\.0+$/, '');
	return /^\d{1,9}$/.test(plain) ? Number(plain) : undefined;
}
