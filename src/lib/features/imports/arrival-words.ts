/** What the last step of an import says, in the words of its duty. */
export interface ArrivalWords {
	/** All of it is in. */
	done(about: { count: number }): string;
	/** Names the progress, and says it. */
	label(): string;
	progress(about: { done: number; waiting: number; total: number }): string;
	/** What is safe while there is no network. */
	offline(): string;
	/** What comes next. */
	next(): string;
	/** What of it can be taken back, until when. */
	undoUntil(about: { until: string }): string;
	undoAsked(about: { count: number }): string;
	nothingToUndo(): string;
	leaving(): string;
	leavingOffline(): string;
	undoRefused(): string;
	/** Some stayed, or nothing is left of it. */
	stayed(about: { count: number }): string;
	noneLeft(): string;
}
