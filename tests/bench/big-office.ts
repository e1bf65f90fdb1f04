import { IMPORT_ROWS } from '../../src/lib/domain/core';
import { importEquipment } from '../../src/lib/domain/equipment/import';
import { BenchClient } from './client';

const THINGS = ['便携投影仪', '激光打印机', '笔记本电脑', '会议大屏', '饮水机', '柜式空调', '录音笔', '碎纸机'];

/** Tag of the n-th thing that the bench brings in, `KB-000001`. */
export const benchTag = (n: number): string => `KB-${String(n).padStart(6, '0')}`;

/** Brings `count` things into the ledger by imports of 500 rows, as a person would. */
export async function importThings(url: string, count: number): Promise<void> {
	const clerk = await BenchClient.logIn(url, 'equipment');
	const importId = 'bench';
	for (let start = 1; start <= count; start += IMPORT_ROWS) {
		const rows = Array.from({ length: Math.min(IMPORT_ROWS, count - start + 1) }, (_, i) => rowOf(start + i));
		await clerk.push([{ name: importEquipment.name, version: importEquipment.version, args: { importId, rows } }]);
	}
}

const rowOf = (n: number) => ({
	line: n,
	assetTag: benchTag(n),
	name: THINGS[n % THINGS.length] ?? '设备',
	model: `型号 ${n % 97}`,
	serialNumber: `SN${n}`,
	price: 100_000 + n,
	placeText: `${(n % 30) + 1} 号房`,
	status: 'inUse'
});
