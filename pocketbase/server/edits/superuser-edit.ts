import { delimited, reads } from '../../../src/lib/domain/core/audience';
import { fromRecord, normalise, toRecord } from '../../../src/lib/domain/core/codec';
import { office } from '../../../src/lib/domain/office';
import { rowHash } from '../../../src/lib/sync/protocol/journal';
import { reachDisk } from '../store/durable';
import { enter, nextSeq } from '../store/entry';
import { announceHead } from '../store/heads';
import { PocketBaseTx } from '../store/office-tx';
import { writerOf } from '../store/writer';

/**
 * Somebody saves a row past push: a superuser in the dashboard. The edit gets a seq, the audience and `until` it
 * should have, and its line in the journal, all in one transaction; devices then see it like any other. (Push
 * writes SQL and never comes through here.) Throws where the row is not as its schema wants it.
 */
export function superuserEdit(e: PbRecordEvent): void {
	const { app, record } = e;
	const entity = office.entity(record.collection().name);
	if (!entity) throw new Error(`${record.collection().name} is no entity`);
	app.runInTransaction((inner) => {
		const tx = new PocketBaseTx(writerOf(inner), SUPERUSER, (seq) => announceHead(inner, seq));
		const isNew = record.isNew();
		const read = {
			text: (field: string) => record.getString(field),
			number: (field: string) => record.getFloat(field),
			flag: (field: string) => record.getBool(field)
		};
		const row = normalise(entity, fromRecord(entity, record.id, read));
		const saved = { entity, row, isNew, seq: nextSeq(tx), audience: entity.audience(row), until: entity.until(row) };
		if (!isNew)
			for (const token of tx.audience(entity, row.id))
				if (!reads([token], saved.audience)) tx.depart({ seq: saved.seq, entity: entity.name, id: row.id, token });

		for (const [field, value] of Object.entries(toRecord(entity, row))) record.set(field, value);
		record.set('seq', saved.seq);
		record.set('audience', delimited(saved.audience));
		record.set('until', saved.until ?? '');
		e.app = inner;
		try {
			e.next();
		} finally {
			e.app = app;
		}
		tx.noteSaved(saved);
		enter(tx, {
			name: 'superuser.edit',
			args: { entity: entity.name, row },
			actor: SUPERUSER,
			client: editorOf(record),
			wrote: [{ entity: entity.name, id: row.id, hash: rowHash((text) => $security.sha256(text), row) }]
		});
	});
	reachDisk();
}

const SUPERUSER = 'superuser';
const EDITOR = '@editor';

/** Notes on the record which superuser asked for the edit: where it is saved, nobody knows of a request any more. */
export function noteEditor(e: PbRecordRequestEvent): void {
	e.record.set(EDITOR, e.auth?.id ?? '');
	e.next();
}

const editorOf = (record: PbRecord): string => `dashboard:${record.getString(EDITOR) || 'unknown'}`;

/** Nothing of the office is ever deleted or put into the journal by hand. */
export function refuseByHand(e: PbRecordEvent): void {
	throw new Error(`${e.record.collection().name} is not changed or deleted by hand`);
}
