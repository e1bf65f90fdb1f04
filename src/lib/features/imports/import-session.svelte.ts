import { IMPORT_ROWS, newId, Refusal, undoableUntil } from '$lib/domain/core';
import { dropDraft, keepDraft, keptDraft, type Receipt } from '$lib/sync';
import { inParts } from './in-parts';
import type { Sheet } from './read-sheet';

export type Step = 'file' | 'columns' | 'check' | 'progress';

type Lines = Sheet['lines'];

/** What every import keeps while somebody is at it. The list itself may go when its rows have arrived. */
interface Kept<Target> {
	sheet: Sheet | undefined;
	targets: Target[];
	step: Step;
	importId: string;
	/** Ids of the mutations, once it has begun. */
	sent: string[];
	startedAt: string;
	rows: number;
	/** Ids of the mutations that take it back, and how many rows they name. */
	undoing: string[];
	asked: number;
}

/**
 * One import on its way: a list, where its columns go, what the check found, and what became of it. All of it is kept
 * on this device until another list is begun. A kind of import says the rest: `README.md` tells how.
 *
 * @template Target where a column goes: a field, or nowhere
 * @template Known what the check must know of the office
 * @template Row as it is entered
 * @template Own what this kind keeps besides
 */
export abstract class ImportSession<Target extends string, Known, Row, Own extends object> {
	step = $state<Step>('file');
	sheet = $state.raw<Sheet>();
	targets = $state.raw<Target[]>([]);
	known = $state.raw<Known>();
	importId = $state('');
	sent = $state.raw<string[]>([]);
	startedAt = $state('');
	/** Rows that were sent. */
	rows = $state(0);
	undoing = $state.raw<string[]>([]);
	asked = $state(0);
	loaded = $state(false);

	/** Rows that would be entered now. */
	abstract readonly ready: readonly Row[];

	/**
	 * @param form names what is kept on this device
	 * @param second the step after the file
	 * @param elsewhere where a column goes whose field another one is given
	 */
	protected constructor(
		private readonly form: string,
		private readonly second: 'columns' | 'check',
		private readonly elsewhere: Target
	) {}

	/** Where each column of a new list goes; a list without headings may get some. */
	protected abstract read(sheet: Sheet): { sheet: Sheet; targets: Target[] };
	protected abstract knownFor(lines: Lines, targets: readonly Target[]): Promise<Known>;
	/** Puts so many rows into the outbox as one mutation takes, undoable. */
	protected abstract send(rows: Row[]): Promise<Receipt>;
	/** Ids of the rows that can still be taken back. */
	protected abstract undoable(): Promise<string[]>;
	protected abstract takeBack(ids: string[]): Promise<Receipt>;
	/** What this kind keeps besides, plain. */
	protected abstract own(): Own;
	/** Puts it back; without anything, as it is at first. */
	protected abstract restore(own: Own | undefined): void;

	/** Goes on where somebody was. */
	async load(): Promise<void> {
		const kept = await keptDraft<Kept<Target> & Own>(this.form);
		if (kept) {
			const { sheet, targets, step, importId, sent, startedAt, rows, undoing, asked } = kept;
			Object.assign(this, { sheet, targets, importId, sent, startedAt, undoing, asked });
			// The page was closed while rows were put into the outbox: those are in that were counted.
			this.rows = Math.min(rows, sent.length * IMPORT_ROWS);
			this.step = step === 'progress' && sent.length === 0 ? 'check' : step;
			this.restore(kept);
			if (this.step === 'check') await this.#look();
		}
		this.loaded = true;
	}

	async take(sheet: Sheet): Promise<void> {
		Object.assign(this, this.read(sheet));
		this.restore(undefined);
		await this.go(this.second);
	}

	/** Sends a column elsewhere; the one that had its field gives way. */
	async aim(column: number, target: Target): Promise<void> {
		const single = target !== 'skip' && target !== this.elsewhere;
		this.targets = this.targets.map((one, at) =>
			at === column ? target : single && one === target ? this.elsewhere : one
		);
		await this.#changed();
	}

