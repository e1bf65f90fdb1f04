import { expect, test } from 'vitest';
import { FASTEST_HAND, Keystrokes } from './keystrokes';

/** Presses the keys `pause` milliseconds apart and gives what the last one answered. */
function type(keystrokes: Keystrokes, keys: string[], pause: number, from = 1000): string | undefined {
	let answer: string | undefined;
	keys.forEach((key, index) => (answer = keystrokes.press({ key, at: from + index * pause })));
	return answer;
}
const scanned = (text: string) => [...text, 'Enter'];

test('a burst ended by Enter is a scan', () => {
	expect(type(new Keystrokes(), scanned('BG-0147'), 8)).toBe('BG-0147');
});

test('a slow Bluetooth scanner is still a scanner', () => {
	expect(type(new Keystrokes(), scanned('BG-0147'), 45)).toBe('BG-0147');
});

test('a person who types a code and presses Enter is not', () => {
	expect(type(new Keystrokes(), scanned('BG-0147'), 120)).toBeUndefined();
});

test('a quick typist whose keys come at the limit is not', () => {
	expect(type(new Keystrokes(), scanned('BG-0147'), FASTEST_HAND + 1)).toBeUndefined();
});

test('Enter alone, or long after the burst, is a person', () => {
	const keystrokes = new Keystrokes();
	expect(keystrokes.press({ key: 'Enter', at: 1000 })).toBeUndefined();
	type(keystrokes, [...'BG-0147'], 8, 2000);
	expect(keystrokes.press({ key: 'Enter', at: 2500 })).toBeUndefined();
});

test('three characters are too few to be a label', () => {
	expect(type(new Keystrokes(), scanned('123'), 8)).toBeUndefined();
});

test('the modifier keys a scanner sends for capitals do not break the code', () => {
	const keys = ['Shift', 'B', 'Shift', 'G', '-', '0', '1', '4', '7', 'Enter'];
	expect(type(new Keystrokes(), keys, 8)).toBe('BG-0147');
});

test('what a person typed before the burst is not part of the code', () => {
	const keystrokes = new Keystrokes();
	type(keystrokes, ['x', 'y'], 200, 1000);
	expect(type(keystrokes, scanned('BG-0147'), 8, 2000)).toBe('BG-0147');
});

test('two scans in a row are two codes', () => {
	const keystrokes = new Keystrokes();
	expect(type(keystrokes, scanned('BG-0147'), 8, 1000)).toBe('BG-0147');
	expect(type(keystrokes, scanned('BG-0148'), 8, 1070)).toBe('BG-0148');
});

test('a burst is noticed while it runs, a person never', () => {
	const keystrokes = new Keystrokes();
	type(keystrokes, [...'BG-0'], 8);
	expect(keystrokes.bursting).toBe(true);
	keystrokes.reset();
	type(keystrokes, [...'BG-0'], 150);
	expect(keystrokes.bursting).toBe(false);
});
