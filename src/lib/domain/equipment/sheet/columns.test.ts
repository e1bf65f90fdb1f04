import { expect, test } from 'vitest';
import { guessColumns } from './columns';

const targets = (...headings: string[]) => guessColumns(headings).map((one) => one.target);

test('the headings of an office’s own table', () => {
	expect(
		targets(
			'资产编号',
			'设备名称',
			'规格型号',
			'出厂编号',
			'购置时间',
			'原值(元)',
			'使用部门',
			'使用人',
			'放置地点',
			'质保',
			'备 注'
		)
	).toEqual([
		'assetTag',
		'name',
		'model',
		'serialNumber',
		'purchasedOn',
		'price',
		'department',
		'keeper',
		'place',
		'warrantyUntil',
		'note'
	]);
});

test('the headings of Snipe-IT, whatever their case and marks', () => {
	expect(
		targets(
			'Asset Tag',
			'Name',
			'Category',
			'Manufacturer',
			'Model',
			'Purchase Date',
			'Purchase Cost',
			'Location',
			'Checked Out To: First Name',
			'Checked Out To: Last Name'
		)
	).toEqual([
		'assetTag',
		'name',
		'category',
		'brand',
		'model',
		'purchasedOn',
		'price',
		'place',
		'keeperFirst',
		'keeperLast'
	]);
});

test('the headings of Homebox', () => {
	expect(targets('HB.asset_id', 'HB.name', 'HB.location', 'HB.purchase_price')).toEqual([
		'assetTag',
		'name',
		'place',
		'price'
	]);
});

test('what is not recognised is kept as text, and said to be so', () => {
	expect(guessColumns(['入账凭证号', '名称'])).toEqual([
		{ target: 'extra', recognised: false },
		{ target: 'name', recognised: true }
	]);
});

test('a field is filled from one column only', () => expect(targets('名称', '品名')).toEqual(['name', 'extra']));

test('how a person is reached stays out, and so does a column without a heading', () => {
	expect(targets('Checked Out To: Email', 'E-mail', '手机', '')).toEqual(['skip', 'skip', 'skip', 'skip']);
});
