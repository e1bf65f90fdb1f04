import { office } from '$lib/sync';

/**
 * Opens this account's copy before a page reads from it. `closed` names why it cannot be: storage is blocked or full,
 * or a newer program holds it; the root layout then says so instead of any page.
 */
export async function openCopy(): Promise<{ closed?: string }> {
	return reasonOf(office.open());
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
