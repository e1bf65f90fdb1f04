import { beforeEach, expect, test, vi } from 'vitest';

const tables = vi.hoisted(() => ({ outbox: [] as object[], sent: [] as object[] }));
const table = (rows: () => object[]) => {
	const query = { reverse: () => query, limit: () => query, toArray: async () => rows() };
	return { orderBy: () => query };
};
vi.mock('$lib/sync', () => ({
	office: { device: { db: { _outbox: table(() => tables.outbox), _sent: table(() => tables.sent) } } }
}));

const { receiptsOf } = await import('./receipts');

const report = {
	id: 'm1',
	name: 'faults.report',
	at: '2026-11-24T04:41:00.000Z',
	args: { code: 'BG-0288', symptom: 'leaking' }
};
const refusedMove = { ...report, id: 'm9', name: 'equipment.move', state: 'refused' };

beforeEach(() => {
	tables.outbox = [];
	tables.sent = [];
});

test('a report that has not gone out can be taken back; one on its way cannot', async () => {
	tables.outbox = [
		{ ...report, state: 'waiting' },
		{ ...report, id: 'm2', state: 'waiting', sentAt: 5 }
	];
	expect((await receiptsOf('BG-0288')).map(({ id, state, canTakeBack }) => ({ id, state, canTakeBack }))).toEqual([
		{ id: 'm1', state: 'waiting', canTakeBack: true },
		{ id: 'm2', state: 'waiting', canTakeBack: false }
	]);
});

test('an answered report bears the number the office gave', async () => {
	tables.sent = [{ ...report, seq: 7, numbers: { 'BX-2026-11': 12 } }];
	expect(await receiptsOf('BG-0288')).toMatchObject([{ state: 'sent', number: 'BX-202611-0012', canTakeBack: false }]);
});

test('what failed at the office waits for another try, with its reason; what was refused says so', async () => {
	tables.outbox = [
		{ ...report, state: 'failed', code: 'too_many', sentAt: 5 },
		{ ...report, id: 'm2', state: 'refused', code: 'bad_args', sentAt: 5 }
	];
	expect((await receiptsOf('BG-0288')).map(({ state, code }) => [state, code])).toEqual([
		['waiting', 'too_many'],
		['refused', 'bad_args']
	]);
});

test('other labels and other actions are not shown', async () => {
	tables.outbox = [refusedMove, { ...report, args: { code: 'BG-0001', symptom: 'leaking' }, state: 'waiting' }];
	expect(await receiptsOf('BG-0288')).toEqual([]);
});
