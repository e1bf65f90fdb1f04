import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Cue } from './feedback';
import type { Scan, Verdict } from './scan';
import { ScanSession } from './scan-session.svelte';

const known = { text: 'BG-0147', format: 'qr' } as const;
const foreign = { text: '6921734900128', format: 'ean13' } as const;

let scans: Scan[];
let heard: { cue: Cue; sound: boolean }[];
let answer: (scan: Scan) => Verdict | Promise<Verdict>;
let sound: boolean;
let session: ScanSession;

beforeEach(() => {
	vi.useFakeTimers({ now: 1_000_000 });
	scans = [];
	heard = [];
	sound = true;
	answer = ({ text }) => (text.startsWith('BG-') ? 'found' : 'unknown');
	session = new ScanSession(() => ({ sound, onscan: (scan) => (scans.push(scan), answer(scan)) }), {
		play: (cue, sound) => void heard.push({ cue, sound })
	});
});
afterEach(() => {
	session.close();
	vi.useRealTimers();
});

test('a known code turns the reticle green and is counted', async () => {
	await session.see(known);
	expect(scans).toEqual([{ text: 'BG-0147', format: 'qr', source: 'camera', at: 1_000_000 }]);
	expect(session.glow).toBe('found');
	expect(session.tally).toMatchObject({ count: 1, verdict: 'found' });
	expect(heard).toEqual([{ cue: 'found', sound: true }]);
});

test('an unknown code turns it amber and is not counted', async () => {
	await session.see(foreign);
	expect(session.glow).toBe('unknown');
	expect(session.tally).toMatchObject({ count: 0, verdict: 'unknown' });
	expect(heard.map(({ cue }) => cue)).toEqual(['refused']);
});

test('the reticle goes back to white a moment after the code left it', async () => {
	await session.see(known);
	vi.advanceTimersByTime(1000);
	await session.see(known);
	vi.advanceTimersByTime(1000);
	expect(session.glow).toBe('found');
	vi.advanceTimersByTime(1000);
	expect(session.glow).toBe('idle');
});

test('a repeat within three seconds pulses the card and asks nobody', async () => {
	await session.see(known);
	vi.advanceTimersByTime(2000);
	await session.see(known);
	expect(scans).toHaveLength(1);
	expect(session.repeats).toBe(1);
	expect(session.repeated).toBe(true);
	expect(heard.map(({ cue }) => cue)).toEqual(['found', 'repeat']);
});

test('a label held still neither pulses nor buzzes', async () => {
	for (let picture = 0; picture < 50; picture++) {
		await session.see(known);
		vi.advanceTimersByTime(100);
	}
	expect([scans.length, session.repeats, heard.length]).toEqual([1, 0, 1]);
});

test('the same item twice is one item in the count', async () => {
	await session.see(known);
	vi.advanceTimersByTime(4000);
	await session.see(known);
	expect(scans).toHaveLength(2);
	expect(session.tally?.count).toBe(1);
});

test('while the page looks one code up, the next is not lost', async () => {
	let found!: (verdict: Verdict) => void;
	answer = () => new Promise((resolve) => (found = resolve));
	const first = session.see(known);
	await session.see({ text: 'BG-0148', format: 'qr' });
	expect(scans).toHaveLength(1);
	found('found');
	await first;
	const second = session.see({ text: 'BG-0148', format: 'qr' });
	found('found');
	await second;
	expect(scans.map(({ text }) => text)).toEqual(['BG-0147', 'BG-0148']);
});

test('a page that fails to answer does not stop the scanning', async () => {
	answer = () => {
		throw new Error('the store is closed');
	};
	await expect(session.see(known)).rejects.toThrow('the store is closed');
	answer = () => 'found';
	await session.see({ text: 'BG-0148', format: 'qr' });
	expect(session.tally?.last.text).toBe('BG-0148');
});

test('a trigger pulled twice on a hardware scanner is a repeat', async () => {
	await session.hear('BG-0147');
	vi.advanceTimersByTime(300);
	await session.hear('BG-0147');
	expect(scans.map(({ source }) => source)).toEqual(['keyboard']);
	expect(session.repeats).toBe(1);
});

test('a code typed twice is meant twice', async () => {
	await session.take('BG-0147');
	await session.take('BG-0147');
	expect(scans.map(({ source }) => source)).toEqual(['typed', 'typed']);
});

test('in another mode the label before the camera counts at once', async () => {
	await session.see(known);
	session.forget();
	await session.see(known);
	expect(scans).toHaveLength(2);
});

test('the sound follows its switch at once', async () => {
	await session.see(known);
	sound = false;
	await session.see(foreign);
	expect(heard.map(({ sound }) => sound)).toEqual([true, false]);
});

test('an older code that comes back is green, though the last one was unknown', async () => {
	await session.see(known);
	await session.see(foreign);
	vi.advanceTimersByTime(1000);
	await session.see(known);
	expect(session.glow).toBe('found');
	expect(session.repeats).toBe(0);
});

test('a code the person wants to hear nothing of leaves card, count and colour as they are', async () => {
	await session.see(known);
	vi.advanceTimersByTime(2000);
	answer = () => 'ignored';
	await session.see(foreign);
	expect(session.tally).toMatchObject({ last: { text: 'BG-0147' }, count: 1 });
	expect(session.glow).toBe('idle');
	expect(heard.map(({ cue }) => cue)).toEqual(['found', 'repeat']);
	await session.see(foreign);
	expect(session.glow).toBe('idle');
});
