import { createServer } from 'node:http';

export interface FileServer {
	url: string;
	/** Paths asked for, in order. */
	asked: string[];
	stop(): Promise<void>;
}

/** A web server of this machine that answers the given paths with the given bodies, and anything else with 404. */
export async function fileServer(files: Record<string, string | Buffer>): Promise<FileServer> {
	const asked: string[] = [];
	const server = createServer((request, response) => {
		const path = request.url ?? '';
		asked.push(path);
		const body = files[path];
		if (body === undefined) response.writeHead(404).end();
		else response.writeHead(200, { 'content-length': Buffer.byteLength(body) }).end(body);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('The server has no port.');
	return {
		url: `http://127.0.0.1:${address.port}`,
		asked,
		stop: () => new Promise((resolve) => server.close(() => resolve()))
	};
}
