import { ask, told } from './people';

/** Runs SQL past everything, as a superuser can: one array of texts a row. */
export async function sql(query: string): Promise<string[][]> {
	const answer = await ask('superuser', 'POST', '/api/sql', { query });
	const { rows } = told<{ rows?: unknown[][] }>(answer);
	return (rows ?? []).map((row) => row.map(String));
}

/** The journal's row of a mutation. */
export async function journalOf(mutation: string): Promise<Record<string, string> | undefined> {
	const [row] = await sql(`SELECT outcome, code, actor, wrote, args FROM journal WHERE id = '${mutation}'`);
	if (!row) return undefined;
	const [outcome = '', code = '', actor = '', wrote = '', args = ''] = row;
	return { outcome, code, actor, wrote, args };
}

/** Does something in the dashboard's way; it must succeed. */
export async function asSuperuser(method: string, path: string, body?: unknown): Promise<unknown> {
	const answer = await ask('superuser', method, path, body);
	if (answer.status >= 300) throw new Error(`${method} ${path} answered ${answer.status}: ${answer.text}`);
	return answer.body;
}
