import { expect, test } from 'vitest';
import { keyOf } from './keyboard-wedge';

const place = (code: string, shiftKey = false, key = 'Process') => keyOf({ key, code, shiftKey });

test('a key that is known is taken as it is', () => {
	expect(keyOf({ key: 'é', code: 'KeyE', shiftKey: false })).toBe('é');
	expect(keyOf({ key: 'Enter', code: 'Enter', shiftKey: false })).toBe('Enter');
});

test('what a Chinese input method hides is read from the place of the key', () => {
	expect(place('KeyB', true) + place('KeyG', true) + place('Minus') + place('Digit7')).toBe('BG-7');
	expect(place('Semicolon', true) + place('Slash') + place('Slash')).toBe('://');
	expect(place('KeyB', false, 'Unidentified')).toBe('b');
	expect(place('Enter')).toBe('Enter');
});

test('a place that types nothing stays what it is', () => {
	expect(place('F5')).toBe('Process');
});
