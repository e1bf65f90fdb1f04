import { delimited } from '../../../src/lib/domain/core/audience';
import { kiosks, type Kiosk } from '../../../src/lib/domain/kiosks/kiosk';
import type { SavedRow } from '../../../src/lib/sync/protocol/port';
import type { Writer } from '../store/writer';
import { newTokenKey, NO_PASSWORD } from './passwords';

/** Opens the account of a tablet that was paired, in the same transaction, and closes that of one that was cut off. */
export function projectKiosks(writer: Writer, saved: readonly SavedRow[]): void {
	for (const { entity, row, isNew } of saved) {
		if (entity.name !== kiosks.name) continue;
		const { id, name, unpairedAt } = row as unknown as Kiosk;
		const tokens = unpairedAt === undefined ? delimited(['kiosk', `user:${id}`]) : '';
		if (isNew) writer.run(INSERT, { id, name, tokens, tokenKey: newTokenKey() });
		else writer.run(UPDATE, { id, name, tokens, disabled: unpairedAt !== undefined });
	}
}

const INSERT = `INSERT INTO users (id, name, tokens, kind, verified, password, tokenKey)
	VALUES ({:id}, {:name}, {:tokens}, 'kiosk', 1, '${NO_PASSWORD}', {:tokenKey})`;

/**
 * A tablet that was cut off keeps the key of its session: by it the server knows whom it tells to wipe its copy. It
 * has no tokens and is disabled, so that nothing else is answered.
 */
const UPDATE =
	"UPDATE users SET name = {:name}, tokens = {:tokens}, disabled = {:disabled} WHERE id = {:id} AND kind = 'kiosk'";
