import { drain } from '../outgoing/drain';
import { unauthorised } from './answer';
import { viewerOf } from './session';

/** `POST outgoing`: sends what waits for mail and robots, `{drained}`. Devices ask after a push that put something there. */
export function outgoing(e: PbRequestEvent): void {
	if (!viewerOf(e)) return unauthorised(e);
	e.json(200, { drained: drain() });
}
