import writeXlsx from 'write-excel-file/node';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { logIn, untilCopied } from './support/people';
import { rowsAtServer } from './support/server';
import { said, untilSent } from './support/shell';
import { expect, test } from './support/test';

const KINDS = ['复印纸', '中性笔', '档案盒', '便利贴', '硒鼓', '电池', '文件夹', '胶带', '订书钉', '信封'];
const HEADINGS = ['编号', '品名', '规格', '单位', '单价', '安全库存', '最高库存', '库存', '库房', '供应商', '条形码'];
const ROWS = 5_000;
const LIST = Array.from({ length: ROWS }, (_, n) => [
	`IM-${String(n + 1).padStart(5, '0')}`,
	`${KINDS[n % 10] ?? ''} ${n + 1}`,
	`型号 ${n % 37}`,
	n % 3 ? '个' : '包',
	(n % 200) + 0.5,
	10,
	60,
	n % 50,
	`${(n % 6) + 1} 号柜`,
	`供应商 ${n % 40}`,
	`69${String(10_000_000_000 + n)}`
]);

test('five thousand items come in from a workbook, and are found at once', async ({ office, device }) => {
	test.setTimeout(180_000);
	const folder = await mkdtemp(join(tmpdir(), 'bantuo-list-'));
	const file = join(folder, '用品目录.xlsx');
	// One line is not to come in: its maximum is under its safety stock.
	await writeXlsx([HEADINGS, ...LIST, ['IM-09999', '坏的', '', '个', 1, 50, 40, 0, '1 号柜', '', '']]).toFile(file);
	const desk = await device({ viewport: { width: 1280, height: 900 } });
	await logIn(desk, 'supplies', '/supplies/import');
	await untilCopied(desk, 'supplies');
	const { page } = desk;
	await page.locator('input[type="file"]').setInputFiles(file);

	await test.step('the columns are recognised, the bad line is named', async () => {
		await page.getByRole('button', { name: '检查 5001 行' }).click();
		await expect(page.getByText('最高库存不能比安全库存少。')).toBeVisible();
		await page.getByRole('button', { name: '导入 5000 项' }).click();
	});
	await test.step('all of it is at the server, with its stock as the opening of the book', async () => {
		await expect(said(page, '已导入 5000 项')).toBeVisible({ timeout: 60_000 });
		await untilSent(page, { timeout: 120_000 });
		await expect(page.getByText('5000 项都进了目录')).toBeVisible();
		const items = (await rowsAtServer(office.url, 'supplies', 'supplyItems')).filter((row) =>
			String(row.code).startsWith('IM-')
		);
		expect(items).toHaveLength(ROWS);
		const opened = (await rowsAtServer(office.url, 'supplies', 'supplyMovements')).filter(
			(row) => row.source === items[0]?.importId
		);
		expect(opened.reduce((sum, row) => sum + Number(row.quantity), 0)).toBe(
			LIST.reduce((sum, row) => sum + Number(row[7]), 0)
		);
	});
	await test.step('it is found by its initials at once', async () => {
		const search = await desk.open('/supplies');
		await search.getByRole('searchbox').fill('xg 4995');
		await expect(search.getByRole('row', { name: /硒鼓 4995/ })).toBeVisible();
	});
	await rm(folder, { recursive: true });
});
