import { fileRow } from './file-row';

/** What came of storing bytes: kept now, there already, or somebody else's. */
export type Stored = 'stored' | 'repeated' | 'not_owner' | 'bad_type';

/**
 * Keeps the bytes of a file that its owner's action named, or will name. The same again changes nothing: bytes of an
 * id never change.
 */
export function storeFile(id: string, owner: string, file: PbFile): Stored {
	let stored: Stored = 'stored';
	try {
		// In a transaction, so that an audience that a push sets meanwhile is not written over.
		$app.runInTransaction((tx) => {
			const known = fileRow(tx, id);
			if (known && known.owner !== owner) stored = 'not_owner';
			else if (known && known.file !== '') stored = 'repeated';
			else save(tx, id, owner, known !== undefined, file);
		});
	} catch (problem) {
		if (/mime|validation_invalid_mime_type|valid type/i.test(String(problem))) return 'bad_type';
		throw problem;
	}
	return stored;
}

function save(tx: PbApp, id: string, owner: string, awaited: boolean, file: PbFile): void {
	const record = awaited
		? tx.findRecordById('files', id)
		: new Record(tx.findCachedCollectionByNameOrId('files'), { id, owner, at: new Date().toISOString() });
	record.set('file', file);
	tx.save(record);
}
