/**
 * Tells devices that there is a new seq: PocketBase delivers the saved record to everybody who listens, after the
 * commit, and a stalled listener blocks nobody.
 */
export function announceHead(app: PbApp, seq: number): void {
	const head = new Record(app.findCachedCollectionByNameOrId('heads'), { id: 'head' });
	head.markAsNotNew();
	head.set('seq', seq);
	app.saveNoValidate(head);
}
