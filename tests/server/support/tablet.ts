import { ADDRESS } from './address';
import { Device } from './device';
import { ask, told } from './people';

let tablets = 0;

/** A tablet that was just paired, from an address of its own: tries are counted by address. */
export async function newTablet(): Promise<Device> {
	const { code } = told<{ code: string }>(await ask('administrator', 'POST', '/api/office/pairings', { name: '平板' }));
	const { token, record } = told<{ token: string; record: { id: string } }>(
		await ask('nobody', 'POST', '/api/office/pair', { code }, { [ADDRESS]: `10.7.${process.pid % 250}.${++tablets}` })
	);
	return new Device({ account: record.id, token });
}
