import type { Outcome, Part } from './part';

const lanes = 2;

export interface PartResult extends Outcome {
	name: string;
	seconds: number;
}

/**
 * Runs the parts in their order, two at a time, each when those it needs are done.
 *
 * @param print gets every line with the part it belongs to
 * @param stopped asked before a part is begun; once true, no further part is
 * @returns one result a part that was begun or could not be, in the order of their ends
 */
export async function runParts(
	parts: Part[],
	print: (part: string, line: string) => void,
	stopped: () => boolean
): Promise<PartResult[]> {
	const waiting = [...parts];
	const running = new Map<Part, Promise<void>>();
	const results: PartResult[] = [];
	const resultOf = (name: string) => results.find((result) => result.name === name);

	while ((waiting.length > 0 && !stopped()) || running.size > 0) {
		const next = stopped() ? undefined : nextPart(waiting, running, (name) => resultOf(name) !== undefined);
		if (!next) {
			await Promise.race(running.values());
			continue;
		}
		waiting.splice(waiting.indexOf(next), 1);
		const broken = next.after?.find((name) => resultOf(name)?.failed);
		if (broken) {
			print(next.name, `not run: ${broken} failed`);
			results.push({ name: next.name, passed: 0, failed: 1, seconds: 0 });
			continue;
		}
		const run = runOne(next, (line) => print(next.name, line)).then((result) => {
			results.push(result);
			running.delete(next);
		});
		running.set(next, run);
	}
	return results;
}

function nextPart(
	waiting: Part[],
	running: ReadonlyMap<Part, unknown>,
	done: (name: string) => boolean
): Part | undefined {
	if (running.size >= lanes || [...running.keys()].some((part) => part.alone)) return undefined;
	const ready = waiting.find((part) => (part.after ?? []).every(done));
	return ready?.alone && running.size > 0 ? undefined : ready;
}

async function runOne(part: Part, print: (line: string) => void): Promise<PartResult> {
	const started = Date.now();
	const outcome = await part.run(print).catch((error: unknown): Outcome => {
		print(error instanceof Error ? error.message : String(error));
		return { passed: 0, failed: 1 };
	});
	return { name: part.name, ...outcome, seconds: Math.round((Date.now() - started) / 1000) };
}
