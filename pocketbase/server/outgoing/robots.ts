import { processWide } from '../store/process-wide';

export const ROBOT_KINDS = ['wecom', 'feishu', 'dingtalk'] as const;

export interface Robot {
	readonly id: string;
	readonly kind: string;
	readonly name: string;
	readonly url: string;
	readonly secret: string;
}

/** All of them, or the one under an id. An office has a few. */
export function robotsOf(id = ''): Robot[] {
	const found = arrayOf(new DynamicModel({ id: '', kind: '', name: '', url: '', secret: '' }));
	$app
		.db()
		.newQuery("SELECT id, kind, name, url, secret FROM robots WHERE {:id} = '' OR id = {:id} ORDER BY name")
		.bind({ id })
		.all(found);
	return found;
}

const KEY = 'robots';

/** Their ids, remembered between pushes: every word to a person asks. */
export function robotIds(): string[] {
	const ids = processWide(KEY, () =>
		robotsOf()
			.map(({ id }) => id)
			.join(' ')
	);
	return ids === '' ? [] : ids.split(' ');
}

/** To be said after every change of the robots. */
export const forgetRobotIds = (): void => $app.store().remove(KEY);

/**
 * Says a text in the robot's group. Throws where the service does not take it: its answer is 200 for a refusal too,
 * with a code in it.
 */
export function say(robot: Robot, text: string): void {
	const { url, body } = request(robot, text, Date.now());
	const { statusCode, raw } = $http.send({
		url,
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify(body),
		timeout: 8
	});
	const answer =
		raw === '' ? {} : (JSON.parse(raw) as { errcode?: number; code?: number; errmsg?: string; msg?: string });
	if (statusCode >= 300 || (answer.errcode ?? answer.code ?? 0) !== 0)
		throw new Error(`${statusCode} ${answer.errmsg ?? answer.msg ?? ''}`.trim());
}

/** What each service wants to hear. Signed where the group demands it (DingTalk in the address, Feishu in the body). */
function request({ kind, url, secret }: Robot, text: string, now: number): { url: string; body: object } {
	if (kind === 'feishu') {
		const timestamp = String(Math.floor(now / 1000));
		const signed = secret === '' ? {} : { timestamp, sign: base64($security.hs256('', `${timestamp}\n${secret}`)) };
		return { url, body: { ...signed, msg_type: 'text', content: { text } } };
	}
	const body = { msgtype: 'text', text: { content: text } };
	if (kind !== 'dingtalk' || secret === '') return { url, body };
	const sign = encodeURIComponent(base64($security.hs256(`${now}\n${secret}`, secret)));
	return { url: `${url}${url.includes('?') ? '&' : '?'}timestamp=${now}&sign=${sign}`, body };
}

const base64 = (hex: string): string => Buffer.from(hex, 'hex').toString('base64');
