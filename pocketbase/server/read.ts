// The small bundle: no zod, no domain. Handlers that only read require it, and those that need no rule.
import * as devices from './routes/device';
import * as files from './routes/files';
import * as healths from './routes/health';
import * as presences from './routes/presence';
import * as pulls from './routes/pull';
import { route } from './routes/route';
import * as olderRows from './routes/rows';

export const device = route(devices.device);
export const getFile = route(files.getFile);
export const putFile = route(files.putFile);
export const health = route(healths.health);
export const presence = route(presences.presence);
export const pull = route(pulls.pull);
export const rows = route(olderRows.rows);

export { noteBackup } from './cron/backup';
export { tidy } from './cron/tidy';
export { guardLogin } from './login/guard';
export { staticHeaders } from './static/headers';
export { trustProxy } from './login/proxy';
