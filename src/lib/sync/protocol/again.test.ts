import { expect, test } from 'vitest';
import { exceptions } from '../../domain/exceptions/exception';
import { addNote, notes, raise, reword, setMember, strike } from '../testing/notes';
import { TestOffice } from '../testing/test-office';
import type { Mutation, PushResult } from './wire';

const call = (at: TestOffice, id: string, { name }: { name: string }, args: unknown, more = {}): Mutation => ({
	...{ id, name, version: 1, at: at.store.now(), args },
	...more
});

/** What a device brings back of an entry, by the answer it once got. */
const back = (entry: Mutation, { numbers, receipt }: PushResult): Mutation => ({
	...entry,
	...(numbers && receipt !== undefined && { numbers, receipt }),
	again: true
});

/** zhang adds three notes after the backup, which are numbered 2 to 4, and the backup is put back. */
function restored() {
	const at = new TestOffice().member('zhang').member('li');
	at.do(addNote, { id: 'before', text: 'before' });
	const backup = at.store.snapshot();
	const entries = ['a', 'b', 'c'].map((id) => call(at, id, addNote, { id: `n-${id}`, text: id }));
	const answers = at.push('zhang', ...entries);
	expect(answers.map(({ numbers }) => numbers?.notes)).toEqual([2, 3, 4]);
	at.store.restore(backup);
	const [a, b, c] = entries.map((entry, n) => back(entry, answers[n] as PushResult));
	return { at, a: a as Mutation, b: b as Mutation, c: c as Mutation };
}

const numberOf = (at: TestOffice, id: string) => at.store.row(notes, id)?.number;
const push = (at: TestOffice, entry: Mutation): PushResult | undefined => at.push('zhang', entry)[0];

test('what comes back gets the number it had, in whatever order it comes', () => {
	const { at, a, b, c } = restored();
	for (const entry of [c, a, b]) expect(push(at, entry)).toMatchObject({ status: 'applied' });
	expect(['n-a', 'n-b', 'n-c'].map((id) => numberOf(at, id))).toEqual([2, 3, 4]);
	expect(at.store.series.get('notes')).toEqual({ last: 4, open: [] });
	at.do(addNote, { id: 'new', text: 'new' });
	expect(numberOf(at, 'new')).toBe(5);
});

test('a number that is known to have been given is kept for its entry, and nobody else gets it', () => {
	const { at, b, c } = restored();
	push(at, c);
	at.do(addNote, { id: 'new', text: 'new' });
	expect(numberOf(at, 'new')).toBe(5);
	expect(at.store.series.get('notes')).toEqual({ last: 5, open: [2, 3] });
	push(at, b);
	expect(numberOf(at, 'n-b')).toBe(3);
	expect(at.store.series.get('notes')).toEqual({ last: 5, open: [2] });
});

test('where another has the number by now, it gets a new one, and the duty is told of both', () => {
	const { at, a } = restored();
	at.do(addNote, { id: 'new', text: 'new' });
	expect(numberOf(at, 'new')).toBe(2);
	expect(push(at, a)).toMatchObject({ status: 'applied', numbers: { notes: 3 } });
	expect(at.store.all(exceptions)).toMatchObject([
		{ code: 'renumbered', mutation: 'a', action: addNote.name, detail: { series: 'notes', had: 2, now: 3 } }
	]);
	expect(push(at, a)).toMatchObject({ numbers: { notes: 3 } });
	expect(at.store.all(exceptions)).toHaveLength(1);
});

test('a number that the office never gave is nobody’s: without its receipt it draws the next', () => {
	const { at, a } = restored();
	expect(push(at, { ...a, numbers: { notes: 900 } })).toMatchObject({ numbers: { notes: 2 } });
	expect(at.store.series.get('notes')).toEqual({ last: 2, open: [] });
});

test('a no is not the last word while others may bring back what it builds on, and its number is kept meanwhile', () => {
	const at = new TestOffice().member('zhang').member('li');
	const backup = at.store.snapshot();
	at.push('li', call(at, 'basis', addNote, { id: 'basis', text: 'one' }));
	const change = call(at, 'change', reword, { note: 'basis', text: 'two' });
	const fact = call(at, 'fact', raise, { note: 'basis' });
	expect(at.push('zhang', change, fact)).toMatchObject([{ status: 'applied' }, { status: 'applied' }]);
	at.store.restore(backup);

	const later = { status: 'later', code: 'not_found' };
	const again = [change, fact].map((entry) => back(entry, { id: entry.id, status: 'applied' }));
	expect(at.push('zhang', ...again)).toMatchObject([later, later]);
	expect(at.store.journal).toHaveLength(backup.journal.length);
	at.push('li', call(at, 'basis', addNote, { id: 'basis', text: 'one' }, { again: true }));
	expect(at.push('zhang', ...again)).toMatchObject([{ status: 'applied' }, { status: 'applied' }]);
	expect(at.store.row(notes, 'basis')).toMatchObject({ text: 'two', count: 1 });
});

test('the last word is a refusal, or an exception for a fact', () => {
	const at = new TestOffice().member('zhang');
	const wish = call(at, 'wish', reword, { note: 'gone', text: 'two' });
	const fact = call(at, 'fact', strike, { note: 'gone' });
	expect(at.push('zhang', wish, fact)).toMatchObject([{ status: 'refused', code: 'not_found' }, { status: 'applied' }]);
	expect(at.store.all(exceptions)).toMatchObject([{ code: 'not_found', mutation: 'fact' }]);
});

test('what no other entry can mend is refused at once', () => {
	const { at, a } = restored();
	expect(push(at, { ...a, args: {} })).toMatchObject({ status: 'refused', code: 'bad_args' });
});

test('a right that was given after the backup may come back too', () => {
	const at = new TestOffice().member('zhang');
	const entry = call(at, 'mine', setMember, { member: 'li', groups: [] }, { again: true });
	expect(push(at, entry)).toMatchObject({ status: 'later', code: 'forbidden' });
});

test('refused for good, its number stays explained: not given, and not to be given to another', () => {
	const { at, c } = restored();
	at.do(addNote, { id: 'n-c', text: 'in the way' });
	expect(push(at, { ...c, again: undefined as never })).toMatchObject({ status: 'refused', code: 'taken' });
	expect(at.store.series.get('notes')).toEqual({ last: 4, open: [3, 4] });
});
