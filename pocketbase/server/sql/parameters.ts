/**
 * Most tokens of one viewer. The statements have a place for each; a person has thirteen at most: staff, himself,
 * his department, four roles, seven duties.
 */
export const MOST_TOKENS = 20;

/** The viewer's tokens with their brackets on, one for each place. An empty place holds NULL, which nothing contains. */
export function tokenParameters(tokens: readonly string[]): (string | null)[] {
	if (tokens.length > MOST_TOKENS) throw new Error(`${tokens.length} tokens, more than ${MOST_TOKENS}`);
	return Array.from({ length: MOST_TOKENS }, (_, place) => {
		const token = tokens[place];
		return token ? `[${token}]` : null;
	});
}
