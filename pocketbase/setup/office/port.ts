import { createServer } from 'node:net';

/** The port a person asked for is in use; the message says what to do. */
export class PortTaken extends Error {
	constructor(port: number, script: string) {
		super(
			`Port ${port} is already in use by another program (perhaps this office is running in another terminal). ` +
				`Stop that program, or choose another port: ${script} -- --port ${port + 1}`
		);
		this.name = 'PortTaken';
	}
}

/** Whether `port` of `host` can be listened on now. */
export function portIsFree(port: number, host: string): Promise<boolean> {
	return new Promise((resolve, reject) => {
		const probe = createServer();
		probe.once('error', (error: NodeJS.ErrnoException) => {
			if (error.code === 'EADDRINUSE') resolve(false);
			else if (error.code === 'EACCES')
				reject(new Error(`Port ${port} needs administrator rights; choose one above 1023.`));
			else if (error.code === 'EADDRNOTAVAIL') reject(new Error(`This machine has no network address ${host}.`));
			else reject(error);
		});
		probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)));
	});
}

/** A port nobody listens on at the moment. Another program may take it before it is used: be ready to ask again. */
export function freePort(host: string): Promise<number> {
	return new Promise((resolve, reject) => {
		const probe = createServer();
		probe.once('error', reject);
		probe.listen({ port: 0, host }, () => {
			const address = probe.address();
			if (address === null || typeof address === 'string') return reject(new Error('No port was given.'));
			probe.close(() => resolve(address.port));
		});
	});
}
