import type { Detail } from '../../core';
import { noteOf } from '../../core';
import { details, whereabouts } from '../details';
import type { Equipment, EquipmentStatus } from '../equipment';
import { tagOf } from '../label';
import type { Target } from './columns';
import { readDate } from './dates';
import type { CellReading, Field, Finding, FindingCode } from './finding';
import { findDepartment, findPeople, findPlace, joinName } from './names';
import { readIdentifier, readPrice, readYears } from './numbers';
import type { Known, Line, Mapping } from './sheet';
import { readStatus } from './status-words';
import { readWarranty } from './warranty';

type Optional = Exclude<keyof typeof details, 'name'> | keyof typeof whereabouts | 'status' | 'extra';

/** One row as `equipment.import` takes it. */
export type SheetRow = { line: number } & Pick<Equipment, 'assetTag' | 'name'> & Partial<Pick<Equipment, Optional>>;

const PLAIN = ['classCode', 'category', 'brand', 'model', 'spec', 'supplier', 'note'] as const;
const LONGEST_TAG = 40;

/** Reads one row of a file and notes what it found on the way. */
export class RowReader {
	readonly findings: Finding[] = [];
	readonly #extra: Record<string, string> = {};

	constructor(
		private readonly line: Line,
		private readonly mapping: Mapping,
		private readonly known: Known,
		/** Tags of the rows before, with their lines. */
		private readonly seen: Map<string, number>
	) {}

	/** The row; undefined where a finding keeps it out. */
	read(): SheetRow | undefined {
		const assetTag = this.#tag();
		const name = this.#name();
		const purchasedOn = this.#take('purchasedOn', (cell) => readDate(cell, this.mapping.dateOrder));
		const warranty = (cell: string) => readWarranty(cell, purchasedOn, this.mapping.dateOrder);
		const department = this.#department();
		const described = {
			...Object.fromEntries(PLAIN.map((field) => [field, this.#text(field)])),
			serialNumber: this.#take('serialNumber', readIdentifier),
			purchasedOn,
			price: this.#take('price', readPrice),
			warrantyUntil: this.#take('warrantyUntil', warranty),
			minimumYears: this.#take('minimumYears', readYears),
			status: this.#status(),
			department,
			...this.#keeper(department),
			...this.#place()
		};
		this.#keepExtras();
		if (assetTag === undefined || name === undefined || this.findings.some((one) => one.blocking)) return undefined;
		this.seen.set(assetTag, this.line.line);
		const extra = Object.keys(this.#extra).length > 0 ? this.#extra : undefined;
		return { line: this.line.line, assetTag, name, ...present({ ...described, extra }) };
	}

	#cell(target: Target): string {
		const column = this.mapping.targets.indexOf(target);
		return (this.line.cells[column] ?? '').replace(/[\s\u200b\ufeff]+/g, ' ').trim();
	}

	#note(field: Field, code: FindingCode, more: { blocking?: boolean; became?: string; detail?: Detail } = {}): void {
		this.findings.push({ line: this.line.line, field, written: this.#cell(field), code, blocking: false, ...more });
	}

	/** The cell's words beside the fields, under the column's heading: nothing that was written is lost. */
	#keep(target: Target): void {
		const heading = this.mapping.headings[this.mapping.targets.indexOf(target)];
		if (heading) this.#extra[heading] = this.#cell(target);
	}

	#tag(): string | undefined {
		const written = this.#cell('assetTag');
		const read = readIdentifier(written);
		const tag = read.value === undefined ? '' : tagOf(read.value);
		const blocking = true;
		if (read.remark) this.#note('assetTag', read.remark, { blocking });
		else if (tag === '') this.#note('assetTag', 'tag_missing', { blocking });
		else if (tag.length > LONGEST_TAG) this.#note('assetTag', 'cut', { blocking, detail: { most: LONGEST_TAG } });
		else if (this.known.taken.has(tag))
			this.#note('assetTag', 'tag_taken', { blocking, detail: { name: this.known.taken.get(tag) ?? '' } });
		else if (this.seen.has(tag))
			this.#note('assetTag', 'tag_twice', { blocking, detail: { with: this.seen.get(tag) ?? 0 } });
		else if (tag !== written) this.#note('assetTag', 'tag_form', { became: tag });
		return tag;
	}

	#name(): string | undefined {
		const name = this.#text('name');
		if (name === undefined) this.#note('name', 'name_missing', { blocking: true });
		return name;
	}

	/** A text, cut where the field is shorter; the whole text is kept beside it then. */
	#text(field: 'name' | (typeof PLAIN)[number]): string | undefined {
		const text = this.#cell(field);
		return text === '' ? undefined : this.#fitted(field, text, noteOf(details[field]).max);
	}

