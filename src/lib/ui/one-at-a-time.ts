/**
 * A handler that runs anew only once its last run is over: pressed twice, a thing is done once. What is pressed
 * meanwhile does nothing at all, a form is not sent by the browser either.
 *
 * @param handler asked at each press; what it returns is waited for
 */
export function oneAtATime<E extends Event>(handler: () => ((event: E) => unknown) | null | undefined) {
	let running = false;
	return (event: E): void => {
		if (running) return event.preventDefault();
		const done = handler()?.(event);
		if (!(done instanceof Promise)) return;
		running = true;
		void done.finally(() => (running = false));
	};
}
