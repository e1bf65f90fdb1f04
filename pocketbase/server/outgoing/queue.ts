import type { Entity } from '../../../src/lib/domain/core';
import { notifications, type Notification } from '../../../src/lib/domain/notifications/notification';
import { personCards, type PersonCard } from '../../../src/lib/domain/people/person';
import type { OfficeTx, SavedRow } from '../../../src/lib/sync/protocol/port';
import type { Writer } from '../store/writer';
import { robotIds } from './robots';
import { groupLineOf, mailOf, type Now } from './sentences';
import { noteWaiting } from './waiting';

/**
 * Puts what leaves the house by mail or robot into the queue, in the transaction of the words it repeats: a guest at
 * the desk is told to his host outside the program too. Nothing is queued for which the office has no way out. A group
 * hears once what several people of it are told.
 */
export function queueOutgoing(writer: Writer, tx: Pick<OfficeTx, 'row'>, saved: readonly SavedRow[]): void {
	const now = <T>(of: Entity, id: string | undefined): T | undefined =>
		id === undefined ? undefined : ((written(saved, of, id) ?? tx.row(of, id)) as T | undefined);
	const lines = new Set<string>();
	for (const { entity, row, isNew } of saved) {
		if (entity.name !== notifications.name || !isNew) continue;
		const notification = row as unknown as Notification;
		queueMail(writer, notification, now);
		const line = groupLineOf(notification, now);
		if (line === undefined || lines.has(line)) continue;
		lines.add(line);
		queueRobots(writer, notification, line);
	}
}

const written = (saved: readonly SavedRow[], { name }: Entity, id: string) =>
	saved.find(({ entity, row }) => entity.name === name && row.id === id)?.row;

function queueMail(writer: Writer, notification: Notification, now: Now): void {
	const { id, at, person } = notification;
	const mail = mailOf(notification, now);
	const recipient = mail && now<PersonCard>(personCards, person)?.email;
	if (!mail || recipient === undefined || !$app.settings().smtp.enabled) return;
	put(writer, { id: `${id}.mail`, channel: 'mail', recipient, at, ...mail });
}

function queueRobots(writer: Writer, { id, at }: Notification, body: string): void {
	for (const robot of robotIds())
		put(writer, { id: `${id}.${robot}`, channel: 'robot', recipient: robot, at, subject: '', body });
}

interface Message {
	readonly id: string;
	readonly channel: 'mail' | 'robot';
	readonly recipient: string;
	readonly subject: string;
	readonly body: string;
	readonly at: string;
}

function put(writer: Writer, { id, channel, recipient, subject, body, at }: Message): void {
	writer.run(PUT, { id, channel, recipient, subject, body, at, next: new Date().toISOString() });
	noteWaiting();
}

const PUT = `INSERT INTO outgoing (id, channel, recipient, subject, body, at, tries, next, problem)
	VALUES ({:id}, {:channel}, {:recipient}, {:subject}, {:body}, {:at}, 0, {:next}, '')`;
