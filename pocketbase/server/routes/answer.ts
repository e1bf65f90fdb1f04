/** Refuses a request: `code` chooses the sentence that a person reads, as a refusal's does. */
export function refuse(e: PbRequestEvent, status: number, code: string, detail: Record<string, unknown> = {}): void {
	e.json(status, { code, ...detail });
}

/** No session; a tablet that was cut off is told so, and wipes its copy. */
export const unauthorised = (e: PbRequestEvent): void =>
	refuse(e, 401, e.auth?.getString('kind') === 'kiosk' ? 'unpaired' : 'no_session');

/** Sends JSON that is text already, piece by piece. */
export function sendJson(e: PbRequestEvent, parts: readonly string[]): void {
	e.response.header().set('Content-Type', 'application/json');
	for (const part of parts) e.response.write(part);
}
