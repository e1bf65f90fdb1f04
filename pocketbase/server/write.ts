// The bundle that knows the domain. Handlers that change something, or ask its rules, require it.
/** For who only wants it loaded. */
export const loaded = true;

export { seed } from './commands/seed';
export { setupCode } from './commands/setup-code';
export { verify } from './commands/verify';
export { daily } from './cron/daily';
export { noteEditor, refuseByHand, superuserEdit } from './edits/superuser-edit';
export { endSessions, newPassword } from './routes/accounts';
export { label } from './routes/label';
export { push } from './routes/push';
export { report } from './routes/report';
export { setUp } from './routes/setup';
