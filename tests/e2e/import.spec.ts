import { logIn, untilCopied } from './support/people';
import { gbk } from './support/gbk';
import { rowsAtServer } from './support/server';
import { said, untilSent } from './support/shell';
import { expect, test } from './support/test';

/** A list as an office keeps it, with what goes wrong in such lists; saved by a Chinese spreadsheet. */
const SHEET = [
	'资产编号,名称,规格型号,购置日期,原值(元),使用部门,保管人,存放地点,保修期,序列号,状态,采购单号',
	'BG-0901,便携投影仪,明基 E500,2024/3/5,"4,680.50",信息科,何志强,第一会议室,3年,SN900001,在用,CG-17',
	'bg-0902,激光打印机,M404dn,45000,1.2万,信息,欧阳敏,市政所 216,2027.6,SN900002,在库,',
	',碎纸机,S320,2023-05-06,399,院办公室,,二楼茶水间,,,,',
	'BG-0901,录音笔,,2022-01-02,100,,,,,,,',
	'BG-0001,办公桌,,2022-01-02,100,,,,,,,',
	'BG-0906,,K7,2022年3月,88.999,,,,,,,',
	'BG-0907,会议音箱,Y2,2021.3.5,"￥1,200.00",院办公室,李娜,第二会议室,,6.90123E+12,闲置,',
	'BG-0908,保险柜,,去年,2600,后勤处,王五,老楼仓库,,,寄存,',
	'BG-0909,饮水机,,2020-02-29,贵,,,,,,,'
].join('\r\n');

