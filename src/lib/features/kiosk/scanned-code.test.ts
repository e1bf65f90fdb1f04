import { expect, test } from 'vitest';
import { codeIn } from './scanned-code';

test.each([
	['https://office.example.com/v/482913', '482913'],
	['482913', '482913'],
	[' a-07\n', 'A-07'],
	['https://office.example.com/visit?code=482913', '482913']
])('%j holds %s', (text, code) => expect(codeIn(text)).toBe(code));
