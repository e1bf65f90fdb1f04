import { inflateRawSync } from 'node:zlib';

const endRecord = 0x06054b50;
const directoryRecord = 0x02014b50;

/**
 * Takes one file out of a zip archive (a Python wheel is one too). Knows what release archives use, stored and
 * deflated entries; whoever calls has checked the archive's hash.
 *
 * @param matches chooses the entry by its whole name
 * @throws when no entry matches, or the archive is damaged, of the zip64 kind or otherwise packed
 */
export function unzipOne(archive: Buffer, matches: (name: string) => boolean): Buffer {
	let at = firstDirectoryRecord(archive);
	while (at + 46 <= archive.length && archive.readUInt32LE(at) === directoryRecord) {
		const nameLength = archive.readUInt16LE(at + 28);
		const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
		if (matches(name)) return contents(archive, at, name);
		at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
	}
	throw new Error('The archive does not contain the program.');
}

function firstDirectoryRecord(archive: Buffer): number {
	// The record stands at the very end, before a comment of at most 65,535 bytes.
	const earliest = Math.max(0, archive.length - 22 - 0xffff);
	for (let at = archive.length - 22; at >= earliest; at--) {
		if (archive.readUInt32LE(at) === endRecord) return archive.readUInt32LE(at + 16);
	}
	throw new Error('This is not a zip archive.');
}

function contents(archive: Buffer, directoryAt: number, name: string): Buffer {
	const method = archive.readUInt16LE(directoryAt + 10);
	const packedSize = archive.readUInt32LE(directoryAt + 20);
	const size = archive.readUInt32LE(directoryAt + 24);
	const localAt = archive.readUInt32LE(directoryAt + 42);
	// The local header repeats name and extra field, with lengths of its own.
	const from = localAt + 30 + archive.readUInt16LE(localAt + 26) + archive.readUInt16LE(localAt + 28);
	const packed = archive.subarray(from, from + packedSize);
	if (method !== 0 && method !== 8) throw new Error(`${name} is packed in an unknown way (${method}).`);
	const unpacked = method === 8 ? inflateRawSync(packed) : Buffer.from(packed);
	if (unpacked.length !== size) throw new Error(`${name} is damaged: ${unpacked.length} bytes instead of ${size}.`);
	return unpacked;
}
