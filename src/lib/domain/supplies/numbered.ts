import { monthly, monthlySeries, type Ctx } from '../core';

/** The next number of a kind of paper, `SL-202611-0001`; a series a month (domain.md section 15). None on a device. */
export function numbered(ctx: Ctx, prefix: 'SL' | 'CG' | 'YS' | 'CK'): string | undefined {
	const n = ctx.next(monthlySeries(prefix, ctx.today));
	return n === undefined ? undefined : monthly(prefix, ctx.today, n);
}
