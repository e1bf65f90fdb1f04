import { expect, test } from 'vitest';
import { currentOf } from './current';

const hrefs = ['/', '/equipment', '/equipment/import', '/settings'];

test.each([
	['/', '/'],
	['/equipment', '/equipment'],
	['/equipment/x1', '/equipment'],
	['/equipment/import', '/equipment/import'],
	['/equipments', undefined],
	['/settings/people', '/settings'],
	['/scan', undefined]
])('at %s the current place is %s', (path, here) => {
	expect(currentOf(hrefs, path)).toBe(here);
});
