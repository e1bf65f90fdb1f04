import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { root } from '../../pocketbase/setup/paths';
import type { AnyRow } from '../../src/lib/domain/core';
import { logIn, untilCopied } from './support/people';
import { rowsAtServer } from './support/server';
import { said, untilSent } from './support/shell';
import { expect, test } from './support/test';

/** An asset list that nobody here made; it stays where it is and is not copied. */
const FILE = resolve(process.env.BANTUO_SHARED ?? resolve(root, '../shared'), 'data/assets-sample.csv');

test('an asset list that nobody here made comes in, every row of it', async ({ office, device }) => {
	test.skip(!existsSync(FILE), `${FILE} is not there`);
	const { cell, rows } = read(await readFile(FILE, 'utf8'));
	const tags = rows.map((row) => cell(row, 'Asset Tag'));
	expect(new Set(tags).size).toBe(rows.length);

	const desk = await device({ viewport: { width: 1280, height: 900 } });
	await logIn(desk, 'equipment', '/equipment/import');
	await untilCopied(desk, 'equipment');
	const { page } = desk;

	await test.step('through the four steps', async () => {
		await page.locator('input[type="file"]').setInputFiles(FILE);
		await page.getByRole('button', { name: `检查 ${rows.length} 行` }).click();
		await page.getByRole('button', { name: `导入 ${rows.length} 行` }).click();
		await expect(page.getByRole('heading', { name: `${rows.length} 台已写进台账` })).toBeVisible();
		await untilSent(page);
	});

	const imported = async () =>
		(await rowsAtServer(office.url, 'staff', 'equipment')).filter(({ assetTag }) => tags.includes(String(assetTag)));

	await test.step('every row with its name, date and price; places and keepers as they were written', async () => {
		const known = new Map((await imported()).map((item) => [item.assetTag, item]));
		for (const row of rows) {
			const person = [cell(row, 'Checked Out To: First Name'), cell(row, 'Checked Out To: Last Name')];
			expect.soft(shown(known.get(cell(row, 'Asset Tag')))).toEqual({
				name: cell(row, 'Name'),
				model: cell(row, 'Model'),
				supplier: cell(row, 'Supplier'),
				placeText: cell(row, 'Location'),
				keeperText: person.filter(Boolean).join(' '),
				purchasedOn: day(cell(row, 'Purchase Date')),
				price: fen(cell(row, 'Purchase Cost'))
			});
		}
	});

	await test.step('one opens with what the file says', async () => {
		const [first = []] = rows;
		await desk.open(`/e/${cell(first, 'Asset Tag')}`);
		await expect(page.getByText(cell(first, 'Location')).first()).toBeVisible();
		const price = (fen(cell(first, 'Purchase Cost')) ?? 0) / 100;
		await expect(page.getByText(new RegExp(price.toLocaleString('en', { minimumFractionDigits: 2 })))).toBeVisible();
	});

	await test.step('and all goes out again', async () => {
		await desk.open('/equipment/import');
		await page.getByRole('button', { name: '撤回这次导入' }).click();
		await expect(said(page, `已请求撤回 ${rows.length} 台`)).toBeVisible();
		await expect(page.getByRole('heading', { name: '这次导入已经撤回' })).toBeVisible();
		await expect.poll(async () => (await imported()).filter(({ withdrawn }) => !withdrawn)).toEqual([]);
	});
});

const shown = ({ name, model, supplier, placeText, keeperText, purchasedOn, price }: Partial<AnyRow> = {}) => ({
	name,
	model: model ?? '',
	supplier: supplier ?? '',
	placeText: placeText ?? '',
	keeperText: keeperText ?? '',
	purchasedOn: purchasedOn ?? undefined,
	price: price ?? undefined
});

/** The file's dates are American: month, day, two digits of the year. */
function day(cell: string): string | undefined {
	const [month = '', dayOfMonth = '', year = ''] = cell.split('/');
	return cell === '' ? undefined : `20${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
}

const fen = (cell: string): number | undefined => (cell === '' ? undefined : Math.round(Number(cell) * 100));

/** Commas between cells, quotes around those that hold one, doubled quotes inside. */
function read(text: string) {
	const [headings = [], ...rows] = text
		.replace(/^\ufeff/, '')
		.split(/\r?\n/)
		.filter((line) => line !== '')
		.map((line) =>
			[...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
				(quoted?.replaceAll('""', '"') ?? plain ?? '').trim()
			)
		);
	return { rows, cell: (row: readonly string[], heading: string) => row[headings.indexOf(heading)] ?? '' };
}
