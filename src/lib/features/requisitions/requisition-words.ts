import { m } from '$lib/paraglide/messages';

/** What stands on a paper, in a line: `移动硬盘 1 个`, `彩色卡纸、装订胶条等 5 种`. */
export function kindsOf(
	lines: readonly {
		readonly name: string;
		readonly unit: string;
		readonly requested?: number;
		readonly quantity?: number;
	}[]
): string {
	const amounts = lines.map(({ name, unit, requested, quantity }) =>
		m.supply_amount({ name, count: requested ?? quantity ?? 0, unit })
	);
	if (lines.length <= 2) return amounts.join(m.list_comma());
	return m.supply_and_others({
		what: lines
			.slice(0, 2)
			.map(({ name }) => name)
			.join(m.list_comma()),
		count: lines.length
	});
}
