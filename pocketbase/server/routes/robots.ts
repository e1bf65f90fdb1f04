import { forgetRobotIds, ROBOT_KINDS, robotsOf, say } from '../outgoing/robots';
import { refuse, unauthorised } from './answer';
import { viewerOf } from './session';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';
/** An address as far as it tells which service it is; what follows is the key to the group. */
const shown = (url: string): string => /^https?:\/\/[^/]+/.exec(url)?.[0] ?? '';

/** Whether the administrator asks; otherwise the request is answered. */
function isAdministrator(e: PbRequestEvent): boolean {
	const viewer = viewerOf(e);
	if (!viewer) unauthorised(e);
	else if (!viewer.tokens.includes('admin')) refuse(e, 403, 'forbidden');
	return viewer?.tokens.includes('admin') ?? false;
}

/** `GET robots`: `{robots: [{id, kind, name, at}]}`. Address and secret are never told again. */
export function list(e: PbRequestEvent): void {
	if (!isAdministrator(e)) return;
	e.json(200, { robots: robotsOf().map(({ id, kind, name, url }) => ({ id, kind, name, at: shown(url) })) });
}

/** `POST robots {kind, name, url, secret?}`: `{id}`. */
export function add(e: PbRequestEvent): void {
	if (!isAdministrator(e)) return;
	const { kind, name, url, secret } = e.requestInfo().body;
	const isReadable =
		ROBOT_KINDS.some((one) => one === kind) && isText(name, 60) && isText(url, 500) && /^https?:\/\/[^\s/]+/.test(url);
	if (!isReadable) return refuse(e, 400, 'unreadable');
	const id = $security.randomStringWithAlphabet(15, LETTERS);
	$app
		.nonconcurrentDB()
		.newQuery('INSERT INTO robots (id, kind, name, url, secret) VALUES ({:id}, {:kind}, {:name}, {:url}, {:secret})')
		.bind({ id, kind, name: name.trim(), url: url.trim(), secret: isText(secret, 200) ? secret.trim() : '' })
		.execute();
	forgetRobotIds();
	e.json(200, { id });
}

/** `DELETE robots/{id}` */
export function remove(e: PbRequestEvent): void {
	if (!isAdministrator(e)) return;
	const id = e.request.pathValue('id');
	$app.nonconcurrentDB().newQuery('DELETE FROM robots WHERE id = {:id}').bind({ id }).execute();
	forgetRobotIds();
	e.noContent(204);
}

/** `POST robots/{id}/try`: says one line in the group; `{sent, problem?}`. */
export function tryOut(e: PbRequestEvent): void {
	if (!isAdministrator(e)) return;
	const [robot] = robotsOf(e.request.pathValue('id'));
	if (!robot) return refuse(e, 404, 'unknown');
	try {
		say(robot, '办妥：这个群会收到访客到前台的消息。');
		e.json(200, { sent: true });
	} catch (problem) {
		e.json(200, { sent: false, problem: problem instanceof Error ? problem.message : String(problem) });
	}
}

const isText = (value: unknown, longest: number): value is string =>
	typeof value === 'string' && value.trim() !== '' && value.length <= longest;
