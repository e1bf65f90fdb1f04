import { expect, test } from 'vitest';
import { STEADY, Steadiness } from './steadiness';

const clock = { at: 0 };
const fresh = () => new Steadiness(() => clock.at);

test('a QR code is trusted at first sight', () => {
	expect(fresh().trust('BG-0147', 'qr')).toBe(true);
});

test('a bar code is trusted when the next frame agrees', () => {
	const steadiness = fresh();
	expect(steadiness.trust('6921734900128', 'ean13')).toBe(false);
	clock.at += 90;
	expect(steadiness.trust('6921734900128', 'ean13')).toBe(true);
});

test('two frames that disagree are both doubted', () => {
	const steadiness = fresh();
	steadiness.trust('A147', 'code39');
	expect(steadiness.trust('A141', 'code39')).toBe(false);
	expect(steadiness.trust('A147', 'code39')).toBe(false);
});

test('agreement that comes too late does not count', () => {
	const steadiness = fresh();
	steadiness.trust('A147', 'code39');
	clock.at += STEADY + 1;
	expect(steadiness.trust('A147', 'code39')).toBe(false);
});
