import type { AnyRow } from '../../../../src/lib/domain/core';
import type { Ended } from '../../scenario';

/** What a life left behind, as the proofs read it. */
export interface Standing {
	all(entity: string): AnyRow[];
	row(entity: string, id: string): AnyRow | undefined;
	/** How a row stood when `seq` was the last. */
	at(entity: string, id: string, seq: number): AnyRow | undefined;
	/** Every form that the entity's rows ever had. */
	forms(entity: string): AnyRow[];
	/** The seq that entered a row. */
	entered(entity: string, id: string): number;
	/** The seq from which a row is so. */
	since(entity: string, id: string, isSo: (row: AnyRow) => boolean): number;
	/** Whether somebody was asked to settle it, under this code. */
	isAsked(code: string, about: Readonly<Record<string, unknown>>): boolean;
}

export function standingIn({ rows, past }: Ended): Standing {
	const all = (entity: string): AnyRow[] => [...(rows.get(entity)?.values() ?? [])];
	return {
		all,
		row: (entity, id) => rows.get(entity)?.get(id),
		at: (entity, id, seq) => past.versions(entity, id).findLast((version) => version.seq <= seq)?.row,
		forms: (entity) => past.ids(entity).flatMap((id) => past.versions(entity, id).map(({ row }) => row)),
		entered: (entity, id) => past.versions(entity, id)[0]?.seq ?? 0,
		since: (entity, id, isSo) => past.versions(entity, id).find(({ row }) => isSo(row))?.seq ?? 0,
		isAsked: (code, about) =>
			all('exceptions').some(
				(one) =>
					one.code === code &&
					Object.entries(about).every(([key, value]) => (one.detail as Record<string, unknown>)[key] === value)
			)
	};
}

export const sum = <T>(of: readonly T[], n: (one: T) => number): number => of.reduce((total, one) => total + n(one), 0);

/** Of rows, by one of their fields. */
export function by<T extends AnyRow>(rows: readonly T[], field: string): (value: unknown) => readonly T[] {
	const groups = new Map<unknown, T[]>();
	for (const row of rows) {
		const group = groups.get(row[field]);
		if (group) group.push(row);
		else groups.set(row[field], [row]);
	}
	return (value) => groups.get(value) ?? [];
}
