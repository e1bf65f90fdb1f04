import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Feedback } from './feedback';

const played: { pitch: number; from: number; to: number }[] = [];
const buzzed: (number | number[])[] = [];
let audioState: AudioContextState = 'running';

beforeEach(() => {
	played.length = buzzed.length = 0;
	audioState = 'running';
	vi.stubGlobal('navigator', {
		userActivation: { hasBeenActive: true },
		vibrate: (pattern: number[]) => buzzed.push(pattern) > 0
	});
	vi.stubGlobal(
		'AudioContext',
		class {
			currentTime = 0;
			destination = {};
			state = audioState;
			resume = async () => undefined;
			close = async () => undefined;
		}
	);
	vi.stubGlobal(
		'GainNode',
		class {
			gain = { setValueAtTime: vi.fn(), linearRampToValueAtTime: vi.fn() };
			connect = (to: unknown) => to;
		}
	);
	vi.stubGlobal(
		'OscillatorNode',
		class {
			#from = 0;
			constructor(
				_: unknown,
				private readonly options: { frequency: number }
			) {}
			connect = (to: unknown) => to;
			start(at: number) {
				this.#from = at;
			}
			stop(at: number) {
				played.push({ pitch: this.options.frequency, from: Math.round(this.#from * 1000), to: Math.round(at * 1000) });
			}
		}
	);
});
afterEach(() => vi.unstubAllGlobals());

test('found: one high tone of 60 ms and a short buzz', () => {
	new Feedback().play('found', true);
	expect(played).toEqual([{ pitch: 880, from: 0, to: 60 }]);
	expect(buzzed).toEqual([[20]]);
});

test('refused or unknown: two low tones and three beats', () => {
	new Feedback().play('refused', true);
	expect(played.map(({ pitch }) => pitch)).toEqual([220, 220]);
	expect(played[1]?.from).toBeGreaterThan(played[0]?.to ?? Infinity);
	expect(buzzed).toEqual([[60, 40, 60]]);
});

test('a repeat makes no sound', () => {
	new Feedback().play('repeat', true);
	expect(played).toEqual([]);
	expect(buzzed).toEqual([[10]]);
});

test('with the sound switched off it only buzzes', () => {
	new Feedback().play('found', false);
	expect(played).toEqual([]);
	expect(buzzed).toEqual([[20]]);
});

test('a sound that cannot be heard now is not kept for later', () => {
	audioState = 'suspended';
	new Feedback().play('found', true);
	expect(played).toEqual([]);
});

test('before the first touch nothing is tried', () => {
	vi.stubGlobal('navigator', { userActivation: { hasBeenActive: false }, vibrate: () => buzzed.push(0) > 0 });
	new Feedback().play('refused', true);
	expect([played, buzzed]).toEqual([[], []]);
});

test('a device without vibration or sound is no error', () => {
	vi.stubGlobal('navigator', { userActivation: { hasBeenActive: true } });
	vi.stubGlobal('AudioContext', undefined);
	expect(() => new Feedback().play('found', true)).not.toThrow();
});
