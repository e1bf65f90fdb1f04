import { IMPORT_ROWS, newId, undoableUntil } from '$lib/domain/core';
import { equipment, importEquipment, undoImport } from '$lib/domain/equipment';
import {
	checkSheet,
	dateOrderOf,
	guessColumns,
	type CheckedSheet,
	type Chosen,
	type Finding,
	type Known,
	type Line,
	type Target
} from '$lib/domain/equipment/sheet';
import { dropDraft, keepDraft, keptDraft, office } from '$lib/sync';
import type { Sheet } from '../imports/read-sheet';
import { knownFor } from './known';

export type Step = 'file' | 'columns' | 'check' | 'progress';

/** What is kept while somebody is at it. */
interface Kept {
	sheet: Sheet;
	targets: Target[];
	recognised: boolean[];
	step: Step;
	chosen: [number, Chosen][];
	left: number[];
	importId: string;
	/** Ids of the mutations, once it has begun, and when. */
	sent: string[];
	startedAt: string;
	rows: number;
}

const FORM = 'equipment-import';

/** One import on its way: a file, where its columns go, what the check found, and what became of it. */
export class ImportSession {
	step = $state<Step>('file');
	sheet = $state.raw<Sheet>();
	targets = $state.raw<Target[]>([]);
	recognised = $state.raw<boolean[]>([]);
	known = $state.raw<Known>();
	/** Chosen by a person where a name could be several, by line. */
	chosen = $state.raw<ReadonlyMap<number, Chosen>>(new Map());
	/** Lines that a person leaves out. */
	left = $state.raw<ReadonlySet<number>>(new Set());
	importId = $state('');
	sent = $state.raw<string[]>([]);
	startedAt = $state('');
	/** Rows that were sent. */
	rows = $state(0);
	loaded = $state(false);

	readonly checked = $derived.by<CheckedSheet | undefined>(() => {
		const { sheet, targets, known, chosen } = this;
		if (!sheet || !known) return undefined;
		const { order } = dateOrderOf(sheet.lines, targets);
		return checkSheet(sheet.lines, { headings: sheet.headings, targets, dateOrder: order, chosen }, known);
	});
	/** Rows that would be written now. */
	readonly ready = $derived((this.checked?.rows ?? []).filter((row) => !this.left.has(row.line)));

	/** Goes on where somebody was. */
	async load(): Promise<void> {
		const kept = await keptDraft<Kept>(FORM);
		if (kept) {
			const { chosen, left, ...rest } = kept;
			Object.assign(this, rest, { chosen: new Map(chosen), left: new Set(left) });
			if (kept.step === 'check') await this.look();
		}
		this.loaded = true;
	}

	async take(sheet: Sheet): Promise<void> {
		const guesses = guessColumns(sheet.headings);
		this.sheet = sheet;
		this.targets = guesses.map((one) => one.target);
		this.recognised = guesses.map((one) => one.recognised);
		this.chosen = new Map();
		this.left = new Set();
		await this.go('columns');
	}

	/** Sends a column elsewhere; the one that was there is kept as text. */
	async aim(column: number, target: Target): Promise<void> {
		const single = target !== 'extra' && target !== 'skip';
		this.targets = this.targets.map((one, at) => (at === column ? target : single && one === target ? 'extra' : one));
		await this.#keep();
	}

	async look(): Promise<void> {
		if (this.sheet) this.known = await knownFor(this.sheet.lines, this.targets);
	}

	/** Mends the cell of a finding; the whole sheet is checked again. */
	async mend({ line, field }: Finding, cell: string): Promise<void> {
		const column = this.targets.indexOf(field);
		if (!this.sheet || column < 0) return;
		const mended = (one: Line): Line => ({
			...one,
			cells: this.sheet?.headings.map((_, at) => (at === column ? cell : (one.cells[at] ?? ''))) ?? []
		});
		this.sheet = { ...this.sheet, lines: this.sheet.lines.map((one) => (one.line === line ? mended(one) : one)) };
		await this.look();
		await this.#keep();
	}

	async choose(line: number, choice: Chosen): Promise<void> {
		this.chosen = new Map(this.chosen).set(line, { ...this.chosen.get(line), ...choice });
		await this.#keep();
	}

	async leave(line: number, out: boolean): Promise<void> {
		const left = new Set(this.left);
		if (out) left.add(line);
		else left.delete(line);
		this.left = left;
		await this.#keep();
	}

	async go(step: Step): Promise<void> {
		if (step === 'check') await this.look();
		this.step = step;
		await this.#keep();
	}

	/** Puts the rows into the outbox, 500 a mutation under one import id: here at once, at the server when there is one. */
	async begin(): Promise<void> {
		const rows = $state.snapshot(this.ready) as typeof this.ready;
		this.importId = newId();
		this.startedAt = new Date().toISOString();
		this.rows = rows.length;
		this.sent = [];
		await this.go('progress');
		for (let start = 0; start < rows.length; start += IMPORT_ROWS) {
			const part = rows.slice(start, start + IMPORT_ROWS);
			const receipt = await office.mutate(importEquipment, { importId: this.importId, rows: part });
			this.sent = [...this.sent, receipt.id];
			await this.#keep();
		}
	}

	get undoableUntil(): string {
		return undoableUntil(this.startedAt);
	}

	/** Takes the things of this import out again, but for those with a history by now. Returns how many were asked for. */
	async undo(): Promise<number> {
		const ids = (await office.store.list(equipment, { by: 'importId', is: this.importId, limit: MOST })).map(
			(item) => item.id
		);
		for (let start = 0; start < ids.length; start += IMPORT_ROWS)
			await office.mutate(undoImport, { importId: this.importId, equipment: ids.slice(start, start + IMPORT_ROWS) });
		return ids.length;
	}

	async again(): Promise<void> {
		await dropDraft(FORM);
		Object.assign(this, { step: 'file', sheet: undefined, known: undefined, sent: [], importId: '' });
	}

	async #keep(): Promise<void> {
		if (!this.sheet) return;
		const { sheet, targets, recognised, step, importId, sent, startedAt, rows } = this;
		const kept: Kept = {
			sheet,
			targets,
			recognised,
			step,
			chosen: [...this.chosen],
			left: [...this.left],
			importId,
			sent,
			startedAt,
			rows
		};
		await keepDraft(FORM, kept);
	}
}

const MOST = 20_000;
