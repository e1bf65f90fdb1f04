import type { OfficeMonth } from '$lib/domain/core';
import { m } from '$lib/paraglide/messages';
import { monthWord } from '../format';

/** `2026 年 11 月`, `November 2026`. */
export const monthName = (month: OfficeMonth): string =>
	m.stock_month_name({ year: month.slice(0, 4), month: monthWord(month) });
