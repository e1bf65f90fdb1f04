/** The smallest PNG there is: one pixel. */
export const PNG = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
	'base64'
);

/** A PNG of so many bytes: what comes after its end is not looked at. */
export const largePng = (bytes: number): Buffer => Buffer.concat([PNG, Buffer.alloc(bytes - PNG.length)]);

/** A multipart body with one file. */
export function form(field: string, bytes: Buffer, type = 'image/png', texts: Record<string, string> = {}): FormData {
	const data = new FormData();
	for (const [name, text] of Object.entries(texts)) data.append(name, text);
	data.append(field, new File([new Uint8Array(bytes)], 'photo.png', { type }));
	return data;
}

let made = 0;
/** A client-made file id. */
export const fileId = (): string => `f${Date.now().toString(36)}${(made++).toString(36)}`.padEnd(15, '0').slice(0, 15);
