/** A page that is not looked at paints nothing: then after so many milliseconds. */
const AT_LATEST = 100;

/** Resolves once what was just changed has been painted, for work that would hold the paint up. */
export const afterPaint = (): Promise<void> =>
	new Promise((resolve) => {
		// The frame after it begins only when it is on the screen.
		requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
		setTimeout(resolve, AT_LATEST);
	});
