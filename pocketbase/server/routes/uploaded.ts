/** The one file of a multipart field, or undefined where none was sent. */
export function uploaded(e: PbRequestEvent, field: string): PbFile | undefined {
	if (!e.request.header.get('Content-Type').startsWith('multipart/form-data')) return undefined;
	try {
		return e.findUploadedFiles(field)[0];
	} catch (problem) {
		if (String(problem).includes('no such file')) return undefined;
		throw problem;
	}
}
