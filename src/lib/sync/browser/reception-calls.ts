import { call, type CallResult } from './calls';

/** What a guest told, in full. Empty where nothing was told. */
export interface Unmasked {
	readonly phone: string;
	readonly plate: string;
	/** SVG path data on a field of 600 × 200. */
	readonly signature: string;
}

/** Shows what is masked of a visit; the journal notes who looked. */
export const unmask = (visit: string): Promise<CallResult<Unmasked>> =>
	call(`/api/office/visits/${encodeURIComponent(visit)}/unmask`, {});

/** When a tablet was last heard, and how much it then had unsent. */
export interface TabletHeard {
	readonly at: string;
	readonly unsent: number;
	/** What it told an office that lacks it since it was restored, until somebody has entered it from paper. */
	readonly lost?: number;
}

/** Of each tablet since the server started; for reception and administrators. */
export const tabletsHeard = (): Promise<CallResult<{ tablets?: Readonly<Record<string, TabletHeard>> }>> =>
	call('/api/office/presence', {});

/** The tablet that a code will make. */
export interface NewTablet {
	readonly name: string;
	readonly place?: string;
	readonly pool?: { readonly prefix: string; readonly from: number; readonly to: number };
}

/** A one-time code that makes a tablet a visitors' tablet; shown this once. */
export const startPairing = (tablet: NewTablet): Promise<CallResult<{ code: string; expires: string }>> =>
	call('/api/office/pairings', tablet);

export type RobotKind = 'wecom' | 'feishu' | 'dingtalk';

/** A group robot, as much of it as is ever told: `at` is the service's address without the key to the group. */
export interface Robot {
	readonly id: string;
	readonly kind: RobotKind;
	readonly name: string;
	readonly at: string;
}

const ROBOTS = '/api/office/robots';

/** The robots that the office's words go to; for administrators. */
export const listRobots = (): Promise<CallResult<{ robots: readonly Robot[] }>> => call(ROBOTS, undefined, 'GET');

export const addRobot = (robot: {
	kind: RobotKind;
	name: string;
	url: string;
	secret?: string;
}): Promise<CallResult<{ id: string }>> => call(ROBOTS, robot);

export const removeRobot = (id: string): Promise<CallResult<unknown>> =>
	call(`${ROBOTS}/${encodeURIComponent(id)}`, undefined, 'DELETE');

/** Says one line in the group: whether the service took it, and what it answered otherwise. */
export const tryRobot = (id: string): Promise<CallResult<{ sent: boolean; problem?: string }>> =>
	call(`${ROBOTS}/${encodeURIComponent(id)}/try`, {});
