import { expect, test } from 'vitest';
import { initialsOf, readingOf } from './pinyin';

test.each([
	['单雄飞', 'shanxiongfei', 'sxf'],
	['曾敏', 'zengmin', 'zm'],
	['解放', 'xiefang', 'xf'],
	['仇英', 'qiuying', 'qy'],
	['欧阳敏', 'ouyangmin', 'oym'],
	['查文', 'zhawen', 'zw'],
	['吕洞', 'lvdong', 'ld'],
	['阿依·古丽', 'ayiguli', 'aygl'],
	['Anna Berg', 'annaberg', 'ab'],
	['José', 'jose', 'j']
])('%s is read %s', async (name, pinyin, initials) => {
	expect(await readingOf(name)).toEqual({ pinyin, initials });
});

test('a surname’s reading is only a surname’s', async () => {
	expect((await readingOf('李解')).pinyin).toBe('lijie');
});

test.each([
	['便携投影仪', 'bxtyy'],
	['单反相机', 'dfxj'],
	['笔记本 ThinkPad T14', 'bjbtt'],
	['——', '']
])('the thing %s is found by %s', async (thing, initials) => expect(await initialsOf(thing)).toBe(initials));
