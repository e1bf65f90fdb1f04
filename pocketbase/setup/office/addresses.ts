import { networkInterfaces } from 'node:os';

/**
 * The addresses under which others reach a server: those of the local networks if it listens on all, else none but
 * the given one.
 */
export function networkAddresses(host: string, port: number): string[] {
	if (host === '127.0.0.1' || host === 'localhost' || host === '::1') return [];
	if (host !== '0.0.0.0' && host !== '::') return [`http://${host.includes(':') ? `[${host}]` : host}:${port}`];
	return Object.values(networkInterfaces())
		.flatMap((list) => list ?? [])
		.filter((address) => address.family === 'IPv4' && !address.internal)
		.map((address) => `http://${address.address}:${port}`);
}

/** What to print about them: browsers keep camera and offline work from plain http on a network. */
export function addressLines(host: string, port: number): string[] {
	const addresses = networkAddresses(host, port);
	if (addresses.length === 0) return [];
	return [
		'  局域网地址 On the network:',
		...addresses.map((address) => `    ${address}`),
		'  局域网上用 http 打开时，浏览器不允许摄像头和离线使用；正式使用请配 https。',
		'  Over plain http on a network browsers allow neither camera nor offline work: put https in front for real use.'
	];
}
