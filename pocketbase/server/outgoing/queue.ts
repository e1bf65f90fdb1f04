import type { Entity } from '../../../src/lib/domain/core';
import { notifications, type Notification } from '../../../src/lib/domain/notifications/notification';
import { people, personCards, type Person, type PersonCard } from '../../../src/lib/domain/people/person';
import { visits, type Visit } from '../../../src/lib/domain/visits/visit';
import type { OfficeTx, SavedRow } from '../../../src/lib/sync/protocol/port';
import type { Writer } from '../store/writer';
import { robotIds } from './robots';
import { mailOf, roomLineOf, type Told } from './sentences';
import { noteWaiting } from './waiting';

/**
 * Puts what leaves the house by mail or robot into the queue, in the transaction of the words it repeats: a guest at
 * the desk is told to his host outside the program too. Nothing is queued for which the office has no way out.
 */
export function queueOutgoing(writer: Writer, tx: Pick<OfficeTx, 'row'>, saved: readonly SavedRow[]): void {
	for (const { entity, row, isNew } of saved) {
		if (entity.name !== notifications.name || !isNew) continue;
		const notification = row as unknown as Notification;
		const now = <T>(of: Entity, id: string | undefined): T | undefined =>
			id === undefined ? undefined : ((written(saved, of, id) ?? tx.row(of, id)) as T | undefined);
		const visit = now<Visit>(visits, textOf(notification.about.visit));
		if (!visit) continue;
		const told = { kind: notification.kind, visit, host: now<Person>(people, visit.host) };
		const card = now<PersonCard>(personCards, notification.person);
		queueMail(writer, notification, card?.email, told);
		queueRobots(writer, notification, told);
	}
}

const written = (saved: readonly SavedRow[], { name }: Entity, id: string) =>
	saved.find(({ entity, row }) => entity.name === name && row.id === id)?.row;

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

function queueMail(writer: Writer, { id, at }: Notification, recipient: string | undefined, told: Told): void {
	const mail = recipient === undefined ? undefined : mailOf(told);
	if (recipient === undefined || !mail || !$app.settings().smtp.enabled) return;
	put(writer, { id: `${id}.mail`, channel: 'mail', recipient, at, ...mail });
}

/** A group reads along: the robot names nobody but the host, and says once that somebody is here. */
function queueRobots(writer: Writer, { id, at }: Notification, told: Told): void {
	const body = roomLineOf(told);
	if (body === undefined) return;
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
