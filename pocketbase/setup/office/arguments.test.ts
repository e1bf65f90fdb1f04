import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { root } from '../paths';
import { serveArguments } from './arguments';

afterEach(() => vi.unstubAllEnvs());

test('without options the office listens on this machine only, its data in the checkout', () => {
	vi.stubEnv('INIT_CWD', '/somewhere');
	expect(serveArguments([], 'demo')).toEqual({
		dir: join(root, 'data', 'demo'),
		port: 8090,
		host: '127.0.0.1',
		fresh: false,
		proxy: false
	});
});

test('a folder is taken from where it was typed', () => {
	vi.stubEnv('INIT_CWD', '/home/li');
	expect(serveArguments(['--dir', 'office', '--port=9000', '--fresh'], 'demo')).toMatchObject({
		dir: '/home/li/office',
		port: 9000,
		fresh: true
	});
});

test.each(['0', '80a', '70000', ''])('“%s” is no port', (port) => {
	expect(() => serveArguments([`--port=${port}`], 'demo')).toThrow('whole number from 1 to 65535');
});

test('an unknown option is named', () => {
	expect(() => serveArguments(['--freshly'], 'demo')).toThrow('--freshly');
});

test('a public name brings its own ports, to all networks', () => {
	expect(serveArguments(['--domain', 'office.example.cn'], 'office')).toMatchObject({
		domain: 'office.example.cn',
		port: 443,
		host: '0.0.0.0'
	});
});

test.each(['office', '192.168.1.5', 'https://office.example.cn', 'office.example.cn:8443'])(
	'“%s” is no public name',
	(name) => expect(() => serveArguments(['--domain', name], 'office')).toThrow('a public name such as')
);

test('a public name and a proxy exclude each other', () => {
	expect(() => serveArguments(['--domain', 'office.example.cn', '--proxy'], 'office')).toThrow('exclude each other');
});
