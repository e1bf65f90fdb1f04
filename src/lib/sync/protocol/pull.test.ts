import { expect, test } from 'vitest';
import { addMany, addNote, moveNote, raise } from '../testing/notes';
import { TestOffice } from '../testing/test-office';
import type { PageRequest, PageSource } from './port';
import { pull } from './pull';
import type { PullResponse } from './wire';

const digestOf = (office: TestOffice) => office.store.digest;

interface Ask {
	cursor?: string;
	limit?: number;
	pending?: string[];
	/** Tokens that the session has in hand. */
	tokens?: readonly string[];
	source?: PageSource;
}

function ask(office: TestOffice, account: string, { cursor = '', limit = 5_000, pending = [], ...as }: Ask = {}) {
	const viewer = { id: account, tokens: as.tokens ?? office.store.tokens(account) };
	const request = { client: 'c', cursor, limit, pending };
	return JSON.parse(pull(as.source ?? office.store, viewer, request)) as PullResponse;
}

const noteIds = ({ changes }: PullResponse) => (changes.notes ?? []).map((row) => row.id);

test('a page ends only between two mutations, however many rows one wrote', () => {
	const office = new TestOffice().member('zhang');
	office.do(addMany, { many: 5 });
	office.do(addNote, { id: 'last', text: 'one' });
	const first = ask(office, 'zhang', { limit: 2 });
	expect(noteIds(first)).toHaveLength(5);
	expect(first.more).toBe(true);
	const second = ask(office, 'zhang', { limit: 2, cursor: first.cursor });
	expect(noteIds(second)).toEqual(['last']);
	expect(second).toMatchObject({ more: false, reset: false });
});

test('a cursor of another history begins a new copy', () => {
	const [office, restored] = [new TestOffice().member('zhang'), new TestOffice().member('zhang')];
	for (const one of [office, restored]) one.do(addNote, { id: 'n', text: one === office ? 'one' : 'other' });
	const { cursor } = ask(office, 'zhang');
	expect(ask(office, 'zhang', { cursor }).reset).toBe(false);
	expect(ask(restored, 'zhang', { cursor })).toMatchObject({ reset: true, changes: { notes: [{ text: 'other' }] } });
});

test('a cursor beyond the end of a restored history begins a new copy', () => {
	const [office, restored] = [new TestOffice().member('zhang'), new TestOffice().member('zhang')];
	office.do(addNote, { id: 'n', text: 'one' });
	const { cursor } = ask(office, 'zhang');
	expect(ask(restored, 'zhang', { cursor })).toMatchObject({ reset: true, changes: { members: [{ id: 'zhang' }] } });
});

test('a page that left a row to a later one is of no use once the office is restored to a moment between them', () => {
	const office = new TestOffice().member('zhang');
	office.do(addNote, { id: 'n', text: 'as it was' });
	office.do(addNote, { id: 'm', text: 'other' });
	const backup = office.store.snapshot();
	office.do(raise, { note: 'n' });
	const first = ask(office, 'zhang', { limit: 2 });
	expect(noteIds(first)).toEqual(['m']);
	office.store.restore(backup);
	expect(ask(office, 'zhang', { limit: 2, cursor: first.cursor })).toMatchObject({ reset: true, restored: true });
});

test('other rights do not hide another history, and the same history is not called another', () => {
	const office = new TestOffice().member('zhang', 'red');
	const backup = office.store.snapshot();
	office.member('zhang');
	const { cursor } = ask(office, 'zhang');
	office.member('zhang', 'blue');
	expect(ask(office, 'zhang', { cursor })).toMatchObject({ reset: true, restored: false });
	office.store.restore(backup);
	expect(ask(office, 'zhang', { cursor })).toMatchObject({ reset: true, restored: true });
});

test('a cursor of other rights begins a new copy, one that gains and one that loses', () => {
	const office = new TestOffice().member('zhang', 'red');
	office.do(addNote, { id: 'r', text: 'one', group: 'red' });
	const { cursor } = ask(office, 'zhang');
	office.member('zhang');
	const lost = ask(office, 'zhang', { cursor });
	expect(lost).toMatchObject({ reset: true });
	expect(noteIds(lost)).toEqual([]);
	office.member('zhang', 'red');
	expect(noteIds(ask(office, 'zhang', { cursor: lost.cursor }))).toEqual(['r']);
});

test('a cursor that somebody made up begins a new copy', () => {
	const office = new TestOffice().member('zhang');
	expect(ask(office, 'zhang', { cursor: 'the beginning' })).toMatchObject({ reset: true });
});

