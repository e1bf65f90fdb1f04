/** How far phones' clocks are off, milliseconds: most are right, some by a day. */
export const SKEWS = [0, 0, 0, 0, 90_000, -90_000, 86_400_000, -86_400_000] as const;

/** The world's time, in milliseconds. */
export class Clock {
	constructor(public now = Date.parse('2026-11-24T01:30:00.000Z')) {}

	get text(): string {
		return new Date(this.now).toISOString();
	}
}
