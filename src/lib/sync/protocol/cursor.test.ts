import { expect, test } from 'vitest';
import { readCursor, rightsMark, writeCursor } from './cursor';

const digest = (text: string): string => Buffer.from(text).toString('hex');

test.each([
	['complete', { seq: 12, head: 12, history: 'abcdef012345', rights: '0123456789ab', fresh: 0 }],
	['arriving', { seq: 3, head: 14, history: 'abcdef012345', rights: '0123456789ab', fresh: 12 }],
	['followed page by page', { seq: 3, head: 14, history: 'abcdef012345', rights: '0123456789ab', fresh: 0 }],
	['before the first mutation', { seq: 0, head: 0, history: '', rights: '0123456789ab', fresh: 0 }]
])('a cursor of a copy that is %s reads as it was written', (_copy, cursor) => {
	expect(readCursor(writeCursor(cursor))).toEqual(cursor);
});

test.each([
	'',
	'12',
	'-1.aa.bb.c',
	'1.aa.bb.f',
	'1.aa.bb.x',
	'1.aa.bb.c.',
	'1.aa.bb.f2.x',
	'1.aa.bb.c ',
	'1.AA.bb.c',
	`${'9'.repeat(16)}.aa.bb.c`
])('“%s” is no cursor of ours: a new copy begins', (cursor) => {
	expect(readCursor(cursor)).toBeUndefined();
});

test('rights are the same in whatever order the tokens stand', () => {
	expect(rightsMark(digest, ['staff', 'admin'])).toBe(rightsMark(digest, ['admin', 'staff']));
	expect(rightsMark(digest, ['staff'])).not.toBe(rightsMark(digest, ['admin', 'staff']));
});