test('what holds in the statement counts, not what the session had in hand', () => {
	const office = new TestOffice().member('zhang', 'red');
	office.do(addNote, { id: 'r', text: 'one', group: 'red' });
	const before = office.store.tokens('zhang');
	const { cursor } = ask(office, 'zhang');
	office.member('zhang');
	const answer = ask(office, 'zhang', { cursor, tokens: before });
	expect(answer.reset).toBe(true);
	expect(noteIds(answer)).toEqual([]);
});

test('a session that is behind does not cost a new copy', () => {
	const office = new TestOffice().member('zhang');
	const behind = office.store.tokens('zhang');
	office.member('zhang', 'red');
	const { cursor } = ask(office, 'zhang');
	office.do(addNote, { id: 'n', text: 'one' });
	expect(ask(office, 'zhang', { cursor, tokens: behind })).toMatchObject({
		reset: false,
		changes: { notes: [{ id: 'n' }] }
	});
});

test('rights that change again and again while it looks end the request, not the server', () => {
	const office = new TestOffice().member('zhang');
	let asked = 0;
	const restless: PageSource = {
		build: '',
		now: office.store.now,
		digest: digestOf(office),
		page: (request: PageRequest) => ({ ...office.store.page(request), tokens: [`user:${asked++}`] })
	};
	expect(() => ask(office, 'zhang', { source: restless })).toThrow('changed while pulling');
	expect(asked).toBe(4);
});

test('a row that left sight is gone, and only for those who saw it', () => {
	const office = new TestOffice().member('red', 'red').member('blue', 'blue');
	office.do(addNote, { id: 'n', text: 'one', group: 'red' });
	const [red, blue] = ['red', 'blue'].map((account) => ask(office, account).cursor);
	office.do(moveNote, { note: 'n', group: 'blue' });
	expect(ask(office, 'red', { cursor: red })).toMatchObject({ gone: { notes: ['n'] }, changes: {} });
	expect(ask(office, 'blue', { cursor: blue })).toMatchObject({ gone: {}, changes: { notes: [{ id: 'n' }] } });
});

test('a row that left and came back is not gone', () => {
	const office = new TestOffice().member('zhang', 'red');
	office.do(addNote, { id: 'n', text: 'one', group: 'red' });
	const { cursor } = ask(office, 'zhang');
	office.do(moveNote, { note: 'n', group: 'blue' });
	office.do(moveNote, { note: 'n', group: 'red' });
	expect(ask(office, 'zhang', { cursor })).toMatchObject({ gone: {}, changes: { notes: [{ id: 'n' }] } });
});

test('answers what the page contains: refused ones too, somebody else’s never, later ones not yet', () => {
	const office = new TestOffice().member('zhang').member('li');
	const [first, refused, later, foreign] = ['first', 'refused', 'later', 'foreign'];
	const call = (id: string, name: string, args: unknown) => ({ id, name, version: 1, at: office.store.now(), args });
	office.push('zhang', call(first, addNote.name, { id: 'n', text: 'one' }));
	office.push('zhang', call(refused, addNote.name, { id: 'n', text: 'again' }));
	office.push('li', call(foreign, raise.name, { note: 'n' }));
	office.push('zhang', call(later, addNote.name, { id: 'm', text: 'one' }));
	const pending = [first, refused, later, foreign, 'never'];
	// The members, then one note a page.
	const pages = [ask(office, 'zhang', { limit: 2, pending })];
	while (pages.at(-1)?.more)
		pages.push(ask(office, 'zhang', { limit: 1, pending, cursor: pages.at(-1)?.cursor ?? '' }));
	expect(pages.map(({ answered }) => answered)).toEqual([[], [first, refused], [first, refused, later]]);
});

test('what went out after the device had asked is answered all the same', () => {
	const office = new TestOffice().member('zhang');
	const { cursor } = ask(office, 'zhang');
	office.do(addNote, { id: 'n', text: 'one' });
	const now = office.store.now();
	const sent = { client: 'c', actor: 'zhang', build: '', now };
	office.pushFrom(sent, { id: 'unasked', name: raise.name, version: 1, at: now, args: { note: 'n' } });
	expect(ask(office, 'zhang', { cursor }).answered).toEqual(['unasked']);
});

test('nothing new is said in few words, and the cursor stays', () => {
	const office = new TestOffice().member('zhang');
	const { cursor } = ask(office, 'zhang');
	expect(ask(office, 'zhang', { cursor })).toMatchObject({ cursor, more: false, reset: false, changes: {}, gone: {} });
});

test('an account that is nobody sees nothing', () => {
	const office = new TestOffice().member('zhang');
	office.do(addNote, { id: 'n', text: 'one' });
	expect(ask(office, 'stranger')).toMatchObject({ changes: {}, gone: {} });
});
