import { workbook } from '../../src/lib/features/imports/testing-workbook';
import { logIn, untilCopied } from './support/people';
import { rowsAtServer } from './support/server';
import { untilSent } from './support/shell';
import { expect, test } from './support/test';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Excel's number of days of 2024-03-05. */
const DAYS = 45_356;

test('a workbook with a title, merged departments, real dates and a page of notes comes in', async ({
	office,
	device
}) => {
	const desk = await device({ viewport: { width: 1280, height: 900 } });
	await logIn(desk, 'equipment', '/equipment/import');
	await untilCopied(desk, 'equipment');
	const { page } = desk;

	await page.locator('input[type="file"]').setInputFiles({
		name: '台账.xlsx',
		mimeType: XLSX,
		buffer: Buffer.from(
			workbook({
				填表说明: { rows: [['请填第二张']] },
				在用: {
					rows: [
						['固定资产台账'],
						['使用部门', '资产编号', '名称', '购置日期', '原值(元)', '序列号'],
						['信息科', 'BG-0901', '便携投影仪', { days: DAYS }, 4680.5, '0012003400560078'],
						[undefined, 'BG-0902', '激光打印机', { days: DAYS }, 1200, { raw: '6.90123456789201E+17' }]
					],
					merged: ['A1:F1', 'A3:A4']
				},
				停用: {
					rows: [
						['资产编号', '名称'],
						['BG-0903', '碎纸机']
					]
				}
			})
		)
	});

	await page.getByRole('button', { name: '在用' }).click();
	await page.getByRole('button', { name: '检查 2 行' }).click();
	await expect(page.getByRole('listitem').filter({ hasText: '第 4 行' })).toContainText('后几位已经丢失');
	await page.getByRole('button', { name: '导入 2 行' }).click();
	await expect(page.getByRole('heading', { name: '2 台已写进台账' })).toBeVisible();
	await untilSent(page);

	const arrived = await rowsAtServer(office.url, 'staff', 'equipment');
	const row = (tag: string) => arrived.find(({ assetTag }) => assetTag === tag);
	expect(row('BG-0901')).toMatchObject({
		name: '便携投影仪',
		purchasedOn: '2024-03-05',
		price: 468_050,
		serialNumber: '0012003400560078'
	});
	expect(row('BG-0902')?.department).toBe(row('BG-0901')?.department);
	expect(row('BG-0903')).toBeUndefined();
});

test('people come in from a workbook', async ({ office, device }) => {
	const desk = await device({ viewport: { width: 1280, height: 900 } });
	await logIn(desk, 'admin', '/settings/people/import');
	await untilCopied(desk, 'admin');
	const { page } = desk;

	await page.locator('input[type="file"]').setInputFiles({
		name: '人员.xlsx',
		mimeType: XLSX,
		buffer: Buffer.from(
			workbook({
				Sheet1: {
					rows: [
						['姓名', '部门', '手机号', '职务'],
						['单晓峰', '信息科', 13900000901, '工程师'],
						['曾黎', '信息科', '13900000902', '工程师']
					]
				}
			})
		)
	});
	await page.getByRole('button', { name: '检查 2 行' }).click();
	await page.getByRole('button', { name: '导入 2 人' }).click();
	await expect(page.getByRole('heading', { name: '2 人已添加' })).toBeVisible();
	await untilSent(page);
	const people = await rowsAtServer(office.url, 'admin', 'people');
	expect(people.filter(({ name }) => name === '单晓峰' || name === '曾黎')).toHaveLength(2);
	const cards = await rowsAtServer(office.url, 'admin', 'personCards');
	expect(cards.map(({ phone }) => phone)).toEqual(expect.arrayContaining(['13900000901', '13900000902']));
});
