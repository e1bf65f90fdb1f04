import { refuse } from '../routes/answer';
import { take, type Allowance } from './allowance';

/**
 * Takes one of each allowance, and answers 429 where one is used up: `code` names which, `after` the seconds to wait.
 *
 * @returns whether it was answered
 */
export function tooMany(
	e: PbRequestEvent,
	allowances: readonly { readonly key: string; readonly of: Allowance; readonly code: string }[]
): boolean {
	for (const { key, of, code } of allowances) {
		const after = take(key, of);
		if (after === 0) continue;
		e.response.header().set('Retry-After', String(after));
		refuse(e, 429, code, { after });
		return true;
	}
	return false;
}
