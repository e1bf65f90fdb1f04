import { addressLines } from '../office/addresses';
import { serveArguments } from '../office/arguments';
import { removeDemo } from '../office/data-folder';
import { accountLines } from '../office/demo-accounts';
import { serveForPeople } from '../office/serve-for-people';

/** A demo office, made at the first start and kept. `--fresh` starts anew; `--port`, `--host`, `--dir`. */
export async function run(args: string[]): Promise<number> {
	const place = serveArguments(args, 'demo');
	return serveForPeople(
		{
			script: 'npm run demo',
			demo: true,
			prepare: async () => {
				if (place.fresh) await removeDemo(place.dir);
			},
			welcome: async (office) => [
				'',
				'办妥 演示办公室已开门 · The demo office is open',
				'',
				`  ${office.url}`,
				...(place.domain ? [] : addressLines(place.host, place.port)),
				'',
				...accountLines(),
				'',
				`  数据在 Data: ${office.dir}`,
				'  按 Ctrl+C 停止 · Ctrl+C stops it'
			]
		},
		place
	);
}
