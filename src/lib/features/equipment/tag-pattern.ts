import { equipment } from '$lib/domain/equipment';
import { office } from '$lib/sync';
import type { CodePattern } from '../scan';

/** What an office without any thing yet is likely to use. */
const USUAL: CodePattern = { prefix: 'BG-', digits: 4 };

/** How the office's tags look, by the last one: `BG-0400` → `BG-` and four digits. */
export async function tagPattern(): Promise<CodePattern> {
	const [last] = await office.store.list(equipment, { by: 'assetTag', backwards: true, limit: 1 });
	return (last && patternOf(last.assetTag)) ?? USUAL;
}

/** Undefined for a tag that does not end in two to eight digits. */
export function patternOf(tag: string): CodePattern | undefined {
	const [, prefix, digits] = /^(.*?)(\d{2,8})$/.exec(tag) ?? [];
	return prefix === undefined || digits === undefined ? undefined : { prefix, digits: digits.length };
}

/** Whether a code reads like one of the office's own tags, so that no maker's code is meant. */
export const isLikeTag = (tag: string, { prefix, digits }: CodePattern): boolean =>
	prefix !== '' && tag.startsWith(prefix) && new RegExp(`^\\d{1,${digits + 2}}$`).test(tag.slice(prefix.length));
