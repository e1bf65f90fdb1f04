// The bundle that knows the domain. Handlers that change something, or ask its rules, require it.
import * as accounts from './routes/accounts';
import * as guests from './routes/guest';
import * as labels from './routes/label';
import * as outgoings from './routes/outgoing';
import * as pairs from './routes/pair';
import * as pushes from './routes/push';
import * as reports from './routes/report';
import * as robots from './routes/robots';
import { route } from './routes/route';
import * as setups from './routes/setup';

/** For who only wants it loaded. */
export const loaded = true;

export const endSessions = route(accounts.endSessions);
export const label = route(labels.label);
export const newPassword = route(accounts.newPassword);
export const outgoing = route(outgoings.outgoing);
export const pair = route(pairs.pair);
export const startPairing = route(pairs.startPairing);
export const returning = route(guests.returning);
export const unmask = route(guests.unmask);
export const listRobots = route(robots.list);
export const addRobot = route(robots.add);
export const removeRobot = route(robots.remove);
export const tryRobot = route(robots.tryOut);
export const push = route(pushes.push);
export const report = route(reports.report);
export const setUp = route(setups.setUp);

export { seed } from './commands/seed';
export { setupCode } from './commands/setup-code';
export { verify } from './commands/verify';
export { daily } from './cron/daily';
export { hourly } from './cron/hourly';
export { drainByClock } from './outgoing/drain';
export { noteEditor, refuseByHand, superuserEdit } from './edits/superuser-edit';
