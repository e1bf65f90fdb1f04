import type { Office } from '$lib/domain/office/office';

/** What the log-in page shows of the office before anybody is logged in. */
export type RememberedOffice = Pick<Office, 'name' | 'phone'>;

const KEY = 'bantuo-office';

/** Keeps the office's name and telephone for the next log-in on this device. */
export function rememberOffice({ name, phone }: RememberedOffice): void {
	try {
		localStorage.setItem(KEY, JSON.stringify({ name, ...(phone && { phone }) }));
	} catch {
		// Storage is blocked or full: the log-in page shows the product's name alone.
	}
}

export function rememberedOffice(): RememberedOffice | undefined {
	try {
		return JSON.parse(localStorage.getItem(KEY) ?? 'null') ?? undefined;
	} catch {
		// Blocked, or not what was written here.
		return undefined;
	}
}
