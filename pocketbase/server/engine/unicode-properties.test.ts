import { expect, test } from 'vitest';
import { withoutUnicodeProperties } from './unicode-properties';

/** The pattern of a literal, mended as the build mends it. */
function mended(literal: RegExp): RegExp {
	const [, source = ''] = /^x = \/(.*)\/u$/.exec(withoutUnicodeProperties(`x = ${String(literal)}`)) ?? [];
	expect(source).not.toMatch(/\\p/i);
	return new RegExp(source, 'u');
}

test.each([
	[/\p{L}/u, ['张', 'a', '𬸚', 'é'], ['1', ' ', '-', '·']],
	[/^[\p{L}\p{N}._-]{2,60}$/u, ['zhang.wei', '张伟', 'a1'], ['a', 'a b', '@@']],
	[/(?<=\p{Script=Han}) (?=\p{Script=Han})/u, ['张 伟', '𬸚 𬸚'], ['a 伟', '张 a']],
	[/^\P{L}+$/u, ['123', ' '], ['a', '1张']],
	[/[^\]\p{N}]\[\p{N}\]/u, ['x[5]'], ['][5]', '5[5]', 'x[a]']]
])('%s matches what it matched', (literal, matching, others) => {
	const pattern = mended(literal);
	for (const text of matching) expect([text, pattern.test(text), literal.test(text)]).toEqual([text, true, true]);
	for (const text of others) expect([text, pattern.test(text), literal.test(text)]).toEqual([text, false, false]);
});

test('several in one file are mended, and nothing else', () => {
	const source = "const a = /\\p{Lu}/u;\nconst b = '\\\\p{L}'; // \\p{L}\nconst c = x / y / /\\p{Lu}/u;";
	const after = withoutUnicodeProperties(source);
	expect(after).toContain("const b = '\\\\p{L}'; // \\p{L}");
	expect(after.match(/\/\[\\u\{41\}-/g)).toHaveLength(2);
});

test('what ranges cannot say fails the build', () => {
	expect(() => withoutUnicodeProperties('x = /[\\P{L}x]/u')).toThrow('within brackets');
});
