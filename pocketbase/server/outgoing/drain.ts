import { robotsOf, say } from './robots';
import { noteDrained, noteWaiting } from './waiting';

const MOST_AT_ONCE = 20;
/** The whole of it, milliseconds: services that do not answer are not waited for by one request. */
const PATIENCE = 20_000;
/** Tried again after half a minute, one, two … at most an hour; given up after a day's worth. */
const FIRST_WAIT = 30_000;
const LONGEST_WAIT = 3_600_000;
const MOST_TRIES = 30;

const LOCK = 'outgoing drained until';

/**
 * Sends what is due, oldest first. One at a time in the whole process: who comes while somebody sends has nothing to
 * do.
 *
 * @returns how many went out
 */
export function drain(now = Date.now()): number {
	if (!lock(now)) return 0;
	try {
		noteDrained();
		let sent = 0;
		const due = dueAt(now);
		for (const message of due) {
			if (Date.now() - now > PATIENCE) {
				noteWaiting();
				break;
			}
			if (send(message)) sent++;
		}
		if (due.length === MOST_AT_ONCE) noteWaiting();
		return sent;
	} finally {
		$app.store().remove(LOCK);
	}
}

/** The clock's fallback, where nobody's device asks. */
export function drainByClock(): void {
	drain();
}

function lock(now: number): boolean {
	let taken = false;
	$app.store().setFunc(LOCK, (until) => {
		if (typeof until === 'number' && until > now) return until;
		taken = true;
		return now + 2 * PATIENCE;
	});
	return taken;
}

interface Message {
	readonly id: string;
	readonly channel: string;
	readonly recipient: string;
	readonly subject: string;
	readonly body: string;
	readonly tries: number;
}

function dueAt(now: number): Message[] {
	const found = arrayOf(new DynamicModel({ id: '', channel: '', recipient: '', subject: '', body: '', tries: 0 }));
	$app
		.db()
		.newQuery(
			`SELECT id, channel, recipient, subject, body, tries FROM outgoing
			WHERE next != '' AND next <= {:now} ORDER BY next LIMIT ${MOST_AT_ONCE}`
		)
		.bind({ now: new Date(now).toISOString() })
		.all(found);
	return found;
}

/** Sends one; true when it is out. One that was sent is deleted: it names a guest. */
function send(message: Message): boolean {
	try {
		if (message.channel === 'mail') mail(message);
		else for (const robot of robotsOf(message.recipient)) say(robot, message.body);
	} catch (problem) {
		postpone(message, problem instanceof Error ? problem.message : String(problem));
		return false;
	}
	$app.nonconcurrentDB().newQuery('DELETE FROM outgoing WHERE id = {:id}').bind({ id: message.id }).execute();
	return true;
}

function postpone({ id, tries }: Message, problem: string): void {
	const wait = Math.min(FIRST_WAIT * 2 ** tries, LONGEST_WAIT);
	const isLast = tries + 1 >= MOST_TRIES;
	const next = isLast ? '' : new Date(Date.now() + wait).toISOString();
	$app
		.nonconcurrentDB()
		.newQuery('UPDATE outgoing SET tries = {:tries}, next = {:next}, problem = {:problem} WHERE id = {:id}')
		.bind({ id, tries: tries + 1, next, problem: problem.slice(0, 300) })
		.execute();
	$app.logger().warn('a message did not go out', 'message', id, 'problem', problem, 'tries', tries + 1);
}

function mail({ recipient, subject, body }: Message): void {
	const { senderName, senderAddress } = $app.settings().meta;
	$app.newMailClient().send(
		new MailerMessage({
			from: { name: senderName, address: senderAddress },
			to: [{ address: recipient }],
			subject,
			text: body
		})
	);
}
