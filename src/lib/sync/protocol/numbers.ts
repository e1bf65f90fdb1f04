import type { Detail } from '../../domain/core';
import { canonical } from './journal';
import type { OfficeStore, OfficeTx } from './port';
import type { Mutation } from './wire';

/** How far an official series has come. */
export interface Series {
	/** The highest number that was ever given. */
	readonly last: number;
	/**
	 * Numbers below it that were given before the office was restored from an older backup, and whose entries have not
	 * come back. They are kept for those: what people have read and written down never means two things.
	 */
	readonly open: readonly number[];
}

export const UNUSED: Series = { last: 0, open: [] };

/** The series once it is known that `n` had been given: nobody else gets it, nor one of those up to it. */
export function reserved({ last, open }: Series, n: number): Series {
	if (n <= last) return { last, open };
	return { last: n, open: [...open, ...Array.from({ length: n - last }, (_, at) => last + 1 + at)] };
}

/** The series once `n` is given to the entry that had it before; undefined where another entry has it now. */
export function takenBack(series: Series, n: number): Series | undefined {
	const { last, open } = reserved(series, n);
	return open.includes(n) ? { last, open: open.filter((one) => one !== n) } : undefined;
}

/** Proves that this office gave an entry these numbers: a device can bring back what it had, and nothing else. */
export const receiptOf = (office: OfficeStore, id: string, numbers: Readonly<Record<string, number>>): string =>
	office.seal(canonical([id, numbers]));

/** Numbers that the entry had before the office was restored; none without the office's own receipt. */
export function numbersHad(office: OfficeStore, { id, numbers, receipt }: Mutation): Readonly<Record<string, number>> {
	if (!numbers || receipt === undefined) return {};
	return receiptOf(office, id, numbers) === receipt ? numbers : {};
}

/** What one mutation draws: in each series the number it had before where that is free, else the next one. */
export class Numbers {
	readonly given: Record<string, number> = {};

	constructor(
		private readonly tx: Pick<OfficeTx, 'series' | 'keepSeries'>,
		private readonly had: Readonly<Record<string, number>>
	) {}

	/** One number of a series is all that a mutation draws: the journal could not tell two. */
	readonly next = (name: string): number => {
		if (this.given[name] !== undefined) throw new Error(`${name}: a second number for one mutation`);
		const series = this.tx.series(name);
		const before = this.had[name];
		const same = before === undefined ? undefined : takenBack(series, before);
		const number = same && before !== undefined ? before : series.last + 1;
		this.tx.keepSeries(name, same ?? { last: number, open: series.open });
		return (this.given[name] = number);
	};

	/** The series in which it got another number than it had, or none any more. */
	get changed(): Detail[] {
		return Object.entries(this.had)
			.filter(([series, had]) => this.given[series] !== had)
			.map(([series, had]) => ({ series, had, ...(this.given[series] !== undefined && { now: this.given[series] }) }));
	}
}

/**
 * Nobody else gets the numbers that a mutation had: it was not applied, and may yet be. No method of `Numbers`: the
 * server's engine fails, in some functions, at a class of such fields made and used in one expression.
 */
export function reserveNumbers(
	tx: Pick<OfficeTx, 'series' | 'keepSeries'>,
	numbers: Readonly<Record<string, number>>
): void {
	for (const [name, had] of Object.entries(numbers)) {
		const series = tx.series(name);
		if (had > series.last) tx.keepSeries(name, reserved(series, had));
	}
}
