import { m } from '$lib/paraglide/messages';
import { office } from '$lib/sync';
import { formatDateTime } from '../format';
import { wordsOf } from './sentences';

/** All that waits on this device, as a text that a person can read and an administrator can send again. */
export async function outboxAsText(): Promise<string> {
	const { db } = office.device;
	const entries = await db._outbox.orderBy('order').toArray();
	const files = await db._files.where('sent').equals(0).toArray();
	return JSON.stringify(
		{
			application: m.app_name(),
			account: office.session?.account,
			person: office.person?.name ?? office.session?.name,
			exportedAt: new Date().toISOString(),
			entries: await Promise.all(
				entries.map(async ({ id, name, version, at, args, state, code, detail }) => ({
					said: (await wordsOf({ name, args }, office.store)).title,
					done: formatDateTime(at),
					...{ id, name, version, at, args, state, code, detail }
				}))
			),
			files: files.map(({ id, type, mutation, bytes }) => ({ id, type, mutation, base64: base64Of(bytes) }))
		},
		undefined,
		'\t'
	);
}

/** Saves the outbox as a file on this device. Returns its name. */
export async function saveOutbox(): Promise<string> {
	const name = `${m.outbox_file_name({ date: office.today })}.json`;
	const url = URL.createObjectURL(new Blob([await outboxAsText()], { type: 'application/json' }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// The browser reads the address after the press; a minute is ample.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
	return name;
}

/** A long file is turned in pieces: an argument list has an end. */
function base64Of(bytes: ArrayBuffer): string {
	const PIECE = 0x8000;
	const view = new Uint8Array(bytes);
	let text = '';
	for (let i = 0; i < view.length; i += PIECE) text += String.fromCharCode(...view.subarray(i, i + PIECE));
	return btoa(text);
}
