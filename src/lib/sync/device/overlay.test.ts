import { expect, test } from 'vitest';
import { MemorySource } from '../../domain/core/memory-source';
import { notes } from '../testing/notes';
import { Overlay } from './overlay';

const note = (id: string, group?: string) => ({ id, text: id, count: 0, ...(group && { group }) });

function overlay() {
	const under = new MemorySource();
	for (const id of ['a', 'b', 'c']) under.save(notes, note(id, 'red'));
	return new Overlay(under);
}

const red = (view: Overlay) =>
	view
		.where(notes, 'group', 'red')
		.map((row) => row.id)
		.sort();

test('a row of its own hides the one below, whole: a field that is gone is gone', () => {
	const view = overlay();
	view.set('notes', 'a', note('a'));
	expect(view.row(notes, 'a')).toEqual(note('a'));
	expect(red(view)).toEqual(['b', 'c']);
});

test('no row hides the one below too', () => {
	const view = overlay();
	view.set('notes', 'a', undefined);
	expect(view.row(notes, 'a')).toBeUndefined();
	expect(red(view)).toEqual(['b', 'c']);
});

test('a row that moved into the value is found, once', () => {
	const view = overlay();
	view.set('notes', 'd', note('d', 'red'));
	view.set('notes', 'a', note('a', 'red'));
	expect(red(view)).toEqual(['a', 'b', 'c', 'd']);
});