test('a sheet in GBK with its problems comes in by four steps, and goes out again whole', async ({
	office,
	device
}) => {
	const desk = await device({ viewport: { width: 1280, height: 900 } });
	await logIn(desk, 'equipment', '/equipment/import');
	await untilCopied(desk, 'equipment');
	const { page } = desk;
	const finding = (line: number, field: string) =>
		page
			.getByRole('listitem')
			.filter({ hasText: `第 ${line} 行` })
			.filter({ hasText: field });

	await test.step('an old or locked workbook is turned down with a way out', async () => {
		await page.locator('input[type="file"]').setInputFiles({
			name: '设备.xls',
			mimeType: 'application/vnd.ms-excel',
			buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])
		});
		await expect(page.getByText('请在表格软件里打开，“另存为” .xlsx 或 CSV')).toBeVisible();
	});

	await test.step('the columns are recognised, the others kept', async () => {
		await page.locator('input[type="file"]').setInputFiles({
			name: '设备台账.csv',
			mimeType: 'text/csv',
			buffer: gbk(SHEET)
		});
		await expect(page.getByText('9 行，12 列')).toBeVisible();
		const goesTo = (heading: string) => page.getByLabel(`“${heading}”放进台账的哪一项`);
		for (const [heading, field] of [
			['资产编号', '编号'],
			['原值(元)', '原值'],
			['保管人', '保管人'],
			['存放地点', '位置'],
			['采购单号', '原样留作备注']
		] as const)
			await expect(goesTo(heading).locator('option:checked')).toHaveText(field);
		await page.getByRole('button', { name: '检查 9 行' }).click();
	});

	await test.step('each row’s problem is named at its line', async () => {
		await expect(finding(4, '编号')).toContainText('没有资产编号');
		await expect(finding(5, '编号')).toContainText('和第 2 行重复');
		await expect(finding(6, '编号')).toContainText('台账里已有这个编号：办公桌');
		await expect(finding(7, '名称')).toContainText('没有名称，不知道是什么');
		await expect(finding(10, '原值')).toContainText('不是数字');
		await expect(finding(3, '编号')).toContainText('BG-0902');
		await expect(finding(3, '购置日期')).toContainText('2023-03-15');
		await expect(finding(3, '原值')).toContainText('¥12,000.00');
		await expect(finding(8, '序列号')).toContainText('后几位已经丢失');
		await expect(finding(8, '保管人')).toContainText('有几位同名的人');
		await expect(finding(9, '购置日期')).toContainText('看不出是哪一天');
		await expect(finding(9, '使用部门')).toContainText('没有这个部门');
		await expect(finding(9, '保管人')).toContainText('没有这个人，先照原文存下');
		await expect(page.getByRole('button', { name: '导入 4 行' })).toBeVisible();
	});

	await test.step('what blocks is mended on the page or left out', async () => {
		await finding(4, '编号').getByRole('textbox').fill('BG-0904');
		await finding(4, '编号').getByRole('textbox').press('Tab');
		await expect(finding(4, '编号')).toHaveCount(0);
		await finding(10, '原值').getByRole('textbox').fill('899');
		await finding(10, '原值').getByRole('textbox').press('Tab');
		await expect(page.getByRole('button', { name: '导入 6 行' })).toBeVisible();
		await finding(8, '保管人').getByRole('combobox').selectOption('李娜，财务部');
	});

	await test.step('a reload in between loses nothing', async () => {
		await page.reload();
		await expect(page.getByRole('button', { name: '导入 6 行' })).toBeVisible();
	});

	await test.step('the rest can be taken along as a file', async () => {
		const download = page.waitForEvent('download');
		await page.getByRole('button', { name: '下载问题表' }).click();
		const text = Buffer.concat(await (await (await download).createReadStream()).toArray()).toString();
		expect(text).toContain('BG-0001');
		expect(text).toContain('台账里已有这个编号：办公桌');
		expect(text).not.toContain('BG-0908');
	});

	await test.step('it is imported', async () => {
		await page.getByRole('button', { name: '导入 6 行' }).click();
		await expect(page.getByRole('heading', { name: '6 台已写进台账' })).toBeVisible({ timeout: 20_000 });
		await untilSent(page);
		const rows = await rowsAtServer(office.url, 'staff', 'equipment');
		const places = await rowsAtServer(office.url, 'staff', 'places');
		const row = (tag: string) => rows.find(({ assetTag }) => assetTag === tag);
		expect(row('BG-0901')).toMatchObject({
			name: '便携投影仪',
			price: 468_050,
			purchasedOn: '2024-03-05',
			warrantyUntil: '2027-03-05',
			keeper: 'equipment',
			place: places.find(({ name }) => name === '第一会议室')?.id,
			extra: { 采购单号: 'CG-17' }
		});
		expect(row('BG-0902')).toMatchObject({ price: 1_200_000, purchasedOn: '2023-03-15', warrantyUntil: '2027-06-30' });
		expect(row('BG-0904')).toMatchObject({ name: '碎纸机', price: 39_900 });
		expect(row('BG-0907')).toMatchObject({ price: 120_000, status: 'idle' });
		expect(row('BG-0907')?.serialNumber).toBeNull();
		expect(row('BG-0908')).toMatchObject({ keeperText: '王五', placeText: '老楼仓库', extra: { 购置日期: '去年' } });
		expect(row('BG-0909')).toMatchObject({ price: 89_900, purchasedOn: '2020-02-29' });
		expect(row('BG-0906')).toBeUndefined();
	});

	await test.step('the whole import is taken back; what was given a fault meanwhile stays', async () => {
		await desk.open('/e/BG-0909');
		await page.getByRole('button', { name: '报故障' }).click();
		await page.getByRole('button', { name: '漏水' }).click();
		await expect(said(page, '已报：漏水')).toBeVisible();
		await untilSent(page);
		await desk.open('/equipment/import');
		await page.getByRole('button', { name: '撤回这次导入' }).click();
		await expect(said(page, '已请求撤回 6 台')).toBeVisible();
		await untilSent(page);
		await desk.open('/equipment');
		await page.getByRole('searchbox', { name: '找设备' }).fill('BG-090');
		await expect(page.getByRole('row').filter({ hasText: 'BG-0909' })).toBeVisible();
		await expect(page.getByRole('row').filter({ hasText: 'BG-0901' })).toHaveCount(0);
	});
});
