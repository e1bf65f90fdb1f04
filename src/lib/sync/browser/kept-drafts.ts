import { office } from './office.svelte';

/**
 * Keeps what is being entered in a form, over reload, refusal and the end of a session. `values` must be plain.
 * Throws the `Refusal` `storage_full` where there is no room even after old rows have gone.
 */
export const keepDraft = async (form: string, values: unknown): Promise<void> => {
	const { device } = office;
	await device.withRoom(() => device.db._drafts.put({ form, values, savedAt: Date.now() }));
};

/** What was kept for a form; undefined for an untouched one. */
export const keptDraft = async <T>(form: string): Promise<T | undefined> =>
	(await office.device.db._drafts.get(form))?.values as T | undefined;

export const dropDraft = (form: string): Promise<void> => office.device.db._drafts.delete(form);
