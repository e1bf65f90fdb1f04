import { expect, test } from 'vitest';
import { toldWords } from './told-words';

const EXTENSION = '8305';

test.each([
	['told', undefined, '已通知赵启文，会到前台接您'],
	['sending', undefined, '正在通知赵启文'],
	['told', { guestWord: 'coming' }, '赵启文马上到前台接您'],
	['told', { guestWord: 'wait', guestWordMinutes: 10 }, '赵启文请您等 10 分钟'],
	['told', { guestWord: 'room', guestWordRoom: '305' }, '赵启文请您到305'],
	['offline', undefined, `现在没有网络，通知还没发出，联网后送出\n请前台打 ${EXTENSION} 告诉赵启文`],
	['refused', undefined, `请前台打 ${EXTENSION} 告诉赵启文`]
] as const)('%s, the host says %j: %s', (told, visit, words) =>
	expect(toldWords(told, '赵启文', EXTENSION, visit as Parameters<typeof toldWords>[3])).toBe(words)
);

test('of a host without an extension the reception is told', () =>
	expect(toldWords('refused', '赵启文', undefined, undefined)).toBe('请前台告诉赵启文'));

test('a guest of nobody is the reception’s', () =>
	expect(toldWords('told', undefined, EXTENSION, undefined)).toBe('前台会来接您'));
