import type { NavItem } from './types';

type Target = Pick<NavItem, 'href' | 'also'>;

/**
 * Which of `items` is current at `path`, by its address: the page itself, else the deepest section it lies in. `/` is
 * only itself. Undefined: none.
 */
export function currentOf(items: readonly Target[], path: string): string | undefined {
	const holds = (href: string) => path === href || (href !== '/' && path.startsWith(`${href}/`));
	const holding = items.flatMap(({ href, also = [] }) =>
		[href, ...also].filter(holds).map((section) => ({ href, depth: section.length }))
	);
	return holding.sort((a, b) => b.depth - a.depth)[0]?.href;
}
