import { expect, test } from 'vitest';
import { spelled } from './spelled';

/** `[Z]hao [Q]i Wen` for what is typed. */
const shown = (pinyin: string, initials: string, typed: string) =>
	spelled(pinyin, initials, typed)
		.map(({ text, marked }) => (marked ? `[${text.slice(0, marked)}]${text.slice(marked)}` : text))
		.join(' ');

test.each([
	['zhaoqiwen', 'zqw', 'zq', '[Z]hao [Q]i Wen'],
	['zhangqingwu', 'zqw', 'zqw', '[Z]hang [Q]ing [W]u'],
	['zhengqi', 'zq', 'zhen', '[Zhen]g Qi'],
	['shanxuemei', 'sxm', 'shanx', '[Shan] [X]ue Mei'],
	['ouyangmin', 'oym', 'oy', '[O]u [Y]ang Min'],
	['luyi', 'ly', '', 'Lu Yi'],
	['zhangen', 'ze', 'z', '[Z]hang En'],
	['fangan', 'fa', 'fa', '[F]ang [A]n'],
	['lvfang', 'lf', 'l', '[L]v Fang'],
	['zhuangxiong', 'zx', 'z', '[Z]huang Xiong'],
	['songjianing', 'sjn', 's', '[S]ong Jia Ning'],
	['annaberg', 'ab', 'anna', '[Anna]berg']
])('%s (%s), typed %j, is shown as %s', (pinyin, initials, typed, expected) =>
	expect(shown(pinyin, initials, typed)).toBe(expected)
);

test('every syllable of Mandarin is known', () => {
	const finals =
		'a o e ai ei ao ou an en ang eng ong i ia ie iao iu ian in iang ing iong u ua uo uai ui uan un uang v ve er';
	for (const final of finals.split(' ')) expect(spelled(`b${final}wang`, 'bw', '')).toHaveLength(2);
});
