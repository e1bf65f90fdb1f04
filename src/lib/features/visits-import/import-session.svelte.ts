import { importVisits, isUntouched, undoVisitsImport, visits } from '$lib/domain/visits';
import { office, type Receipt } from '$lib/sync';
import { ImportSession } from '../imports/import-session.svelte';
import { MOST_LINES, type Sheet } from '../imports/read-sheet';
import { isDesk } from '../visits/visits-list.svelte';
import { checkGuests, type CheckedGuest, type Common, type GuestRow, type Known } from './check';
import { withHeadings, type Target } from './columns';
import { knownFor } from './known';

/** What is kept of an import of guests besides. */
interface Own {
	readonly common: Common;
	readonly choices: readonly (readonly [number, boolean])[];
}

const commonAtFirst = (): Common => ({
	day: office.today,
	time: '',
	host: isDesk() ? '' : (office.session?.account ?? ''),
	purpose: ''
});

/** One list of guests on its way. */
export class VisitsImport extends ImportSession<Target, Known, GuestRow, Own> {
	/** What holds for all whose line says nothing else. */
	common = $state<Common>(commonAtFirst());
	/** Lines that a person let in or left out, other than the check would have it. */
	choices = $state.raw<ReadonlyMap<number, boolean>>(new Map());

	readonly checked = $derived.by<readonly CheckedGuest[]>(() =>
		this.sheet && this.known
			? checkGuests(this.sheet.lines, this.targets, { common: this.common, known: this.known, today: office.today })
			: []
	);
	readonly ready = $derived(
		this.checked.flatMap((guest): GuestRow[] => (guest.row && this.isIn(guest) ? [guest.row] : []))
	);

	protected readonly knownFor = knownFor;

	constructor() {
		super('visits-import', 'check', 'skip');
	}

	/** Whether the guest is let in: as somebody said, else unless he is probably expected already. */
	isIn({ line, row, findings }: CheckedGuest): boolean {
		if (!row) return false;
		return this.choices.get(line) ?? !findings.some(({ weight }) => weight === 'left');
	}

	async choose(line: number, isIn: boolean): Promise<void> {
		this.choices = new Map(this.choices).set(line, isIn);
		await this.keep();
	}

	/** The guests have arrived: nothing of the list stays on this device but their visits. */
	async arrived(): Promise<void> {
		if (!this.sheet) return;
		this.sheet = undefined;
		this.known = undefined;
		await this.keep();
	}

	protected read(sheet: Sheet) {
		const read = withHeadings(sheet);
		// Staff expect their own guests alone: another host's name says nothing.
		const targets = isDesk() ? read.targets : read.targets.map((one) => (one === 'host' ? 'skip' : one));
		return { sheet: read.sheet, targets };
	}

	protected send(rows: GuestRow[]): Promise<Receipt> {
		return office.mutate(importVisits, { importId: this.importId, rows }, { undoable: true });
	}

	/** Who has come, or was changed, stays. */
	protected async undoable(): Promise<string[]> {
		const imported = await office.store.list(visits, {
			by: 'importId',
			is: this.importId,
			only: isUntouched,
			limit: MOST_LINES
		});
		return imported.map(({ id }) => id);
	}

	protected takeBack(ids: string[]): Promise<Receipt> {
		return office.mutate(undoVisitsImport, { importId: this.importId, visits: ids }, { undoable: true });
	}

	protected own(): Own {
		return { common: $state.snapshot(this.common), choices: [...this.choices] };
	}

	protected restore(own: Own | undefined): void {
		this.common = own?.common ?? commonAtFirst();
		this.choices = new Map(own?.choices);
	}
}
