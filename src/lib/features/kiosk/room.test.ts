import { expect, test } from 'vitest';
import { whereIs } from './room';

test.each([
	['305', '3 楼 305'],
	['1204', '12 楼 1204'],
	['第一会议室', '第一会议室'],
	['B12', 'B12']
])('%s is found as %s', (room, where) => expect(whereIs(room)).toBe(where));
