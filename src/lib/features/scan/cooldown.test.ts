import { beforeEach, expect, test } from 'vitest';
import { Cooldown } from './cooldown';

let time = 0;
const later = (ms: number) => (time += ms);
let cooldown: Cooldown;

beforeEach(() => {
	time = 1_000_000;
	cooldown = new Cooldown(() => time);
});

test('a code never seen is new', () => {
	expect(cooldown.see('BG-0147')).toBe('new');
});

test('a camera resting on one label for ten seconds reports it once', () => {
	const sightings = Array.from({ length: 100 }, () => (later(100), cooldown.see('BG-0147')));
	expect(sightings.filter((sighting) => sighting === 'new')).toHaveLength(1);
	expect(sightings.filter((sighting) => sighting === 'again')).toHaveLength(0);
});

test('a second look within three seconds is a repeat, not a scan', () => {
	cooldown.see('BG-0147');
	later(3000);
	expect(cooldown.see('BG-0147')).toBe('again');
});

test('after more than three seconds out of sight it is new', () => {
	cooldown.see('BG-0147');
	later(3001);
	expect(cooldown.see('BG-0147')).toBe('new');
});

test('the three seconds count from the last look, not from the first', () => {
	cooldown.see('BG-0147');
	later(2000);
	cooldown.see('BG-0147');
	later(2000);
	expect(cooldown.see('BG-0147')).toBe('again');
});

test('each code has its own clock: another label in between does not free the first', () => {
	cooldown.see('BG-0147');
	later(1000);
	expect(cooldown.see('BG-0148')).toBe('new');
	later(1000);
	expect(cooldown.see('BG-0147')).toBe('again');
});

test('after a change of mode the label before the camera is new', () => {
	cooldown.see('BG-0147');
	cooldown.forget();
	expect(cooldown.see('BG-0147')).toBe('new');
});

test('a label that lay before the camera while a code was typed is not new afterwards', () => {
	cooldown.see('BG-0147');
	later(100);
	cooldown.rest();
	later(60_000);
	cooldown.resume();
	later(100);
	expect(cooldown.see('BG-0147')).toBe('held');
});
