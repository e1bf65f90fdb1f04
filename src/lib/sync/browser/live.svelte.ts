import { liveQuery } from 'dexie';

/** What a query last gave, kept up to date. */
export interface Live<T> {
	/** Undefined until the first answer. */
	readonly value: T | undefined;
	readonly loaded: boolean;
	readonly error: unknown;
}

/**
 * Runs `query` against the local copy, and again whenever rows that it read change, in this tab or another.
 * Call it while a component is set up. `query` is run later, outside any tracking: what it depends on of the
 * component's state is given by `of`, whose change runs the query anew; the old value stays until the new one is there.
 * @example const items = live(() => status, (status) => office.store.list(equipment, { by: 'status', is: status }));
 */
export function live<T>(query: () => T | Promise<T>): Live<T>;
export function live<T, S>(of: () => S, query: (state: S) => T | Promise<T>): Live<T>;
export function live<T, S>(...given: [() => T | Promise<T>] | [() => S, (state: S) => T | Promise<T>]): Live<T> {
	let value = $state.raw<T>();
	let loaded = $state(false);
	let error = $state.raw<unknown>();

	$effect(() => {
		const run = given.length === 1 ? given[0] : runOf(given[0](), given[1]);
		const subscription = liveQuery(run).subscribe({
			next: (answer) => {
				value = answer;
				loaded = true;
				error = undefined;
			},
			error: (problem: unknown) => {
				error = problem;
				loaded = true;
			}
		});
		return () => subscription.unsubscribe();
	});

	return {
		get value() {
			return value;
		},
		get loaded() {
			return loaded;
		},
		get error() {
			return error;
		}
	};
}

// An async function, for Dexie looks at that: it then follows the query over awaits of promises that are not its own.
// Of a plain function that hands on a promise it would lose sight at the first of them, and see no later change.
const runOf =
	<T, S>(state: S, query: (state: S) => T | Promise<T>) =>
	async (): Promise<T> =>
		query(state);
