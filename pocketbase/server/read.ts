// The small bundle: no zod, no domain. Handlers that only read require it, and those that need no rule.
export { noteBackup } from './cron/backup';
export { tidy } from './cron/tidy';
export { guardLogin } from './login/guard';
export { getFile, putFile } from './routes/files';
export { health } from './routes/health';
export { outgoing } from './routes/outgoing';
export { pair, startPairing } from './routes/pair';
export { presence } from './routes/presence';
export { pull } from './routes/pull';
export { rows } from './routes/rows';
export { staticHeaders } from './static/headers';
