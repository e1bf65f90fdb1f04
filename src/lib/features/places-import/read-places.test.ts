import { expect, test } from 'vitest';
import { sheetOf } from '../imports/read-sheet';
import { readPlaces } from './read-places';

const read = (rows: string[][], ...known: string[]) => readPlaces(sheetOf('x', rows), new Set(known));

test('a list of rooms is read with building, floor and seats', () => {
	expect(
		read([
			['会议室名称', '楼栋', '楼层', '容纳人数'],
			['第四会议室', '主楼', '4 层', '40 人'],
			['大厅', '主楼', '1 层', '']
		])
	).toEqual([
		{ line: 2, name: '第四会议室', building: '主楼', floor: '4 层', seats: 40 },
		{ line: 3, name: '大厅', building: '主楼', floor: '1 层' }
	]);
});

test('out of a ledger each place is taken once', () => {
	const ledger = [
		['资产编号', '名称', '存放地点'],
		['BG-1', '椅', '老楼仓库'],
		['BG-2', '桌', '老楼仓库'],
		['BG-3', '柜', '']
	];
	// 名称 stands before 存放地点 in the file, but says what the thing is.
	expect(read(ledger)?.map(({ name }) => name)).toEqual(['老楼仓库']);
});

test('what is known already, and what cannot be kept, is left out with its reason', () => {
	const rows = [
		['房间', '座位数'],
		['大厅', '10'],
		['二楼茶水间', '很多'],
		['字'.repeat(61), '']
	];
	expect(read(rows, '大厅')?.map(({ problem }) => problem)).toEqual(['known', 'seats', 'too_long']);
});

test('a sheet without a column of places is none', () => {
	expect(
		read([
			['姓名', '电话'],
			['刘洋', '8305']
		])
	).toBeUndefined();
});