	#fitted(field: Field, text: string, most = text.length): string {
		if (text.length <= most) return text;
		const cut = text.slice(0, most).trim();
		this.#note(field, 'cut', { became: cut, detail: { most } });
		this.#keep(field);
		return cut;
	}

	#take<T extends string | number>(
		field: 'serialNumber' | 'purchasedOn' | 'price' | 'warrantyUntil' | 'minimumYears',
		read: (cell: string) => CellReading<T>
	): T | undefined {
		const cell = this.#cell(field);
		if (cell === '') return undefined;
		const { value, remark } = read(cell);
		if (remark === 'not_a_number') this.#note(field, remark, { blocking: true });
		else if (remark) this.#note(field, remark, value === undefined ? {} : { became: String(value) });
		// A damaged serial number is left out: to keep it as text would pass it on.
		if (value === undefined && remark !== 'digits_lost') this.#keep(field);
		if (typeof value !== 'string') return value;
		return this.#fitted(field, value, noteOf(details[field]).max) as T;
	}

	#status(): EquipmentStatus | undefined {
		const cell = this.#cell('status');
		if (cell === '') return undefined;
		const status = readStatus(cell);
		if (status) return status;
		this.#note('status', 'status_unknown');
		this.#keep('status');
		return undefined;
	}

	#department(): string | undefined {
		const chosen = this.mapping.chosen?.get(this.line.line)?.department;
		const cell = this.#cell('department');
		if (chosen !== undefined || cell === '') return chosen;
		const found = findDepartment(cell, this.known.departments);
		if (found?.isSimilar) this.#note('department', 'department_similar', { became: found.department.name });
		if (found) return found.department.id;
		this.#note('department', 'department_unknown');
		this.#keep('department');
		return undefined;
	}

	#keeper(department: string | undefined): { keeper?: string; keeperText?: string } {
		const chosen = this.mapping.chosen?.get(this.line.line)?.keeper;
		if (chosen !== undefined) return { keeper: chosen };
		const cell = this.#cell('keeper') || joinName(this.#cell('keeperFirst'), this.#cell('keeperLast'));
		if (cell === '') return {};
		const [found, ...others] = findPeople(cell, this.known.people, department);
		if (found && others.length === 0) return { keeper: found.id };
		this.findings.push({
			line: this.line.line,
			field: 'keeper',
			written: cell,
			code: found ? 'person_twice' : 'person_unknown',
			blocking: false,
			...(found && { detail: { people: [found, ...others].map((one) => one.id) } })
		});
		return { keeperText: this.#fitted('keeper', cell, noteOf(whereabouts.keeperText).max) };
	}

	#place(): { place?: string; placeText?: string } {
		const chosen = this.mapping.chosen?.get(this.line.line)?.place;
		if (chosen !== undefined) return { place: chosen };
		const cell = this.#cell('place');
		if (cell === '') return {};
		const found = findPlace(cell, this.known.places);
		if (found) return { place: found.id };
		this.#note('place', 'place_unknown');
		return { placeText: this.#fitted('place', cell, noteOf(whereabouts.placeText).max) };
	}

	#keepExtras(): void {
		this.mapping.targets.forEach((target, column) => {
			const cell = (this.line.cells[column] ?? '').trim();
			const heading = (this.mapping.headings[column] ?? '').trim();
			if (target === 'extra' && cell !== '' && heading !== '') this.#extra[heading] = cell;
		});
	}
}

const present = <T extends object>(row: T): T =>
	Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as T;
