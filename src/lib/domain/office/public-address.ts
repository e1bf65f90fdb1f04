import { Refusal } from '../core';

const ADDRESS = /^https?:\/\/(\[[0-9a-f:]+\]|[^\s/?#:@]+)(:\d{1,5})?$/i;

/** The address that labels carry, without a slash at its end. Refuses what is none (`bad_address`). */
export function publicAddressOf(typed: string | undefined): string | undefined {
	if (typed === undefined) return undefined;
	const address = typed.trim().replace(/\/+$/, '');
	if (!ADDRESS.test(address)) throw new Refusal('bad_address', { value: typed });
	return address;
}

/** Whether only this machine understands the address: labels that carry it work on no phone. */
export function isOnlyLocal(address: string | undefined): boolean {
	const host = ADDRESS.exec(address ?? '')?.[1]?.toLowerCase();
	return (
		host === undefined || host === 'localhost' || host === '[::1]' || host.startsWith('127.') || host === '0.0.0.0'
	);
}
