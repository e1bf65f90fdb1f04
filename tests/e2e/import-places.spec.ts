import { workbook } from '../../src/lib/features/imports/testing-workbook';
import { logIn, untilCopied } from './support/people';
import { rowsAtServer } from './support/server';
import { expect, test } from './support/test';

test('places and meeting rooms come in from a workbook', async ({ office, device }) => {
	const desk = await device({ viewport: { width: 1280, height: 900 } });
	await logIn(desk, 'admin', '/equipment/places/import');
	await untilCopied(desk, 'admin');
	const { page } = desk;

	await page.locator('input[type="file"]').setInputFiles({
		name: '房间.xlsx',
		mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
		buffer: Buffer.from(
			workbook({
				Sheet1: {
					rows: [
						['房间', '楼层', '座位数'],
						['报告厅甲', '5 层', 120],
						['老楼仓库乙', '1 层'],
						['第一会议室', '3 层', 30]
					]
				}
			})
		)
	});
	await expect(page.getByRole('listitem').filter({ hasText: '第一会议室' })).toContainText('已经有了');
	await page.getByRole('button', { name: '登记 2 处' }).click();
	await expect(page.getByRole('main').getByText('登记了 2 处')).toBeVisible();

	const names = async (entity: string) => (await rowsAtServer(office.url, 'admin', entity)).map(({ name }) => name);
	// It can be undone for five seconds; then it goes.
	await expect.poll(() => names('rooms')).toContain('报告厅甲');
	expect(await names('places')).toEqual(expect.arrayContaining(['报告厅甲', '老楼仓库乙']));
	expect(await names('rooms')).not.toContain('老楼仓库乙');
});
