/**
 * The sum a person typed, in fen: `4680`, `4,680.5`, `¥ 4680.50`. Undefined for what is no sum, is negative or has
 * more than two decimals.
 */
export function fenOf(typed: string): number | undefined {
	const plain = typed.normalize('NFKC').replace(/[\s,¥￥]|元$/g, '');
	const [, yuan, cents = ''] = /^(\d{1,11})(?:\.(\d{0,2}))?$/.exec(plain) ?? [];
	return yuan === undefined ? undefined : Number(yuan) * 100 + Number(cents.padEnd(2, '0'));
}

/** The sum as a person would type it: `4680.50`. */
export const typedPrice = (fen: number | undefined): string => (fen === undefined ? '' : (fen / 100).toFixed(2));
