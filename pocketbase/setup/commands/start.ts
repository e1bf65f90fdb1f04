import { addressLines } from '../office/addresses';
import { serveArguments } from '../office/arguments';
import { pocketbaseCommand } from '../office/pocketbase-command';
import { serveForPeople } from '../office/serve-for-people';

/** An office of one's own. Until it has an administrator each start prints a one-time link to set it up. */
export async function run(args: string[]): Promise<number> {
	const place = serveArguments(args, 'office');
	if (place.fresh) throw new Error('--fresh is for the demo office; an office of your own is never deleted from here.');
	return serveForPeople(
		{
			script: 'npm start',
			demo: false,
			welcome: async (office) => [
				'',
				'办妥 已开门 · The office is open',
				'',
				`  ${office.url}`,
				...(place.domain ? [] : addressLines(place.host, place.port)),
				...(await setupLines(office.dir, office.url)),
				'',
				`  数据在 Data: ${office.dir}`,
				'  按 Ctrl+C 停止 · Ctrl+C stops it'
			]
		},
		place
	);
}

async function setupLines(dir: string, url: string): Promise<string[]> {
	const { code, stdout, stderr } = await pocketbaseCommand(dir, ['office-setup-code']);
	if (code !== 0) throw new Error(`The set-up link could not be made.\n${stdout}${stderr}`);
	const setupCode = stdout.trim();
	if (setupCode === '') return [];
	return [
		'',
		'  还没有管理员。用这个一次性链接设置办公室：',
		'  There is no administrator yet. Set the office up with this one-time link:',
		`  ${url}/setup?code=${encodeURIComponent(setupCode)}`
	];
}
