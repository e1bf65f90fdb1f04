import { admin, mutator, optional, text } from '../core';
import { OFFICE, offices } from './office';
import { publicAddressOf } from './public-address';

/** Changes the office's name, public address and telephone; what is absent is removed. */
export const changeOffice = mutator('office.change', {
	kind: 'wish',
	who: [admin],
	args: { name: text(80), publicAddress: optional(text(200)), phone: optional(text(30)) },
	apply: (tx, { name, publicAddress, phone }) =>
		void tx.update(offices, OFFICE, { name, publicAddress: publicAddressOf(publicAddress), phone })
});
