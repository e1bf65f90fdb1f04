export interface Outcome {
	passed: number;
	failed: number;
	/** The failed tests, each with what it said: told again at the end of the run, where one looks first. */
	failures?: string[];
}

/** Prints one line under the part's name. */
export type Print = (line: string) => void;

/** One part of `npm test`: a suite, a check, or something the others need. */
export interface Part {
	name: string;
	/** Names of parts that must have succeeded before; where one failed, this one is not run and counts as failed. */
	after?: string[];
	/** Runs while nothing else does: what times a browser cannot share two cores. */
	alone?: boolean;
	/** Throwing counts as one failure. */
	run(print: Print): Promise<Outcome>;
}

/** The outcome of a part that is one single check. */
export const oneCheck = (good: boolean): Outcome => (good ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/** The outcome of a part that only prepares: not counted when it works. */
export const prepared: Outcome = { passed: 0, failed: 0 };
