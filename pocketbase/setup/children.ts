import type { ChildProcess } from 'node:child_process';
import { constants } from 'node:os';

const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
type StopSignal = (typeof stopSignals)[number];

const ours = new Set<ChildProcess>();
let watching = false;

/** Kills the child at the latest when this process ends, by itself or by a signal nobody else here listens to. */
export function endWithUs(child: ChildProcess): void {
	ours.add(child);
	child.once('exit', () => ours.delete(child));
	if (watching) return;
	watching = true;
	process.on('exit', killAll);
	for (const signal of stopSignals) {
		process.on(signal, () => {
			// A listener of ours takes the default away, so it is done here; whoever else listens has a plan.
			if (process.listenerCount(signal) === 1) process.exit(exitCodeOf(signal));
		});
	}
}

function killAll(): void {
	for (const child of ours) child.kill('SIGKILL');
}

/** Hands signals to end on to the child while it runs; we go on, and see its end. */
export function passSignalsTo(child: ChildProcess): void {
	const forward = (signal: NodeJS.Signals) => child.kill(signal);
	for (const signal of stopSignals) process.on(signal, forward);
	child.once('close', () => {
		for (const signal of stopSignals) process.off(signal, forward);
	});
}

/**
 * Settles at the first signal to end; those that follow do nothing: a terminal's Ctrl+C reaches us directly, through
 * npm and through bootstrap.mjs.
 */
export function stopAsked(): Promise<StopSignal> {
	return new Promise((resolve) => {
		for (const signal of stopSignals) process.on(signal, () => resolve(signal));
	});
}

/** What a shell reports of a process ended by this signal. */
export function exitCodeOf(signal: NodeJS.Signals): number {
	return 128 + constants.signals[signal];
}
