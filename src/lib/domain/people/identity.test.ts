import { describe, expect, test } from 'vitest';
import { emailOf, extensionOf, isName, personName, phoneOf, userNameOf } from './identity';

test.each([
	['张\u3000伟', '张伟'],
	[' 欧阳 敏 ', '欧阳敏'],
	['阿依•古丽', '阿依·古丽'],
	['Anna  Berg', 'Anna Berg'],
	['Ａｎｎａ', 'Anna'],
	['解\u200b放', '解放']
])('the name %j is kept as %s', (typed, name) => expect(personName(typed)).toBe(name));

test.each([
	['解', true],
	['O’Neill', true],
	['13800001111', false],
	['·', false],
	['a@b.cn', false],
	['', false]
])('%j is a name: %s', (name, is) => expect(isName(name)).toBe(is));

describe('an e-mail address', () => {
	test.each([
		[' Lin.XL@Demo.Office ', 'lin.xl@demo.office'],
		['ａ＠ｂ．ｃｎ', 'a@b.cn'],
		['lin@office', undefined],
		['lin xl@demo.office', undefined],
		['@demo.office', undefined]
	])('%j is kept as %s', (typed, kept) => expect(emailOf(typed)).toBe(kept));
});

describe('a telephone number', () => {
	test.each([
		['138 0271 5530', '13802715530'],
		['+86 138-0271-5530', '13802715530'],
		['0086 13802715530', '13802715530'],
		['１３８０２７１５５３０', '13802715530'],
		['027-8830 8305', '027-8830 8305'],
		['8305', '8305'],
		['+44 20 7946 0018', '+44 20 7946 0018'],
		['12', undefined],
		['无', undefined],
		['12802715530', '12802715530']
	])('%j is kept as %s', (typed, kept) => expect(phoneOf(typed)).toBe(kept));
});

test.each([
	['8305', '8305'],
	[' 83 05 ', '8305'],
	['８３０５', '8305'],
	['8', undefined],
	['转8305', undefined],
	['13802715530', undefined]
])('the extension %j is kept as %s', (typed, kept) => expect(extensionOf(typed)).toBe(kept));

test.each([
	['LinXL', 'linxl'],
	['林晓岚', '林晓岚'],
	['13802715530', undefined],
	['lin@demo.office', undefined],
	['l', undefined]
])('the user name %j is kept as %s', (typed, kept) => expect(userNameOf(typed)).toBe(kept));
