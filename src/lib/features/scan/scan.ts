import type { CodeFormat } from './formats';

/** Where a code came from: seen by the camera, typed by a person, or typed by a hardware scanner. */
export type ScanSource = 'camera' | 'typed' | 'keyboard';

/** One code, once. `format` is known only to the camera. `at` is milliseconds of the device's clock. */
export interface Scan {
	text: string;
	format?: CodeFormat;
	source: ScanSource;
	at: number;
}

/**
 * What the page made of a scan: it knows the code, it has never seen it, it knows it and may not act on it, or the
 * person said he does not want to hear of it. Sound, vibration and the colour of the reticle follow from this.
 */
export type Verdict = 'found' | 'unknown' | 'refused' | 'ignored';

/** What the reticle shows. An ignored code leaves it white. */
export type Glow = Exclude<Verdict, 'ignored'> | 'idle';

/** Asked for every scan. It should answer from the local copy, at once: the next code waits for it. */
export type OnScan = (scan: Scan) => Verdict | Promise<Verdict>;

/** What was scanned since the view was opened. */
export interface Tally {
	/** The last scan that was neither a repeat nor ignored. */
	last: Scan;
	verdict: Exclude<Verdict, 'ignored'>;
	/** Different codes found so far. */
	count: number;
}
