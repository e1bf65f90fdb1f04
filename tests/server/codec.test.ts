import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { columnsOf, statementsOf } from '../../pocketbase/server/store/entity-statements';
import { journalSql } from '../../pocketbase/server/store/journal';
import type { AnyRow, Entity } from '../../src/lib/domain/core';
import { arbitraryRow } from '../../src/lib/domain/core/arbitrary-rows';
import { fromWire, normalise } from '../../src/lib/domain/core/codec';
import { office } from '../../src/lib/domain/office';
import { Device } from './support/device';
import { ask } from './support/people';
import { sql } from './support/superuser';

/** PocketBase's SQL console takes no longer text. */
const MOST_SQL = 4_900;

/** Push's own statement with its values in it: the console binds none. */
function filled(statement: string, values: Record<string, string | number | boolean>): string {
	return statement.replace(/\{:(\w+)\}/g, (_whole, name: string) => {
		const value = values[name] ?? '';
		if (typeof value === 'boolean') return value ? '1' : '0';
		return typeof value === 'number' ? String(value) : quoted(value);
	});
}

/** Braces and brackets in pairs would be taken for PocketBase's own quoting. */
const quoted = (text: string): string =>
	`'${text.replaceAll("'", "''").replaceAll('[', "'||char(91)||'").replaceAll('{', "'||char(123)||'").replaceAll('\0', "'||char(0)||'")}'`;

const statementFor = (entity: Entity, row: AnyRow, isNew: boolean): string =>
	filled(
		isNew ? statementsOf(entity).insert : statementsOf(entity).update,
		columnsOf({ entity, row, isNew, seq: 1, audience: ['staff'], until: undefined })
	);

/** Half a letter is no letter to Go: the generator cuts some in two. */
const isWellFormed = (row: AnyRow): boolean => !/\\ud[89a-f]/i.test(JSON.stringify(row));

/** Rows of the entity; where values must differ between rows, they do. */
function rowsOf(entity: Entity, count: number): AnyRow[] {
	return fc
		.sample(arbitraryRow(entity), { numRuns: count * 3, seed: 20_261_124 })
		.map((row, n) => {
			const own = entity.unique.filter((field) => row[field] !== undefined).map((field) => [field, `codec${n}`]);
			return normalise(entity, { ...row, ...Object.fromEntries(own), id: `codec${n}` });
		})
		.filter((row) => statementFor(entity, row, true).length < MOST_SQL && isWellFormed(row))
		.slice(0, count);
}

afterAll(async () => {
	for (const { name } of office.entities) await sql(`DELETE FROM "${name}" WHERE id LIKE 'codec%'`);
});

describe.each(office.entities.map((entity) => [entity.name, entity] as const))('%s', (name, entity) => {
	const COUNT = 12;
	const rows = rowsOf(entity, COUNT);

	test('has rows to try', () => {
		expect(rows.length).toBe(COUNT);
	});

	test('a row saved, pulled and asked for is the same row', async () => {
		for (const row of rows) await sql(statementFor(entity, row, true));
		const device = await new Device('staff').pull();
		for (const row of rows) expect(device.rows.get(`${name}/${row.id}`)).toEqual(row);

		const { body } = await ask('staff', 'GET', `/api/office/rows/${name}?limit=500`);
		const older = (body as { rows: AnyRow[] }).rows.map(fromWire);
		for (const row of rows) expect(older.find(({ id }) => id === row.id)).toEqual(row);
	});

	test('a row changed into another keeps nothing of the first', async () => {
		const [first, second] = rows as [AnyRow, AnyRow];
		const own = Object.fromEntries(entity.unique.map((field) => [field, second[field] && `x${second.id.slice(5)}`]));
		const changed = normalise(entity, { ...second, ...own, id: first.id });
		await sql(statementFor(entity, changed, false));
		const device = await new Device('staff').pull();
		expect(device.rows.get(`${name}/${first.id}`)).toEqual(changed);
	});
});

test('what the journal keeps comes back letter by letter', async () => {
	const id = 'journal-letters';
	const device = new Device('staff');
	const args = {
		odd: [0.1 + 0.2, 1e21, -0, 123456789012345680000, '\u0000é"\\\u2028', null, true, { b: 1, a: '[x]{{y}}' }]
	};
	await device.do('equipment.add', args, id); // refused for its arguments, which the journal keeps as they came
	const [[text = ''] = []] = await sql(`SELECT ${journalSql('j')} AS row FROM journal AS j WHERE id = '${id}'`);
	expect(JSON.parse((JSON.parse(text) as { args: string }).args)).toEqual(JSON.parse(JSON.stringify(args)));
});
