import { m } from '$lib/paraglide/messages';
import { formatBytes, formatWhen } from '../format';
import type { FileNote, Told } from './outbox.svelte';

/** `照片 1 张`, `1.2 MB`: what follows an entry. */
export function fileFacts(files: readonly FileNote[]): string[] {
	if (files.length === 0) return [];
	const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
	return [m.outbox_photos({ count: files.length }), formatBytes(bytes)];
}

/** The second line of an entry, in the order in which it is read. */
export function entryFacts({ entry, words, files }: Told, withTime = true): string[] {
	const facts = [
		withTime && formatWhen(entry.at),
		...words.more,
		...fileFacts(files),
		entry.again !== undefined && entry.state === 'waiting' && m.outbox_restored_again(),
		entry.unknown && entry.state !== 'refused' && m.outbox_decided_at_server()
	];
	return facts.filter((fact): fact is string => typeof fact === 'string' && fact !== '');
}
