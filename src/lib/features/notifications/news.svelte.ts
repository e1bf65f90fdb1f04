import { officeDateOf } from '$lib/domain/core';
import { notifications, type Notification } from '$lib/domain/notifications/notification';
import { readNotifications } from '$lib/domain/notifications/read';
import { live, office } from '$lib/sync';
import type { News } from '../sync/duty-words';
import { newsOf } from '../sync/sentences';

/** A notification with its sentence. */
export interface Told {
	readonly id: string;
	readonly at: string;
	readonly unread: boolean;
	readonly news: News;
}

export interface Day {
	/** `2026-11-24` */
	readonly date: string;
	readonly told: readonly Told[];
}

/** Most that one mutation marks as read. */
const AT_ONCE = 200;

const mine = (one: Notification) => one.person === office.session?.account;
const tell = async ({ id, at, readAt, kind, about }: Notification): Promise<Told> => ({
	id,
	at,
	unread: !readAt,
	news: await newsOf({ kind, about }, office.store)
});

/** One's notifications, newest first, by day. Call it while a component is set up. */
export const newsByDay = (of: () => { unreadOnly: boolean; limit: number }) =>
	live(of, async ({ unreadOnly, limit }): Promise<Day[]> => {
		const rows = await office.store.list(notifications, {
			by: 'at',
			backwards: true,
			only: (one) => mine(one) && !(unreadOnly && one.readAt),
			limit
		});
		const told = await Promise.all(rows.map(tell));
		const days = Map.groupBy(told, ({ at }) => officeDateOf(at));
		return [...days].map(([date, ofDay]) => ({ date, told: ofDay }));
	});

/** The newest unread ones, and how many there are (at most 99). */
export const unreadNews = (shown: number) =>
	live(async () => {
		const rows = await office.store.list(notifications, {
			by: 'at',
			backwards: true,
			only: (one) => mine(one) && !one.readAt,
			limit: 99
		});
		return { told: await Promise.all(rows.slice(0, shown).map(tell)), count: rows.length };
	});

/** Marks as read; none is left out, however many there are. */
export async function markRead(ids: readonly string[]): Promise<void> {
	for (let i = 0; i < ids.length; i += AT_ONCE)
		await office.mutate(readNotifications, { notifications: ids.slice(i, i + AT_ONCE) });
}

/** Marks all of one's unread ones as read. */
export async function markAllRead(): Promise<void> {
	const unread = await office.store.list(notifications, {
		by: 'at',
		only: (one) => mine(one) && !one.readAt,
		limit: AT_ONCE * 5
	});
	await markRead(unread.map((one) => one.id));
}
