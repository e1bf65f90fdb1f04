import { expect, test } from 'vitest';
import { zipArchive } from '../testing/zip-archive';
import { unzipOne } from './zip';

const archive = zipArchive({ 'LICENSE.md': 'MIT', 'pkg.data/scripts/pocketbase': 'the program '.repeat(500) });

test('takes the one file asked for out of an archive', () => {
	const program = unzipOne(archive, (name) => name.endsWith('/pocketbase'));
	expect(program.toString()).toBe('the program '.repeat(500));
});

test('says that the file is not in the archive', () => {
	expect(() => unzipOne(archive, (name) => name === 'pocketbase')).toThrow('does not contain the program');
});

test('does not take a web page for an archive', () => {
	expect(() => unzipOne(Buffer.from('<!doctype html><title>Sign in to this network</title>'), () => true)).toThrow(
		'not a zip archive'
	);
});

test('finds the directory of an archive that ends in a comment', () => {
	const commented = Buffer.concat([archive, Buffer.from('built on a Tuesday')]);
	commented.writeUInt16LE(18, archive.length - 2);
	expect(unzipOne(commented, (name) => name === 'LICENSE.md').toString()).toBe('MIT');
});
