import { expect, test } from 'vitest';
import { addNote, notes, raise, reword, strike } from '../testing/notes';
import { TestOffice } from '../testing/test-office';
import type { Mutation } from './wire';

const office = () => new TestOffice().member('zhang').member('li');

const call = (at: TestOffice, id: string, { name }: { name: string }, args: unknown, more = {}): Mutation => ({
	id,
	name,
	version: 1,
	at: at.store.now(),
	args,
	...more
});

test('a repeat gets the stored answer and does nothing', () => {
	const at = office();
	const add = call(at, 'a', addNote, { id: 'n', text: 'one' });
	const up = call(at, 'b', raise, { note: 'n' });
	const first = at.push('zhang', add, up);
	expect(at.push('zhang', up, add)).toEqual([first[1], first[0]]);
	expect(first[0]).toMatchObject({ status: 'applied', seq: 3, numbers: { notes: 1 } });
	expect(at.store.all(notes)).toMatchObject([{ count: 1 }]);
	expect(at.store.journal).toHaveLength(4);
});

test('a refusal is journalled, writes nothing, and its repeat is the same refusal', () => {
	const at = office();
	at.do(addNote, { id: 'n', text: 'one' });
	at.do(raise, { note: 'n' });
	const change = call(at, 'a', reword, { note: 'n', text: 'two' });
	const [answer] = at.push('zhang', change);
	expect(answer).toEqual({ id: 'a', status: 'refused', seq: 5, code: 'raised', detail: { count: 1 } });
	expect(at.store.journal.at(-1)).toMatchObject({ id: 'a', outcome: 'refused', code: 'raised', wrote: [] });
	expect(at.push('zhang', change)).toEqual([answer]);
	expect(at.store.all(notes)).toMatchObject([{ text: 'one' }]);
});

test('an id is the one mutation’s for ever: not another person’s, not another action’s', () => {
	const at = office();
	at.push('zhang', call(at, 'a', addNote, { id: 'n', text: 'one' }));
	const reused = { id: 'a', status: 'refused', code: 'id_reused' };
	expect(at.push('li', call(at, 'a', addNote, { id: 'n', text: 'one' }))).toEqual([reused]);
	expect(at.push('zhang', call(at, 'a', raise, { note: 'n' }))).toEqual([reused]);
	expect(at.store.all(notes)).toMatchObject([{ count: 0 }]);
});

test('a number drawn by a refused mutation goes back: no gap', () => {
	const at = office();
	const results = at.push(
		'zhang',
		call(at, 'a', addNote, { text: 'one', code: 'x' }),
		call(at, 'b', addNote, { text: 'two', code: 'x' }),
		call(at, 'c', addNote, { text: 'three' })
	);
	expect(results.map(({ status, numbers }) => [status, numbers?.notes])).toEqual([
		['applied', 1],
		['refused', undefined],
		['applied', 2]
	]);
	expect(results[1]).toMatchObject({ code: 'taken', detail: { field: 'code', value: 'x' } });
});

test('a fault of ours is not journalled, the later are still tried, and the same id may come again', () => {
	const at = office();
	const [one, two] = [call(at, 'a', addNote, { text: 'one' }), call(at, 'b', addNote, { text: 'two' })];
	at.breaks = 'before';
	expect(at.push('zhang', one, two)).toMatchObject([
		{ id: 'a', status: 'failed', code: 'server_fault' },
		{ id: 'b', status: 'applied', numbers: { notes: 1 } }
	]);
	expect(at.store.journal.map((row) => row.id)).not.toContain('a');
	expect(at.store.faults).toMatchObject([{ mutation: 'a' }]);
	expect(at.push('zhang', one)).toMatchObject([{ status: 'applied', numbers: { notes: 2 } }]);
});

test('a fact that its mutator refuses is kept whole as an exception, and nothing else of it', () => {
	const at = office();
	at.do(addNote, { id: 'n', text: 'struck' });
	expect(at.push('zhang', call(at, 'a', strike, { note: 'n' }))).toMatchObject([{ status: 'applied' }]);
	expect(at.store.journal.at(-1)?.wrote).toMatchObject([{ entity: 'exceptions', id: 'a.0' }]);
});

test('a fact of a row that never was is kept too; one that cannot be read is refused', () => {
	const at = office();
	expect(at.push('zhang', call(at, 'a', raise, { note: 'never' }))).toMatchObject([{ status: 'applied' }]);
	expect(at.push('zhang', call(at, 'b', raise, { note: 7 }))).toMatchObject([
		{ status: 'refused', code: 'bad_args', detail: { fields: [{ field: 'note' }] } }
	]);
});

test.each([
	['an account that may not', { name: 'members.set', args: { member: 'zhang', groups: ['red'] } }, 'forbidden']
])('%s is refused, not lost', (_what, more, code) => {
	const at = office();
	expect(at.push('zhang', call(at, 'a', addNote, { text: 'one' }, more))).toMatchObject([{ status: 'refused', code }]);
});

test.each([
	['an action that this program does not know yet', { name: 'notes.unheard' }],
	['a form newer than this program’s', { version: 2 }]
])('newer client against an older server: %s may come again, and nothing is journalled', (_what, more) => {
	const at = office();
	const entry = call(at, 'a', addNote, { text: 'one' }, more);
	expect(at.push('zhang', entry)).toEqual([{ id: 'a', status: 'failed', code: 'server_too_old' }]);
	expect(at.store.journal.map((row) => row.id)).not.toContain('a');
	expect(at.push('zhang', { ...entry, name: addNote.name, version: 1 })).toMatchObject([{ status: 'applied' }]);
});

test('what a newer server had applied is answered by the older one that is in its place now', () => {
	const at = office();
	const entry = call(at, 'a', addNote, { text: 'one' });
	const [applied] = at.push('zhang', entry);
	expect(at.push('zhang', { ...entry, version: 2 })).toEqual([applied]);
});

test('an account that is gone is forbidden', () => {
	const at = office();
	expect(at.push('nobody', call(at, 'a', addNote, { text: 'one' }))).toMatchObject([{ code: 'forbidden' }]);
});

test.each([
	['as it was claimed', '2026-11-24T01:00:00.000Z', '2026-11-24T01:30:00.000Z', '2026-11-24T01:00:00.000Z'],
	['by how far the clock is off', '2026-11-24T03:00:00.000Z', '2026-11-24T03:30:00.000Z', '2026-11-24T01:00:00.000Z'],
	['never later than it came', '2026-11-25T01:00:00.000Z', '2026-11-24T01:30:00.000Z', '2026-11-24T01:30:00.000Z'],
	['now, for a claim that is no time', 'yesterday', '2026-11-24T01:30:00.000Z', '2026-11-24T01:30:00.000Z']
])('it happened %s', (_when, claimed, now, at) => {
	const one = office();
	const mutation = call(one, 'a', addNote, { text: 'one' }, { at: claimed });
	one.pushFrom({ client: 'c', actor: 'zhang', build: '', now }, mutation);
	expect(one.store.journal.at(-1)).toMatchObject({ claimed, at, received: one.store.now() });
});
