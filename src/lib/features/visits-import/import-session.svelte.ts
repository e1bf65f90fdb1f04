import { newId, undoableUntil } from '$lib/domain/core';
import { importVisits, undoVisitsImport, visits } from '$lib/domain/visits';
import { dropDraft, keepDraft, keptDraft, office, type Receipt } from '$lib/sync';
import { inParts } from '../imports/in-parts';
import { MOST_LINES, type Sheet } from '../imports/read-sheet';
import { isDesk } from '../visits/visits-list.svelte';
import { checkGuests, type CheckedGuest, type Common, type GuestRow, type Known } from './check';
import { withHeadings, type Field, type Target } from './columns';
import { knownFor } from './known';

export type Step = 'file' | 'check' | 'progress';

const FORM = 'visits-import';

/** What is kept while somebody is at it. The list itself goes when its guests have arrived. */
interface Kept {
	sheet: Sheet | undefined;
	targets: Target[];
	common: Common;
	step: Step;
	choices: [number, boolean][];
	importId: string;
	/** Ids of the mutations, once it has begun. */
	sent: string[];
	startedAt: string;
	rows: number;
	/** Ids of the mutations that take it back, and how many guests they name. */
	undoing: string[];
	asked: number;
}

const commonAtFirst = (): Common => ({
	day: office.today,
	time: '',
	host: isDesk() ? '' : (office.session?.account ?? ''),
	purpose: ''
});

/** One list of guests on its way: where it came from, what the check found, and what became of it. */
export class VisitsImport {
	step = $state<Step>('file');
	sheet = $state.raw<Sheet>();
	targets = $state.raw<Target[]>([]);
	/** What holds for all whose line says nothing else. */
	common = $state<Common>(commonAtFirst());
	known = $state.raw<Known>();
	/** Lines that a person let in or left out, other than the check would have it. */
	choices = $state.raw<ReadonlyMap<number, boolean>>(new Map());
	importId = $state('');
	sent = $state.raw<string[]>([]);
	startedAt = $state('');
	/** Guests who were sent. */
	rows = $state(0);
	undoing = $state.raw<string[]>([]);
	asked = $state(0);
	loaded = $state(false);
	busy = $state(false);

	readonly checked = $derived.by<readonly CheckedGuest[]>(() =>
		this.sheet && this.known
			? checkGuests(this.sheet.lines, this.targets, {
					common: this.common,
					known: this.known,
					today: office.today
				})
			: []
	);
	/** Guests who would be expected now. */
	readonly ready = $derived(
		this.checked.flatMap((guest): GuestRow[] => (guest.row && this.isIn(guest) ? [guest.row] : []))
	);

	/** Whether the guest is let in: as somebody said, else unless he is probably expected already. */
	isIn({ line, row, findings }: CheckedGuest): boolean {
		if (!row) return false;
		return this.choices.get(line) ?? !findings.some(({ weight }) => weight === 'left');
	}

	/** Goes on where somebody was. */
	async load(): Promise<void> {
		const kept = await keptDraft<Kept>(FORM);
		if (kept) {
			Object.assign(this, kept, { choices: new Map(kept.choices) });
			if (kept.step === 'check') await this.#look();
		}
		this.loaded = true;
	}

	async take(sheet: Sheet): Promise<void> {
		const read = withHeadings(sheet);
		this.sheet = read.sheet;
		// Staff expect their own guests alone: another host's name says nothing.
		this.targets = isDesk() ? read.targets : read.targets.map((one) => (one === 'host' ? 'skip' : one));
		this.choices = new Map();
		await this.go('check');
	}

	/** Sends a column elsewhere; the one that was there goes nowhere. */
	async aim(column: number, target: Target): Promise<void> {
		this.targets = this.targets.map((one, at) => (at === column ? target : one === target ? 'skip' : one));
		await this.#look();
		await this.keep();
	}

	/** Writes another text into a line's cell; a field that has no column gets one. */
	async mend(line: number, field: Field, cell: string): Promise<void> {
		const { sheet } = this;
		if (!sheet) return;
		let column = this.targets.indexOf(field);
		const headings = column < 0 ? [...sheet.headings, ''] : sheet.headings;
		if (column < 0) {
			column = sheet.headings.length;
			this.targets = [...this.targets, field];
		}
		const lines = sheet.lines.map((one) =>
			one.line === line
				? { ...one, cells: headings.map((_, at) => (at === column ? cell : (one.cells[at] ?? ''))) }
				: one
		);
		this.sheet = { ...sheet, headings, lines };
		await this.#look();
		await this.keep();
	}

	async choose(line: number, isIn: boolean): Promise<void> {
		this.choices = new Map(this.choices).set(line, isIn);
		await this.keep();
	}

	async go(step: Step): Promise<void> {
		if (step === 'check') await this.#look();
		this.step = step;
		await this.keep();
	}

	/** Puts the guests into the outbox, 500 a mutation under one import id, held for the 5 s in which it can be undone. */
	async begin(): Promise<readonly Receipt[]> {
		this.busy = true;
		const rows = $state.snapshot(this.ready) as GuestRow[];
		this.importId = newId();
		this.startedAt = new Date().toISOString();
		this.rows = rows.length;
		let receipts: readonly Receipt[];
		try {
			receipts = await inParts(rows, (part) =>
				office.mutate(importVisits, { importId: this.importId, rows: part }, { undoable: true })
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

	/** The guests have arrived: nothing of the list stays on this device but their visits. */
	async arrived(): Promise<void> {
		if (!this.sheet) return;
		this.sheet = undefined;
		this.known = undefined;
		await this.keep();
	}

	/** Takes the guests of this list back, but for who has come or was changed; held for 5 s. */
	async undo(): Promise<readonly Receipt[]> {
		const ids = (
			await office.store.list(visits, {
				by: 'importId',
				is: this.importId,
				only: ({ status, changedAt }) => status === 'expected' && changedAt === undefined,
				limit: MOST_LINES
			})
		).map(({ id }) => id);
		const receipts = await inParts(ids, (part) =>
			office.mutate(undoVisitsImport, { importId: this.importId, visits: part }, { undoable: true })
		);
		this.asked = ids.length;
		this.undoing = receipts.map(({ id }) => id);
		await this.keep();
		return receipts;
	}

	/** They stay after all. */
	async stay(): Promise<void> {
		this.undoing = [];
		await this.keep();
	}

	async again(): Promise<void> {
		await dropDraft(FORM);
		Object.assign(this, {
			step: 'file',
			sheet: undefined,
			known: undefined,
			common: commonAtFirst(),
			choices: new Map(),
			sent: [],
			undoing: [],
			importId: '',
			rows: 0
		});
	}

	/** Keeps it, so that nothing is typed twice. */
	async keep(): Promise<void> {
		const { sheet, targets, step, importId, sent, startedAt, rows, undoing, asked } = this;
		const common = $state.snapshot(this.common);
		const choices = [...this.choices];
		const kept: Kept = { sheet, targets, common, step, choices, importId, sent, startedAt, rows, undoing, asked };
		await keepDraft(FORM, kept);
	}

	async #look(): Promise<void> {
		if (this.sheet) this.known = await knownFor(this.sheet.lines, this.targets);
	}
}
