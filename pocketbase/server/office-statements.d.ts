/** What sql/statements.ts made of the registry when the hooks were built. */
declare module 'office:statements' {
	export const state: string;
	export const page: string;
	/** Names of the entities, in the order of the page's columns. */
	export const entities: readonly string[];
	/** Collections that only push writes. */
	export const kept: readonly string[];
	/** By entity, the statements for rows on demand, and the fields that they can look by. */
	export const rows: Readonly<
		Record<string, { readonly fields: readonly string[]; readonly sql: string; readonly older: string }>
	>;
}
