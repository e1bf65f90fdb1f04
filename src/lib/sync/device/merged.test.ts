import { expect, test } from 'vitest';
import { merged, sizeOf } from './merged';
import type { News } from './rebase';

const here = (id: string, text = ''): News => ({ changes: { notes: [{ id, text }] }, gone: {}, answered: [] });
const gone = (id: string): News => ({ changes: {}, gone: { notes: [id] }, answered: [] });

test('a row that came and went is gone', () => {
	expect(merged([here('a'), gone('a')])).toEqual({ changes: { notes: [] }, gone: { notes: ['a'] }, answered: [] });
});

test('a row that went and came back is here', () => {
	expect(merged([gone('a'), here('a')])).toEqual({
		changes: { notes: [{ id: 'a', text: '' }] },
		gone: { notes: [] },
		answered: []
	});
});

test('of a row that changed twice the later stands', () => {
	expect(merged([here('a', 'one'), here('a', 'two')]).changes).toEqual({ notes: [{ id: 'a', text: 'two' }] });
});

test('entities do not touch one another, and every page’s answers count', () => {
	const pages: News[] = [
		{ changes: { notes: [{ id: 'a' }] }, gone: {}, answered: ['x'] },
		{ changes: {}, gone: { members: ['a'] }, answered: ['y'] }
	];
	const news = merged(pages);
	expect(news).toEqual({ changes: { notes: [{ id: 'a' }] }, gone: { members: ['a'] }, answered: ['x', 'y'] });
	expect(sizeOf(news)).toBe(2);
});
