/** Text as spreadsheets in China save it. Node can only read the encoding, so the table is read out first. */
export function gbk(text: string): Buffer {
	const decoder = new TextDecoder('gbk');
	const table = new Map<string, readonly number[]>();
	for (let first = 0x81; first <= 0xfe; first++)
		for (let second = 0x40; second <= 0xfe; second++) {
			const letter = decoder.decode(new Uint8Array([first, second]));
			if (letter.length === 1 && letter !== '\ufffd') table.set(letter, [first, second]);
		}
	return Buffer.from(
		[...text].flatMap((letter) => {
			const code = letter.charCodeAt(0);
			const bytes = code < 0x80 ? [code] : table.get(letter);
			if (!bytes) throw new Error(`${letter} is not in GBK`);
			return bytes;
		})
	);
}
