import { expect, test } from 'vitest';
import { passwordProblem } from './password';

test('a password of seven characters is too short, of eight is not', () => {
	expect(passwordProblem('abc-123', 'abc-123')).toBe('short');
	expect(passwordProblem('abc-1234', 'abc-1234')).toBeUndefined();
});

test('what everybody tries first is refused in any case', () => {
	expect(passwordProblem('PassWord', 'PassWord')).toBe('common');
});

test('the repetition must be the same', () => {
	expect(passwordProblem('abc-1234', 'abc-1243')).toBe('different');
});
