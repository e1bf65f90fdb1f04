import { id, list, mutator, staff, user } from '../core';
import { notifications } from './notification';

/** Marks one's own notifications as read. Ones already read, or of somebody else, are left as they are. */
export const readNotifications = mutator('notifications.read', {
	kind: 'fact',
	who: [staff],
	args: { notifications: list(id, 200) },
	apply(tx, { notifications: ids }, ctx) {
		for (const one of ids) {
			const notification = tx.get(notifications, one);
			if (!notification || notification.readAt || `user:${notification.person}` !== user(ctx.actor.id)) continue;
			tx.update(notifications, one, { readAt: ctx.at });
		}
	}
});
