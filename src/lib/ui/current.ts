/** Whether `href` is the page shown, or the section it lies in; `/` is only itself. */
export function isCurrent(href: string, path: string): boolean {
	return path === href || (href !== '/' && path.startsWith(`${href}/`));
}
