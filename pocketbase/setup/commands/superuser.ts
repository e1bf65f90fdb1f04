import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dataFolder } from '../office/arguments';
import { mustRun } from '../office/pocketbase-command';
import { say } from '../progress';

/** Opens PocketBase's dashboard (`/_/`) to the keeper of the machine: backups, mail, logs. Prints a new password. */
export async function run(args: string[]): Promise<number> {
	const { values, positionals } = parseArgs({ args, options: { dir: { type: 'string' } }, allowPositionals: true });
	const [email = ''] = positionals;
	if (!/^\S+@\S+\.\S+$/.test(email))
		throw new Error('Name an e-mail address: npm run superuser -- keeper@office.example');
	const dir = dataFolder(values.dir, 'office');
	if (!existsSync(join(dir, 'data.db'))) throw new Error(`There is no office in ${dir}. Name its folder: --dir D`);
	const password = randomBytes(12).toString('base64url');
	await mustRun(dir, ['superuser', 'upsert', email, password]);
	say(
		`${email}\n密码 Password: ${password}\n在 /_/ 登录；密码不再显示。 Log in at /_/; the password is not shown again.`
	);
	return 0;
}
