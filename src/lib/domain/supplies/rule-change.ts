/** A change of some fields: those of `set` get their values, those of `clear` become empty, the others stay. */
export const changeOf = <T extends object>(set: T, clear: readonly string[]): T => ({
	...Object.fromEntries(clear.map((field) => [field, undefined])),
	...set
});
