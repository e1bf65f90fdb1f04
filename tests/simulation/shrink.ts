/**
 * The fewest of the steps 1 to `steps` with which `fails` still holds, by leaving out ever smaller pieces.
 *
 * @param fails runs with these steps left out
 * @returns the steps that can be left out
 */
export async function shrunk(
	steps: number,
	fails: (skip: ReadonlySet<number>) => Promise<boolean>
): Promise<ReadonlySet<number>> {
	const skip = new Set<number>();
	for (let size = Math.ceil(steps / 2); size >= 1; size = Math.floor(size / 2)) {
		for (let from = 1; from <= steps; from += size) {
			const piece = Array.from({ length: Math.min(size, steps - from + 1) }, (_, n) => from + n);
			const fresh = piece.filter((step) => !skip.has(step));
			if (fresh.length === 0) continue;
			for (const step of fresh) skip.add(step);
			if (!(await fails(skip))) for (const step of fresh) skip.delete(step);
		}
	}
	return skip;
}
