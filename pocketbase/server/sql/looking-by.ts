/** Stands in the statement for older rows where what is looked for goes. */
export const LOOKED_FOR = '/* looked for */';

/** Number of the parameter that holds the value looked for. */
export const VALUE = '?4';

/**
 * The statement for older rows whose `field` has a value; '' for all rows. The field is one of the statement's own,
 * never what a request says.
 */
export const lookingBy = (sql: string, field: string): string =>
	sql.replace(LOOKED_FOR, field === '' ? `${VALUE} = ${VALUE}` : `e."${field}" = ${VALUE} AND e."${field}" != ''`);
