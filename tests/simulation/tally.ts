import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { JournalRow } from '../../src/lib/sync/protocol/port';

/** How often something happened, by its name. */
export type Count = Record<string, number>;

/** What became of deeds: by the mutator's name, how often it was applied, had no effect, or was refused, by its code. */
export type Deeds = Record<string, Count>;

/** What some lives were like. */
export interface Tally {
	lives: number;
	readonly faults: Count;
	readonly deeds: Deeds;
}

export const nothingYet = (): Tally => ({ lives: 0, faults: {}, deeds: {} });

export const count = (where: Count, what: string, times = 1): void => void (where[what] = (where[what] ?? 0) + times);

/** A deed that was refused on the device never comes to the office. */
export const countDeed = (deeds: Deeds, name: string, outcome: string, times = 1): void =>
	count((deeds[name] ??= {}), outcome, times);

export function addTo(sum: Tally, { lives, faults, deeds }: Tally): void {
	sum.lives += lives;
	for (const [fault, times] of Object.entries(faults)) count(sum.faults, fault, times);
	for (const [name, outcomes] of Object.entries(deeds))
		for (const [outcome, times] of Object.entries(outcomes)) countDeed(sum.deeds, name, outcome, times);
}

/** What came to the office and changed it: more than a question to a duty, or words to a person. */
export function outcomeOf({ outcome, code, wrote }: JournalRow): string {
	if (outcome === 'refused') return code ?? 'refused';
	return wrote.some(({ entity }) => entity !== 'exceptions' && entity !== 'notifications') ? 'applied' : 'no effect';
}

/**
 * Notes a share's tally beside those of the other processes. The last of them gets all of it together, the others
 * undefined.
 */
export async function together(folder: string, share: number, shares: number, own: Tally): Promise<Tally | undefined> {
	await mkdir(folder, { recursive: true });
	await writeFile(join(folder, `${share}.part`), JSON.stringify(own));
	await rename(join(folder, `${share}.part`), join(folder, `${share}.json`));
	const done = (await readdir(folder)).filter((name) => name.endsWith('.json'));
	if (done.length < shares) return undefined;
	const sum = nothingYet();
	for (const name of done) addTo(sum, JSON.parse(await readFile(join(folder, name), 'utf8')) as Tally);
	await rm(folder, { recursive: true, force: true });
	return sum;
}

/** One line: how many lives, and which faults struck them. */
export const inALine = ({ lives, faults }: Tally): string => `${lives} runs, no violation; faults: ${listed(faults)}`;

/** Every mutator of these and what became of it, the seldomest first. */
export const inLines = (deeds: Deeds, names: readonly string[]): string[] =>
	[...names]
		.sort((a, b) => applied(deeds, a) - applied(deeds, b))
		.map((name) => {
			const { applied: done = 0, ...others } = deeds[name] ?? {};
			const tried = Object.values(others).reduce((sum, times) => sum + times, done);
			return `${name} ${done} of ${tried}${tried > done ? `: ${listed(others)}` : ''}`;
		});

export const applied = (deeds: Deeds, name: string): number => deeds[name]?.applied ?? 0;

const listed = (counts: Count): string =>
	Object.entries(counts)
		.sort(([, a], [, b]) => b - a)
		.map(([what, times]) => `${what} ${times}`)
		.join(', ');
