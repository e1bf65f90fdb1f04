import { expect, test } from 'vitest';
import { aimed, decodedSize, inPicture, nearest } from './framing';

const phone = { width: 390, height: 844 };
const whole = { x: 0, y: 0, ...phone };

test('of an upright picture a phone shows a strip of full height', () => {
	expect(inPicture(whole, phone, { width: 720, height: 1280 })).toEqual({ x: 64, y: 0, width: 592, height: 1280 });
});

test('of a lying picture a phone shows only the middle', () => {
	const part = inPicture(whole, phone, { width: 1280, height: 720 });
	expect(part).toEqual({ x: 474, y: 0, width: 332, height: 720 });
	expect(part.x * 2 + part.width).toBeCloseTo(1280, -1);
});

test('a box in the middle of the view is in the middle of the picture', () => {
	const part = inPicture({ x: 95, y: 322, width: 200, height: 200 }, phone, { width: 720, height: 1280 });
	expect(part.x + part.width / 2).toBeCloseTo(360, 0);
	expect(part.y + part.height / 2).toBeCloseTo(640, 0);
	expect(part.width).toBe(part.height);
});

test('a margin that leaves the view is cut at the edge of the picture', () => {
	const part = inPicture({ x: -500, y: -500, width: 5000, height: 5000 }, phone, { width: 720, height: 1280 });
	expect(part).toEqual({ x: 0, y: 0, width: 720, height: 1280 });
});

test('the aimed part grows the reticle evenly', () => {
	const part = aimed({ x: 100, y: 100, width: 100, height: 100 });
	expect(part.x + part.width / 2).toBeCloseTo(150);
	expect(part.width).toBeGreaterThan(100);
});

test('a large picture is scaled down, a small one is left alone', () => {
	expect(decodedSize({ width: 1920, height: 1080 })).toEqual({ width: 1280, height: 720 });
	expect(decodedSize({ width: 300, height: 200 })).toEqual({ width: 300, height: 200 });
});

test('on a sheet of labels the one in the reticle is meant', () => {
	const codes = [
		{ text: 'BG-0001', center: { x: 10, y: 10 } },
		{ text: 'BG-0002', center: { x: 210, y: 190 } },
		{ text: 'BG-0003', center: { x: 400, y: 400 } }
	];
	expect(nearest(codes, { x: 200, y: 200 })?.text).toBe('BG-0002');
	expect(nearest([], { x: 200, y: 200 })).toBeUndefined();
});
