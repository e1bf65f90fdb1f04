import type { OfficeDate } from '../../core';
import { endOfMonth, monthsAfter, readDate, type DateOrder } from './dates';
import type { CellReading } from './finding';

const LENGTH = /^(\d{1,3})\s*(年|years?|yrs?|y|个?月|months?|m)?$/i;

/**
 * Reads until when the warranty runs: a date, 至2026.12 (to the month's end), or a length (3年, 36个月, 36: months)
 * counted from the purchase, with a remark. A length without a purchase date says nothing.
 */
export function readWarranty(
	cell: string,
	purchasedOn: OfficeDate | undefined,
	order: DateOrder
): CellReading<OfficeDate> {
	const text = cell
		.normalize('NFKC')
		.trim()
		.replace(/^(?:质保|保修)?(?:至|到|until)\s*/i, '');
	const length = LENGTH.exec(text);
	if (length) {
		if (!purchasedOn) return { remark: 'date_unreadable' };
		const months = Number(length[1]) * (/^(?:年|y)/i.test(length[2] ?? '') ? 12 : 1);
		return { value: monthsAfter(purchasedOn, months), remark: 'warranty_counted' };
	}
	const date = readDate(text, order);
	return date.remark === 'month_only' && date.value ? { value: endOfMonth(date.value) } : date;
}
