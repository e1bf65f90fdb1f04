import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { showProgress } from '../progress';
import { mustRun } from './pocketbase-command';

export type OfficeKind = 'demo' | 'office';

/** Password of every account of the demo office, its PocketBase superuser included. */
export const demoPassword = 'demo-office-2026';
/** For PocketBase's own dashboard at /_/, in the demo office only. */
export const demoSuperuser = 'superuser@demo.office';

interface Mark {
	kind: OfficeKind;
	/** False from the first write until everything is in place: an interrupted set-up is taken up again. */
	ready: boolean;
}

const markFile = (dir: string) => join(dir, 'bantuo.json');

/**
 * Brings a data folder to where it can be served: database, a superuser, and for a demo its people and things.
 * What is there already is kept.
 *
 * @param say is told what is being done, where it takes time; without it all happens silently
 * @param publicAddress what a demo's labels carry; absent: the usual address
 * @throws when a demo is wanted in a folder that holds an office of one's own
 */
export async function prepareDataFolder(
	dir: string,
	kind: OfficeKind,
	say?: (line: string) => void,
	publicAddress?: string
): Promise<void> {
	const mark = await readMark(dir);
	if (kind === 'demo' && mark?.kind === 'office')
		throw new Error(`${dir} holds an office of your own; demo data are not written into it. Choose another --dir.`);
	if (mark?.ready) return;

	await mkdir(dir, { recursive: true });
	await writeMark(dir, { kind, ready: false });
	say?.('Creating the database …');
	await mustRun(dir, ['migrate', 'up']);
	await createSuperuser(dir, kind);
	if (kind === 'demo') {
		say?.('Moving the demo office in …');
		const endProgress = say ? showProgress(() => 'moving in') : undefined;
		await seedDemo(dir, publicAddress).finally(endProgress);
	}
	await writeMark(dir, { kind, ready: true });
}

/**
 * Deletes a demo office's data.
 *
 * @throws when the folder holds anything but a demo office: a mistyped --dir must not cost anybody's files
 */
export async function removeDemo(dir: string): Promise<void> {
	if (!existsSync(dir) || (await readdir(dir)).length === 0) return;
	const mark = await readMark(dir);
	if (mark?.kind !== 'demo') throw new Error(`${dir} does not hold a demo office; it is not deleted.`);
	await rm(dir, { recursive: true });
}

async function readMark(dir: string): Promise<Mark | undefined> {
	if (existsSync(markFile(dir))) return JSON.parse(await readFile(markFile(dir), 'utf8')) as Mark;
	// A database without our mark was put there by a person, from a backup for instance: it is theirs, and complete.
	if (existsSync(join(dir, 'data.db'))) return { kind: 'office', ready: true };
	return undefined;
}

async function writeMark(dir: string, mark: Mark): Promise<void> {
	await writeFile(markFile(dir), JSON.stringify(mark) + '\n');
}

/**
 * Without any superuser PocketBase opens its own installer in a browser. An office of one's own gets one that nobody
 * can log in with; whoever needs the dashboard makes another with `pocketbase superuser upsert`.
 */
async function createSuperuser(dir: string, kind: OfficeKind): Promise<void> {
	const [email, password] =
		kind === 'demo' ? [demoSuperuser, demoPassword] : ['nobody@bantuo.invalid', randomBytes(24).toString('hex')];
	await mustRun(dir, ['superuser', 'upsert', email, password]);
}

async function seedDemo(dir: string, publicAddress?: string): Promise<void> {
	const folder = await mkdtemp(join(tmpdir(), 'bantuo-seed-'));
	try {
		// Loaded only here: an office of one's own has no use for it.
		const { demoOffice } = await import('../demo');
		const file = join(folder, 'seed.json');
		await writeFile(file, JSON.stringify(demoOffice(new Date(), { publicAddress })));
		await mustRun(dir, ['office-seed', file]);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}
