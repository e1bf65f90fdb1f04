import { bookMeeting, moveMeeting } from '$lib/domain/meetings';
import { live, office, type Entry } from '$lib/sync';
import type { Wish } from './booking-form.svelte';

/** A booking in the outbox that the office refused, as a wish again; undefined once it was dealt with. */
export interface RefusedWish {
	readonly entry: Entry;
	readonly wish: Wish;
}

export const refusedWish = (id: () => string | undefined) =>
	live(id, async (id): Promise<RefusedWish | undefined> => {
		const entry = id === undefined ? undefined : await office.device.db._outbox.get({ id });
		if (entry?.state !== 'refused') return undefined;
		const wish = wishOf(entry);
		return wish && { entry, wish };
	});

/** Arguments of an older build that no longer have the form are no wish: the outbox keeps them to read. */
function wishOf({ name, args }: Entry): Wish | undefined {
	if (name === bookMeeting.name) {
		const parsed = bookMeeting.args.safeParse(args);
		return parsed.success ? { kind: 'book', args: parsed.data } : undefined;
	}
	if (name !== moveMeeting.name) return undefined;
	const parsed = moveMeeting.args.safeParse(args);
	return parsed.success ? { kind: 'move', args: parsed.data } : undefined;
}
