import { office } from '../../../src/lib/domain/office';
import { pageSql, stateSql } from './page';

/** Everything the small bundle knows of the registry. Computed when the hooks are built. */
export const statements = {
	state: stateSql,
	page: pageSql(office),
	entities: office.entities.map(({ name }) => name)
};
