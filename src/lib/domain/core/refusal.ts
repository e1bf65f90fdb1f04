/** A value that JSON carries. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type Detail = Readonly<Record<string, Json>>;

/**
 * The office says no, for a reason that a person can read and mend.
 * `code` chooses the sentence, `detail` fills it; it names nothing that the actor may not read.
 */
export class Refusal extends Error {
	constructor(
		readonly code: string,
		readonly detail: Detail = {}
	) {
		super(code);
		this.name = 'Refusal';
	}
}

/** The device does not have what the mutator needs: nothing is known, so nothing is refused. */
export class Unknown extends Error {
	constructor() {
		super('unknown here');
		this.name = 'Unknown';
	}
}
