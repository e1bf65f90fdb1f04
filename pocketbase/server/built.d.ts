// What the build puts in place (setup/build-hooks.ts).
import type * as read from './read';
import type * as write from './write';

declare global {
	/** `require` of the bundle that knows the domain, in the VM that runs the handler. */
	const $write: typeof write;
	/** `require` of the small bundle, in the VM that runs the handler. */
	const $read: typeof read;
}
