/** The code within what was scanned: invitations carry an address that ends in it, badges the bare number. */
export const codeIn = (text: string): string =>
	text
		.trim()
		.split(/[/=#?]/)
		.at(-1)
		?.toUpperCase() ?? '';
