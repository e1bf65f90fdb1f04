import { dateAfter, type OfficeDate, type Tx } from '../core';
import { officeYears, type OfficeYear } from './office-year';

type Schedule = Pick<OfficeYear, 'id' | 'holidays' | 'makeUpDays'>;

/** 2026 as the State Council published it (domain.md section 1; chinese-days 1.5.7, MIT). */
const YEAR_2026: Schedule = {
	id: '2026',
	holidays: [
		...days('元旦', '2026-01-01', '2026-01-03'),
		...days('春节', '2026-02-15', '2026-02-23'),
		...days('清明节', '2026-04-04', '2026-04-06'),
		...days('劳动节', '2026-05-01', '2026-05-05'),
		...days('端午节', '2026-06-19', '2026-06-21'),
		...days('中秋节', '2026-09-25', '2026-09-27'),
		...days('国庆节', '2026-10-01', '2026-10-07')
	],
	makeUpDays: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10']
};

/** What was published when this program was made: a new office begins with it. */
export const PUBLISHED_YEARS: readonly Schedule[] = [YEAR_2026];

/** All days from the first to the last under one name. */
export function days(name: string, first: OfficeDate, last: OfficeDate): OfficeYear['holidays'] {
	const found: OfficeYear['holidays'] = [];
	for (let on = first; on <= last; on = dateAfter(on, 1)) found.push({ on, name });
	return found;
}

/** Gives a new office the years that are known. */
export function enterPublishedYears(tx: Tx): void {
	for (const year of PUBLISHED_YEARS)
		tx.insert(officeYears, {
			...year,
			holidays: [...year.holidays],
			makeUpDays: [...year.makeUpDays],
			changedAt: tx.at
		});
}
