import { admin, holds, id, mutator, Refusal, text, duty } from '../core';
import { exceptions, settled } from './exception';

/** The duty says how a contradiction was settled. Refuses one of another duty, and one settled before. */
export const settle = mutator('exceptions.settle', {
	kind: 'wish',
	who: [
		admin,
		(tx, args, actor) => {
			const exception = tx.get(exceptions, args.exception);
			return !exception || holds(actor, duty(exception.duty));
		}
	],
	args: { exception: id, resolution: text(500) },
	apply(tx, { exception: exceptionId, resolution }, ctx) {
		const exception = tx.need(exceptions, exceptionId);
		if (exception.status === 'settled') throw new Refusal('already_settled', { by: exception.settledBy ?? '' });
		settled(tx, ctx, exceptionId, resolution);
	}
});
