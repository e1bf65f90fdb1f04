import { office } from '$lib/sync';

/**
 * Opens this account's copy before a page reads from it. `closed` names why it cannot be: storage is blocked or full,
 * or a newer program holds it; the root layout then says so instead of any page.
 */
export async function openCopy(): Promise<{ closed?: string }> {
	return reasonOf(office.open());
}

/**
 * Begins to open the copy of whoever is logged in, while the page's own files still arrive: every page of his reads from
 * it. Whether it can be opened the page's own `openCopy` says.
 */
export function openAhead(): void {
	if (office.session) void openCopy();
}

/** Learns who is logged in on this device; `closed` as above. */
export async function beginOffice(): Promise<{ closed?: string }> {
	return reasonOf(office.begin());
}

async function reasonOf(opening: Promise<void>): Promise<{ closed?: string }> {
	try {
		await opening;
		return {};
	} catch (problem) {
		return { closed: problem instanceof Error ? problem.name : 'Error' };
	}
}
