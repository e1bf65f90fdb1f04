import { unauthorised } from './answer';
import { viewerOf } from './session';

/** `POST outgoing`: sends what waits for mail and robots. Nothing puts anything there yet, so nothing is sent. */
export function outgoing(e: PbRequestEvent): void {
	if (!viewerOf(e)) return unauthorised(e);
	e.json(200, { drained: 0 });
}
