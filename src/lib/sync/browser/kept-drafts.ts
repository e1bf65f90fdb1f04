import type { EntityTable } from 'dexie';
import type { Draft } from '../device/database';
import { office } from './office.svelte';

/**
 * Keeps what is being entered in a form, over reload, refusal and the end of a session. `values` must be plain.
 * Throws the `Refusal` `storage_full` where there is no room even after old rows have gone.
 */
export const keepDraft = async (form: string, values: unknown): Promise<void> => {
	await office.device.withRoom(() => atOnce((drafts) => drafts.put({ form, values, savedAt: Date.now() })));
};

/** What was kept for a form; undefined for an untouched one. */
export const keptDraft = async <T>(form: string): Promise<T | undefined> =>
	(await office.device.db._drafts.get(form))?.values as T | undefined;

export const dropDraft = (form: string): Promise<void> => atOnce((drafts) => drafts.delete(form));

/**
 * Writes once, and hands the transaction over in the same breath. Left to commit by itself it waits until the page has
 * heard of its write, and a page that goes in between, reloaded or pushed out by the camera, takes the write along:
 * one reload in twenty did.
 */
const atOnce = <T>(write: (drafts: EntityTable<Draft, 'form'>) => PromiseLike<T>): Promise<T> => {
	const { db } = office.device;
	return db.transaction('rw', db._drafts, ({ idbtrans }) => {
		const written = write(db._drafts);
		idbtrans.commit();
		return written;
	});
};
