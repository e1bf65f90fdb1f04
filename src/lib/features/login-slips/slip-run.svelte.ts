import { resetPassword } from '$lib/sync';
import type { SlipHolder } from './holders';

/** A slip as it is printed. Its password is here and on paper, nowhere else. */
export interface Slip extends SlipHolder {
	readonly password: string;
}

/** Why it stopped before its end: by the person, or because nobody can be asked any more. */
export type Halt = 'stopped' | 'offline' | 'signed-out' | 'forbidden';

const HALTS: Readonly<Record<string, Halt>> = {
	offline: 'offline',
	no_session: 'signed-out',
	forbidden: 'forbidden'
};

type Reset = typeof resetPassword;

/**
 * New passwords for many, one after the other: the server hashes each for as long as it should take to guess it.
 * They live in this object's memory alone; `forget` is their end.
 */
export class SlipRun {
	slips = $state.raw<readonly Slip[]>([]);
	/** Whose password the server would not make, for a reason of this person's. */
	failed = $state.raw<readonly SlipHolder[]>([]);
	/** Not asked for yet. */
	left = $state.raw<readonly SlipHolder[]>([]);
	running = $state(false);
	halt = $state<Halt>();

	/** @param reset replaced in tests */
	constructor(private readonly reset: Reset = resetPassword) {}

	/** Passwords that would be lost: one under way is as good as made. */
	get atRisk(): number {
		return this.slips.length + (this.running ? 1 : 0);
	}
	get begun(): boolean {
		return this.running || this.slips.length > 0 || this.failed.length > 0 || this.left.length > 0;
	}
	get total(): number {
		return this.slips.length + this.failed.length + this.left.length;
	}

	async start(holders: readonly SlipHolder[]): Promise<void> {
		this.left = [...this.left, ...holders];
		await this.resume();
	}

	/** Goes on with those who are left. */
	async resume(): Promise<void> {
		if (this.running) return;
		this.running = true;
		this.halt = undefined;
		try {
			while (!this.halt && this.left.length > 0) await this.#next();
		} finally {
			this.running = false;
		}
	}

	/** Stops after the one under way: that one's former password is gone already. */
	stop(): void {
		this.halt = 'stopped';
	}

	/** Tries those once more for whom it failed. */
	async retry(): Promise<void> {
		const again = this.failed;
		this.failed = [];
		await this.start(again);
	}

	forget(): void {
		this.slips = [];
		this.failed = [];
		this.left = [];
		this.halt = undefined;
	}

	async #next(): Promise<void> {
		const [holder, ...others] = this.left;
		if (!holder) return;
		const result = await this.reset(holder.id);
		if (this.left[0] !== holder) return; // forgotten meanwhile
		if (!result.ok && HALTS[result.code]) {
			this.halt = HALTS[result.code];
			return;
		}
		this.left = others;
		if (result.ok) this.slips = [...this.slips, { ...holder, password: result.value.password }];
		else this.failed = [...this.failed, holder];
	}
}
