import type { Entity, Instant } from '../../../src/lib/domain/core';
import { delimited } from '../../../src/lib/domain/core/audience';
import type { SavedRow } from '../../../src/lib/sync/protocol/port';
import type { Writer } from '../store/writer';

/**
 * A file belongs to the row whose field names it, and takes that row's audience at every save. The bytes may come
 * later: then the claim waits for them, and only who made it may send them.
 *
 * The first row that names a file keeps it; nobody can take the file of another's row, or another's upload, by
 * naming it too.
 */
export function claimFiles(writer: Writer, saved: readonly SavedRow[], actor: string, at: Instant): void {
	for (const { entity, row, audience, isNew } of saved)
		for (const field of fileFields(entity)) {
			const id = row[field];
			if (!isNew) release(writer, entity, row.id, field, typeof id === 'string' ? id : '');
			if (typeof id !== 'string') continue;
			writer.run(CLAIM, { id, actor, at, entity: entity.name, row: row.id, field, audience: delimited(audience) });
		}
}

const CLAIM = `INSERT INTO files (id, owner, at, entity, "row", field, audience)
	VALUES ({:id}, {:actor}, {:at}, {:entity}, {:row}, {:field}, {:audience})
	ON CONFLICT (id) DO UPDATE SET entity = excluded.entity, "row" = excluded."row", field = excluded.field, audience = excluded.audience
	WHERE (files.entity = '' AND files.owner = excluded.owner) OR (files.entity = excluded.entity AND files."row" = excluded."row")`;

/** The row no longer names what it named: after a day nobody can ask for it, and it is swept. */
function release(writer: Writer, entity: Entity, row: string, field: string, kept: string): void {
	writer.run(RELEASE, { entity: entity.name, row, field, kept });
}

const RELEASE = `UPDATE files SET entity = '', "row" = '', field = '', audience = ''
	WHERE entity = {:entity} AND "row" = {:row} AND field = {:field} AND id != {:kept}`;

const fields = new Map<string, readonly string[]>();

function fileFields(entity: Entity): readonly string[] {
	const known = fields.get(entity.name);
	if (known) return known;
	const found = entity.columns.filter((column) => column.file).map((column) => column.name);
	fields.set(entity.name, found);
	return found;
}
