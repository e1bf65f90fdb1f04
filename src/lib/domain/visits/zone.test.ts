import { expect, test } from 'vitest';
import { zoneOf } from './zone';

const rules = { lobbyFloor: undefined, zones: [{ purpose: 'works', zone: '全楼' }] } as const;

test.each([
	['305', ['1', '3']],
	['1204', ['1', '12']],
	['103', ['1']],
	['第一会议室', ['1']],
	[undefined, ['1']]
])('a guest of room %s may go to the floors %j', (room, floors) =>
	expect(zoneOf({ purposeKind: 'meeting' }, room, { ...rules, zones: [...rules.zones] })).toEqual({ floors })
);

test('the reception may stand on another floor', () =>
	expect(zoneOf({ purposeKind: undefined }, '305', { lobbyFloor: '2', zones: [] })).toEqual({ floors: ['2', '3'] }));

test('a rule for the purpose goes before', () =>
	expect(zoneOf({ purposeKind: 'works' }, '305', { ...rules, zones: [...rules.zones] })).toEqual({ words: '全楼' }));
