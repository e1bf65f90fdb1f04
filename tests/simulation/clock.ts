/** The world's time, in milliseconds. */
export class Clock {
	constructor(public now = Date.parse('2026-11-24T01:30:00.000Z')) {}

	get text(): string {
		return new Date(this.now).toISOString();
	}
}
