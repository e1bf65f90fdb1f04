import { expect, test } from 'vitest';
import { isCurrent } from './current';

test.each([
	['/equipment', '/equipment', true],
	['/equipment', '/equipment/x1', true],
	['/equipment', '/equipments', false],
	['/', '/', true],
	['/', '/scan', false],
	['/settings', '/settings/people', true],
	['/settings/people', '/settings', false]
])('%s while %s is shown: %s', (href, path, current) => {
	expect(isCurrent(href, path)).toBe(current);
});
