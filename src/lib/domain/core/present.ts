/** Without what is undefined: absent is absent, within a list too. */
export const present = <T extends object>(row: T): T =>
	Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as T;
