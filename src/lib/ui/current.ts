/**
 * Which of `hrefs` is shown as current at `path`: the page itself, else the deepest section it lies in. `/` is only
 * itself. Undefined: none.
 */
export function currentOf(hrefs: readonly string[], path: string): string | undefined {
	const holding = hrefs.filter((href) => path === href || (href !== '/' && path.startsWith(`${href}/`)));
	return holding.sort((a, b) => b.length - a.length)[0];
}
