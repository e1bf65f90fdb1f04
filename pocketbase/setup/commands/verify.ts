import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dataFolder } from '../office/arguments';
import { pocketbaseCommand } from '../office/pocketbase-command';

/** Walks the journal of an office (`--dir`, by default one's own) and names the first row that was tampered with. */
export async function run(args: string[]): Promise<number> {
	const { values } = parseArgs({ args, options: { dir: { type: 'string' } } });
	const dir = dataFolder(values.dir, 'office');
	if (!existsSync(join(dir, 'data.db'))) throw new Error(`There is no office in ${dir}. Name its folder: --dir D`);
	const { code, stdout, stderr } = await pocketbaseCommand(dir, ['office-verify']);
	process.stdout.write(stdout);
	process.stderr.write(stderr);
	return code;
}
