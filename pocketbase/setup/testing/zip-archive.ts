import { crc32, deflateRawSync } from 'node:zlib';

/** A zip archive of the given files, for tests of whatever reads one. */
export function zipArchive(files: Record<string, string>): Buffer {
	const parts: Buffer[] = [];
	const directory: Buffer[] = [];
	let at = 0;
	for (const [name, text] of Object.entries(files)) {
		const packed = deflateRawSync(Buffer.from(text));
		const common = Buffer.alloc(26);
		common.writeUInt16LE(20, 0);
		common.writeUInt16LE(8, 4);
		common.writeUInt32LE(crc32(text), 10);
		common.writeUInt32LE(packed.length, 14);
		common.writeUInt32LE(Buffer.byteLength(text), 18);
		common.writeUInt16LE(Buffer.byteLength(name), 22);
		const tail = Buffer.alloc(14);
		tail.writeUInt32LE(at, 10);
		directory.push(signature(0x02014b50), Buffer.from([20, 0]), common, tail, Buffer.from(name));
		const local = [signature(0x04034b50), common, Buffer.from(name), packed];
		parts.push(...local);
		at += local.reduce((sum, part) => sum + part.length, 0);
	}
	const index = Buffer.concat(directory);
	const end = Buffer.alloc(18);
	end.writeUInt16LE(Object.keys(files).length, 4);
	end.writeUInt16LE(Object.keys(files).length, 6);
	end.writeUInt32LE(index.length, 8);
	end.writeUInt32LE(at, 12);
	return Buffer.concat([...parts, index, signature(0x06054b50), end]);
}

function signature(value: number): Buffer {
	const bytes = Buffer.alloc(4);
	bytes.writeUInt32LE(value);
	return bytes;
}
