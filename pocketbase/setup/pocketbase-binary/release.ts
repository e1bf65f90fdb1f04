import { writeFile } from 'node:fs/promises';
import { download, sha256 } from './download';
import { buildName, programName } from './machine';
import type { Source } from './source';
import { unzipOne } from './zip';

const official = 'https://github.com/pocketbase/pocketbase/releases/download';

/** Address and name of the official archive, also for a person who fetches it on another machine. */
export function releaseArchive(version: string, build: string): { folder: string; file: string } {
	return { folder: `${official}/v${version}`, file: `pocketbase_${version}_${build}.zip` };
}

/** The official release, checked against the check sums published with it. BANTUO_RELEASE_BASE names a mirror. */
export const release: Source = {
	name: 'official release',
	async fetch({ pin, machine, file: target, say }) {
		const { file } = releaseArchive(pin.version, buildName(machine));
		const folder = `${machine.environment.BANTUO_RELEASE_BASE ?? official}/v${pin.version}`;
		say(`Downloading ${file} from ${new URL(folder).host} …`);
		const sums = (await download(`${folder}/checksums.txt`)).toString('utf8');
		const expected = checksumOf(sums, file);
		const archive = await download(`${folder}/${file}`);
		if (sha256(archive) !== expected)
			throw new Error(`${file} does not match the release's check sum; it was thrown away.`);
		const program = programName(machine);
		await writeFile(
			target,
			unzipOne(archive, (name) => name === program)
		);
	}
};

function checksumOf(sums: string, file: string): string {
	for (const line of sums.split('\n')) {
		const [sum, name] = line.trim().split(/\s+\*?/);
		if (sum && name === file) return sum.toLowerCase();
	}
	throw new Error(`The release's checksums.txt does not name ${file}.`);
}
