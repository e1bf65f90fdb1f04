// The bundle that knows the domain. Handlers that change something, or ask its rules, require it.
import * as accounts from './routes/accounts';
import * as labels from './routes/label';
import * as pushes from './routes/push';
import * as reports from './routes/report';
import { route } from './routes/route';
import * as setups from './routes/setup';

/** For who only wants it loaded. */
export const loaded = true;

export const endSessions = route(accounts.endSessions);
export const label = route(labels.label);
export const newPassword = route(accounts.newPassword);
export const push = route(pushes.push);
export const report = route(reports.report);
export const setUp = route(setups.setUp);

export { seed } from './commands/seed';
export { setupCode } from './commands/setup-code';
export { verify } from './commands/verify';
export { daily } from './cron/daily';
export { noteEditor, refuseByHand, superuserEdit } from './edits/superuser-edit';
