import { office } from '../../../src/lib/domain/office';
import { pageSql, stateSql } from './page';
import { olderSql, rowsSql } from './rows';

/** By entity, the statements for rows on demand, and the fields that they can look by. */
const rows = Object.fromEntries(
	office.entities.map((entity) => [
		entity.name,
		{ fields: ['id', ...entity.indexes, ...entity.unique], sql: rowsSql(entity), older: olderSql(entity) }
	])
);

/** Everything the small bundle knows of the registry. Computed when the hooks are built. */
export const statements = {
	state: stateSql,
	page: pageSql(office),
	entities: office.entities.map(({ name }) => name),
	/** What only push writes: nobody adds, changes or deletes it by hand. */
	kept: ['journal', 'counters', 'departures', 'marks'],
	rows
};
