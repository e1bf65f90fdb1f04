import { expect, test } from 'vitest';
import { PUBLISHED_YEARS } from './published';
import { readSchedule } from './read-schedule';

const year2026 = PUBLISHED_YEARS[0];

test('the JSON of chinese-days', () => {
	const text = JSON.stringify({
		holidays: { '2026-01-01': "New Year's Day,元旦,1", '2026-01-02': "New Year's Day,元旦,1" },
		workdays: { '2026-01-04': "New Year's Day,元旦,1" },
		inLieuDays: { '2026-01-02': "New Year's Day,元旦,1" }
	});
	expect(readSchedule(text, '2027')).toEqual({
		year: '2026',
		holidays: [
			{ on: '2026-01-01', name: '元旦' },
			{ on: '2026-01-02', name: '元旦' }
		],
		makeUpDays: ['2026-01-04'],
		unread: []
	});
});

test('lines out of a spreadsheet, whatever the form of the day and the order of the columns', () => {
	const text = '日期,类型,名称\n2027-02-08,休,春节\n2027/2/20\t班\n春节 2027年2月9日 放假\n2027-02-10\nUnsinn';
	expect(readSchedule(text, '2027')).toEqual({
		year: '2027',
		holidays: [
			{ on: '2027-02-08', name: '春节' },
			{ on: '2027-02-09', name: '春节' }
		],
		makeUpDays: ['2027-02-20'],
		unread: ['2027-02-10']
	});
});

/** As the notice words it. */
const NOTICE = `国务院办公厅关于2026年部分节假日安排的通知
一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
三、清明节：4月4日（周六）至6日（周一）放假，共3天。
四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
五、端午节：6月19日（周五）至21日（周日）放假，共3天。
六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。`;

test('the notice itself', () => {
	const found = readSchedule(NOTICE, '2030');
	expect(found?.year).toBe('2026');
	expect(found?.holidays).toEqual(year2026?.holidays);
	expect(found?.makeUpDays).toEqual([...(year2026?.makeUpDays ?? [])].sort());
});

test.each(['', '没有日期', '{"a":1}', '[]'])('in %j there is no schedule', (text) =>
	expect(readSchedule(text, '2027')).toBeUndefined()
);
