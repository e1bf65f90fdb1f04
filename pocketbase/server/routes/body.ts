/** The request's body; undefined where it is longer than `most` bytes. */
export function bodyText(e: PbRequestEvent, most: number): string | undefined {
	if (e.request.contentLength > most) return undefined;
	const bytes = toBytes(e.request.body, most + 1);
	return bytes.length > most ? undefined : toString(bytes);
}
