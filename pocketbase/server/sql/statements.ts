import { office } from '../../../src/lib/domain/office';
import { pageSql, stateSql } from './page';
import { rowsSql } from './rows';

/** By entity, the statement for older rows, and the fields that it can look by. */
const rows = Object.fromEntries(
	office.entities.map((entity) => [
		entity.name,
		{ fields: [...entity.indexes, ...entity.unique], sql: rowsSql(entity) }
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
