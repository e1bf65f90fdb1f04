import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pocketbaseCommand, startOffice, type OfficeServer } from '../../../pocketbase/setup/office-server';
import { realOffice } from '../office/scenario';
import { storeroom } from '../office/storeroom';
import { Random } from '../random';
import { openingId } from '../scenario';
import { PASSWORD, SUPERUSER } from './server';

/** A data folder with the opening of the simulated office, made once and copied for every server. */
export class Template {
	readonly #folder: string;

	private constructor(folder: string) {
		this.#folder = folder;
	}

	static async make(): Promise<Template> {
		const folder = await mkdtemp(join(tmpdir(), 'bantuo-simulation-'));
		const template = new Template(folder);
		const dir = join(folder, 'template');
		const office = await startOffice({ dir, hooksPool: 1 });
		await office.stop();
		await command(dir, ['superuser', 'upsert', SUPERUSER, PASSWORD]);
		const file = join(folder, 'opening.json');
		await writeFile(file, JSON.stringify(opening()));
		await command(dir, ['office-seed', file]);
		return template;
	}

	/** Starts a server of its own. */
	async serve(name: string): Promise<OfficeServer> {
		const dir = join(this.#folder, name);
		await cp(join(this.#folder, 'template'), dir, { recursive: true });
		return startOffice({ dir, hooksPool: 2 });
	}

	async remove(): Promise<void> {
		await rm(this.#folder, { recursive: true });
	}
}

export async function command(dir: string, args: string[]): Promise<string> {
	const { code, stdout, stderr } = await pocketbaseCommand(dir, args);
	if (code !== 0) throw new Error(`${args[0]}: ${code}\n${stdout}${stderr}`);
	return stdout;
}

function opening() {
	const at = new Date().toISOString();
	const mutations = storeroom(0)
		.opening(new Random(1))
		.map(({ name, args, by }, n) => ({
			id: openingId(n),
			version: realOffice.registry.mutator(name)?.version ?? 1,
			...{ name, args, at },
			...(by !== undefined && { actor: by })
		}));
	return { mutations, passwords: Object.fromEntries(realOffice.accounts.map((account) => [account, PASSWORD])) };
}
