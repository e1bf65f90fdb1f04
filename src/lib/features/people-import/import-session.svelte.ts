import { importPeople, people, undoPeopleImport } from '$lib/domain/people';
import { office, type Receipt } from '$lib/sync';
import { ImportSession } from '../imports/import-session.svelte';
import { MOST_LINES, type Sheet } from '../imports/read-sheet';
import { given } from '../people/person-form';
import { readingIfHere } from '../people/pinyin';
import { checkPeople, type CheckedPeople, type ImportRow, type Known } from './check';
import { guessColumns, type Target } from './columns';
import { knownFor } from './known';

/** What is kept of an import of people besides: lines that a person leaves out. */
interface Own {
	readonly left: readonly number[];
}

/** One import of people on its way. */
export class PeopleImport extends ImportSession<Target, Known, ImportRow, Own> {
	left = $state.raw<ReadonlySet<number>>(new Set());

	readonly checked = $derived.by<CheckedPeople | undefined>(() =>
		this.sheet && this.known ? checkPeople(this.sheet.lines, this.targets, this.known) : undefined
	);
	readonly ready = $derived((this.checked?.rows ?? []).filter((row) => !this.left.has(row.line)));

	protected readonly knownFor = knownFor;

	constructor() {
		super('people-import', 'columns', 'skip');
	}

	async leave(line: number, out: boolean): Promise<void> {
		const left = new Set(this.left);
		if (out) left.add(line);
		else left.delete(line);
		this.left = left;
		await this.keep();
	}

	protected read(sheet: Sheet) {
		return { sheet, targets: guessColumns(sheet.headings) };
	}

	protected async send(part: ImportRow[]): Promise<Receipt> {
		const rows = await Promise.all(part.map(async (row) => ({ ...row, ...given(await readingIfHere(row.name)) })));
		return office.mutate(importPeople, { importId: this.importId, rows }, { undoable: true });
	}

	/** Those who were changed or entrusted with something since stay. */
	protected async undoable(): Promise<string[]> {
		const imported = await office.store.list(people, {
			by: 'importId',
			is: this.importId,
			only: (person) => !person.withdrawn && person.importedAt !== undefined,
			limit: MOST_LINES
		});
		return imported.map(({ id }) => id);
	}

	protected takeBack(ids: string[]): Promise<Receipt> {
		return office.mutate(undoPeopleImport, { importId: this.importId, people: ids }, { undoable: true });
	}

	protected own(): Own {
		return { left: [...this.left] };
	}

	protected restore(own: Own | undefined): void {
		this.left = new Set(own?.left);
	}
}
