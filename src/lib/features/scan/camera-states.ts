/**
 * What became of the camera. `paused`: the page is hidden. `denied`: the person or the device forbids it.
 * `absent`: there is none. `busy`: another program has it. `insecure`: this address is not https, where no browser opens a camera.
 */
export type CameraState = 'off' | 'starting' | 'live' | 'paused' | 'denied' | 'absent' | 'busy' | 'insecure' | 'failed';

/** Why there is no picture, and nothing will change by waiting. */
export type CameraTrouble = Extract<CameraState, 'denied' | 'absent' | 'busy' | 'insecure' | 'failed'>;

const byName: Record<string, CameraTrouble> = {
	NotAllowedError: 'denied',
	SecurityError: 'denied',
	NotFoundError: 'absent',
	OverconstrainedError: 'absent',
	NotReadableError: 'busy',
	AbortError: 'busy'
};

/** The trouble behind an error of `getUserMedia`; the names are those of Media Capture and Streams, 10.2. */
export function troubleOf(error: unknown): CameraTrouble {
	return (error instanceof Error && byName[error.name]) || 'failed';
}

/** The steps a zoom button goes through: 1×, 2×, 4× as far as the lens goes, from where it stands. */
export function zoomSteps(range: { min: number; max: number } | undefined): number[] {
	if (!range) return [];
	const steps = [1, 2, 4].filter((step) => step >= range.min && step <= range.max);
	return steps.length > 1 ? steps : [];
}
