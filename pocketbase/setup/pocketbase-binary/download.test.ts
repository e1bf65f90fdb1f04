import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { fileServer } from '../testing/file-server';
import { download } from './download';
import { buildName, cacheFolder, type Machine } from './machine';

test('a server that is not there is named in the message', async () => {
	const server = await fileServer({});
	await server.stop();
	await expect(download(`${server.url}/file`)).rejects.toThrow(`${new URL(server.url).host} cannot be reached`);
});

test('an error page is not taken for the file', async () => {
	const server = await fileServer({});
	await expect(download(`${server.url}/file`)).rejects.toThrow('answered 404');
	await server.stop();
});

test('a server that falls silent is given up', async () => {
	const silent = createServer();
	await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
	const address = silent.address();
	const port = address !== null && typeof address === 'object' ? address.port : 0;
	await expect(download(`http://127.0.0.1:${port}/file`, 200)).rejects.toThrow('sent nothing for 0.2 seconds');
	silent.close();
});

const machine = (platform: NodeJS.Platform, arch: string, environment: NodeJS.ProcessEnv = {}): Machine => ({
	platform,
	arch,
	environment,
	home: '/home/li'
});

test.each([
	['linux', 'x64', 'linux_amd64'],
	['darwin', 'arm64', 'darwin_arm64'],
	['win32', 'x64', 'windows_amd64']
] as const)('the release for %s on %s is %s', (platform, arch, build) => {
	expect(buildName(machine(platform, arch))).toBe(build);
});

test('a machine without releases is told so', () => {
	expect(() => buildName(machine('freebsd', 'x64'))).toThrow('no ready-made PocketBase for freebsd on x64');
});

test('the cache lies where the system wants it', () => {
	expect(cacheFolder(machine('linux', 'x64'), '1')).toBe('/home/li/.cache/bantuo/pocketbase-1');
	expect(cacheFolder(machine('linux', 'x64', { XDG_CACHE_HOME: '/c' }), '1')).toBe('/c/bantuo/pocketbase-1');
	expect(cacheFolder(machine('darwin', 'x64'), '1')).toBe('/home/li/Library/Caches/bantuo/pocketbase-1');
	expect(cacheFolder(machine('win32', 'x64', { LOCALAPPDATA: '/l' }), '1')).toBe('/l/bantuo/pocketbase-1');
});
