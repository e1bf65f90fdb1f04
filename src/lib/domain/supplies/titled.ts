/** A paper in a line, by the first things on it: `A4 复印纸、中性笔、…`. */
export const titled = (lines: readonly { readonly name: string }[]): string =>
	lines
		.map(({ name }) => name)
		.join('、')
		.slice(0, 160);
