import { expect, test } from 'vitest';
import { inSight, shared, type GridSpan } from './room-grid';

const span = (from: number, to: number, before = 0): GridSpan => ({
	id: `${from}`,
	from,
	to,
	before,
	state: 'plain',
	title: '会',
	lines: [],
	label: '会'
});

test('two meetings share what both hold, set-up included', () => {
	expect(shared(span(540, 660), span(600, 720))).toEqual({ from: 600, to: 660 });
	expect(shared(span(540, 600), span(630, 720, 60))).toEqual({ from: 570, to: 600 });
	expect(shared(span(540, 600), span(600, 720))).toBeUndefined();
});

test.each([
	['over its beginning', span(500, 600), { from: 600, to: 660 }],
	['over its end', span(620, 700), { from: 540, to: 620 }],
	['in its middle', span(560, 600), { from: 600, to: 660 }],
	['over all of it', span(500, 700), { from: 540, to: 540 }],
	['beside it', span(660, 700), { from: 540, to: 660 }]
])('words stand in the longer part that is left: %s', (_, over, left) => {
	expect(inSight(span(540, 660), over)).toMatchObject(left);
});
