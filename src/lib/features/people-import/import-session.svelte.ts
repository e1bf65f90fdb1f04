import { newId, undoableUntil } from '$lib/domain/core';
import { importPeople, people, undoPeopleImport } from '$lib/domain/people';
import { dropDraft, keepDraft, keptDraft, office, type Receipt } from '$lib/sync';
import { inParts } from '../imports/in-parts';
import { MOST_LINES, type Sheet } from '../imports/read-sheet';
import { given } from '../people/person-form';
import { readingIfHere } from '../people/pinyin';
import { checkPeople, type CheckedPeople, type Finding, type Known } from './check';
import { guessColumns, type Target } from './columns';
import { knownFor } from './known';

export type Step = 'file' | 'columns' | 'check' | 'progress';

const FORM = 'people-import';

/** What is kept while somebody is at it. */
interface Kept {
	sheet: Sheet;
	targets: Target[];
	step: Step;
	left: number[];
	importId: string;
	/** Ids of the mutations, once it has begun. */
	sent: string[];
	startedAt: string;
	rows: number;
	/** Ids of the mutations that take it back, and how many people they name. */
	undoing: string[];
	asked: number;
}

/** One import of people on its way: a file, where its columns go, what the check found, and what became of it. */
export class PeopleImport {
	step = $state<Step>('file');
	sheet = $state.raw<Sheet>();
	targets = $state.raw<Target[]>([]);
	known = $state.raw<Known>();
	/** Lines that a person leaves out. */
	left = $state.raw<ReadonlySet<number>>(new Set());
	importId = $state('');
	sent = $state.raw<string[]>([]);
	startedAt = $state('');
	/** Rows that were sent. */
	rows = $state(0);
	undoing = $state.raw<string[]>([]);
	asked = $state(0);
	loaded = $state(false);
	busy = $state(false);

	readonly checked = $derived.by<CheckedPeople | undefined>(() =>
		this.sheet && this.known ? checkPeople(this.sheet.lines, this.targets, this.known) : undefined
	);
	/** Rows that would be entered now. */
	readonly ready = $derived((this.checked?.rows ?? []).filter((row) => !this.left.has(row.line)));

	/** Goes on where somebody was. */
	async load(): Promise<void> {
		const kept = await keptDraft<Kept>(FORM);
		if (kept) {
			Object.assign(this, kept, { left: new Set(kept.left) });
			if (kept.step === 'check') await this.#look();
		}
		this.loaded = true;
	}

	async take(sheet: Sheet): Promise<void> {
		this.sheet = sheet;
		this.targets = guessColumns(sheet.headings);
		this.left = new Set();
		await this.go('columns');
	}

	/** Sends a column elsewhere; the one that was there goes nowhere. */
	async aim(column: number, target: Target): Promise<void> {
		this.targets = this.targets.map((one, at) => (at === column ? target : one === target ? 'skip' : one));
		await this.#keep();
	}

	/** Mends the cell of a finding; the whole sheet is checked again. */
	async mend({ line, field }: Finding, cell: string): Promise<void> {
		const column = this.targets.indexOf(field);
		const { sheet } = this;
		if (!sheet || column < 0) return;
		const lines = sheet.lines.map((one) =>
			one.line === line
				? { ...one, cells: sheet.headings.map((_, at) => (at === column ? cell : (one.cells[at] ?? ''))) }
				: one
		);
		this.sheet = { ...sheet, lines };
		await this.#look();
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
		if (step === 'check') await this.#look();
		this.step = step;
		await this.#keep();
	}

	/** Puts the people into the outbox, 500 a mutation under one import id, held for the 5 s in which it can be undone. */
	async begin(): Promise<readonly Receipt[]> {
		this.busy = true;
		let receipts: readonly Receipt[];
		try {
			const rows = await Promise.all(
				($state.snapshot(this.ready) as typeof this.ready).map(async (row) => ({
					...row,
					...given(await readingIfHere(row.name))
				}))
			);
			this.importId = newId();
			this.startedAt = new Date().toISOString();
			this.rows = rows.length;
			receipts = await inParts(rows, (part) =>
				office.mutate(importPeople, { importId: this.importId, rows: part }, { undoable: true })
			);
		} finally {
			this.busy = false;
		}
		this.sent = receipts.map(({ id }) => id);
		await this.go('progress');
		return receipts;
	}

	get undoableUntil(): string {
		return undoableUntil(this.startedAt);
	}

	/**
	 * Takes the people of this import out again, but for those who were changed or entrusted with something since; held
	 * for the 5 s in which they can be left in after all.
	 */
	async undo(): Promise<readonly Receipt[]> {
		const ids = (
			await office.store.list(people, {
				by: 'importId',
				is: this.importId,
				only: (person) => !person.withdrawn && person.importedAt !== undefined,
				limit: MOST_LINES
			})
		).map((person) => person.id);
		const receipts = await inParts(ids, (part) =>
			office.mutate(undoPeopleImport, { importId: this.importId, people: part }, { undoable: true })
		);
		this.asked = ids.length;
		this.undoing = receipts.map((receipt) => receipt.id);
		await this.#keep();
		return receipts;
	}

	/** They stay after all. */
	async stay(): Promise<void> {
		this.undoing = [];
		await this.#keep();
	}

	async again(): Promise<void> {
		await dropDraft(FORM);
		Object.assign(this, {
			step: 'file',
			sheet: undefined,
			known: undefined,
			sent: [],
			undoing: [],
			importId: '',
			rows: 0
		});
	}

	async #look(): Promise<void> {
		if (this.sheet) this.known = await knownFor(this.sheet.lines, this.targets);
	}

	async #keep(): Promise<void> {
		if (!this.sheet) return;
		const { sheet, targets, step, importId, sent, startedAt, rows, undoing, asked } = this;
		const left = [...this.left];
		const kept: Kept = { sheet, targets, step, left, importId, sent, startedAt, rows, undoing, asked };
		await keepDraft(FORM, kept);
	}
}
