/** A heading without spaces, marks, case and what stands in brackets: `联系电话（手机）` is 联系电话. */
export const plainHeading = (heading: string): string =>
	heading
		.normalize('NFKC')
		.toLowerCase()
		.replace(/\(.*?\)/g, '')
		.replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Where each column probably goes, by its heading; a field is given once, to the first that asks for it. A heading that
 * no field knows goes nowhere.
 * @param known plain headings of each field
 */
export function guessFields<Field extends string>(
	headings: readonly string[],
	known: Readonly<Record<Field, readonly string[]>>
): (Field | 'skip')[] {
	const fields = Object.keys(known) as Field[];
	const given = new Set<Field>();
	return headings.map((heading) => {
		const plain = plainHeading(heading);
		const field = fields.find((one) => known[one].includes(plain));
		if (!field || given.has(field)) return 'skip';
		given.add(field);
		return field;
	});
}
