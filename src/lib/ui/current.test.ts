import { expect, test } from 'vitest';
import { currentOf } from './current';

const items = ['/', '/equipment', '/equipment/import', '/settings'].map((href) => ({ href }));

test.each([
	['/', '/'],
	['/equipment', '/equipment'],
	['/equipment/x1', '/equipment'],
	['/equipment/import', '/equipment/import'],
	['/equipments', undefined],
	['/settings/people', '/settings'],
	['/scan', undefined]
])('at %s the current place is %s', (path, here) => {
	expect(currentOf(items, path)).toBe(here);
});

test('a place stands for others that have none of their own', () => {
	const more = { href: '/more', also: ['/settings', '/outbox'] };
	expect(currentOf([...items.slice(0, 3), more], '/settings/people')).toBe('/more');
	expect(currentOf([...items, more], '/more')).toBe('/more');
});
