import type { AnyRow, Entity } from '../../../src/lib/domain/core';
import { fromDelimited } from '../../../src/lib/domain/core/audience';
import type { Key, Source } from '../../../src/lib/domain/core/tx';
import { rowKey } from '../../../src/lib/domain/core/workspace';
import { rowById, rowsByField, type StoredRow } from './entity-statements';

/** The office's rows as they are committed, each read once. */
export class OfficeRows implements Source {
	readonly #read = new Map<string, StoredRow>();

	row(entity: Entity, id: string): AnyRow | undefined {
		return this.#stored(entity, id)?.row;
	}

	where(entity: Entity, index: string, value: Key): AnyRow[] {
		if (value === '') return [];
		const rows = rowsByField(entity, index, value);
		for (const one of rows) this.#read.set(rowKey(entity.name, one.row.id), one);
		return rows.map(({ row }) => row);
	}

	/** Tokens stored with a row. */
	audience(entity: Entity, id: string): readonly string[] {
		return fromDelimited(this.#stored(entity, id)?.audience ?? '');
	}

	#stored(entity: Entity, id: string): StoredRow | undefined {
		const key = rowKey(entity.name, id);
		const known = this.#read.get(key);
		if (known) return known;
		const found = rowById(entity, id);
		if (found) this.#read.set(key, found);
		return found;
	}
}