	/** Writes another text into a line's cell, and the whole list is checked again; a field without a column gets one. */
	async mend(line: number, field: Target, cell: string): Promise<void> {
		const { sheet } = this;
		if (!sheet) return;
		const known = this.targets.indexOf(field);
		const column = known < 0 ? sheet.headings.length : known;
		const headings = known < 0 ? [...sheet.headings, ''] : sheet.headings;
		if (known < 0) this.targets = [...this.targets, field];
		const lines = sheet.lines.map((one) =>
			one.line === line
				? { ...one, cells: headings.map((_, at) => (at === column ? cell : (one.cells[at] ?? ''))) }
				: one
		);
		this.sheet = { ...sheet, headings, lines };
		await this.#changed();
	}

	async go(step: Step): Promise<void> {
		if (step === 'check') await this.#look();
		this.step = step;
		await this.keep();
	}

	/**
	 * Puts the rows into the outbox, 500 a mutation under one import id, held for the 5 s in which all can be undone.
	 * Throws the `Refusal` of a part; then none is in, but for parts of a long list that had gone out before.
	 */
	async begin(): Promise<readonly Receipt[]> {
		const rows = $state.snapshot(this.ready) as Row[];
		const begun = { importId: newId(), startedAt: new Date().toISOString(), rows: rows.length };
		Object.assign(this, begun, { step: 'progress', sent: [], undoing: [], asked: 0 });
		try {
			await this.#write();
			return await inParts(
				rows,
				(part) => this.send(part),
				async (receipts) => {
					this.sent = receipts.map(({ id }) => id);
					await this.keep();
				}
			);
		} catch (problem) {
			this.rows = Math.min(this.rows, this.sent.length * IMPORT_ROWS);
			await this.go(this.sent.length === 0 ? 'check' : 'progress');
			throw problem;
		}
	}

	get undoableUntil(): string {
		return undoableUntil(this.startedAt);
	}

	/**
	 * Takes back what still can be, held for the 5 s in which it can stay after all. Empty: there is nothing. Throws the
	 * `Refusal` of a full device.
	 */
	async undo(): Promise<readonly Receipt[]> {
		const ids = await this.undoable();
		const receipts = await inParts(ids, (part) => this.takeBack(part));
		this.asked = ids.length;
		this.undoing = receipts.map(({ id }) => id);
		await this.keep();
		return receipts;
	}

	/** It stays after all. */
	async stay(): Promise<void> {
		this.undoing = [];
		await this.keep();
	}

	/** Begins with another list. */
	async again(): Promise<void> {
		await dropDraft(this.form);
		const nothing = { sheet: undefined, targets: [], known: undefined, sent: [], undoing: [] };
		Object.assign(this, nothing, { step: 'file', importId: '', startedAt: '', rows: 0, asked: 0 });
		this.restore(undefined);
	}

	/** Keeps it, so that nothing is typed twice. On a full device this page still holds it. */
	async keep(): Promise<void> {
		try {
			await this.#write();
		} catch (problem) {
			if (!(problem instanceof Refusal)) throw problem;
		}
	}

	async #write(): Promise<void> {
		const { sheet, targets, step, importId, sent, startedAt, rows, undoing, asked } = this;
		const kept: Kept<Target> = { sheet, targets, step, importId, sent, startedAt, rows, undoing, asked };
		await keepDraft(this.form, { ...kept, ...this.own() });
	}

	async #changed(): Promise<void> {
		if (this.step === 'check') await this.#look();
		await this.keep();
	}

	async #look(): Promise<void> {
		if (this.sheet) this.known = await this.knownFor(this.sheet.lines, this.targets);
	}
}

/** Any import on its way, for what is the same of all. */
export type AnyImport = ImportSession<string, unknown, unknown, object>;
