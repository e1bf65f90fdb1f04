import type { Symptom } from '../../../../src/lib/domain/faults';
import type { Ago } from '../calendar';
import type { KindName } from '../catalogue';

/** What happened to a fault after it was reported. */
export type Happening =
	| { readonly did: 'accept' | 'start' | 'close' }
	| { readonly did: 'assign'; readonly to: string }
	| { readonly did: 'waitParts' | 'sendOut' | 'reject' | 'reopen'; readonly why: string }
	| {
			readonly did: 'repaired';
			readonly work: string;
			readonly yuan?: number;
			readonly minutes?: number;
			readonly cause?: 'misuse';
	  }
	| { readonly did: 'confirm'; readonly rating: 'good' | 'fair' | 'poor' }
	/** The fault whose story is the n-th. */
	| { readonly did: 'duplicate'; readonly of: number };

export interface Story {
	/** A tag, a code that nobody knows, or the first thing of a kind in a room. */
	readonly thing: string | readonly [KindName, string];
	/** Name of who reports; undefined: a passer-by. */
	readonly by: string | undefined;
	readonly symptom: Symptom;
	readonly note?: string;
	readonly urgent?: true;
	readonly phone?: string;
	readonly reported: Ago;
	readonly then: readonly (readonly [Ago, Happening])[];
}

/** So many working days ago, at this time. */
export const ago = (days: number, time: string): Ago => ({ days, time });
export const accept: Happening = { did: 'accept' };
export const start: Happening = { did: 'start' };
export const close: Happening = { did: 'close' };
export const toFang: Happening = { did: 'assign', to: '方立军' };
export const toXu: Happening = { did: 'assign', to: '许诺' };
export const confirm = (rating: 'good' | 'fair' | 'poor'): Happening => ({ did: 'confirm', rating });
export const done = (work: string, more: { yuan?: number; minutes?: number; cause?: 'misuse' } = {}): Happening => ({
	did: 'repaired',
	work,
	...more
});
