import { isName, personName, phoneOf } from '$lib/domain/people';
import type { Details } from './turn.svelte';

export type Missing = 'phone' | 'phone_bad' | 'name' | 'name_bad' | 'purpose';

/**
 * What still has to be told before the next step, the first thing first. The company may be left out: who comes
 * for himself has none. `nameKnown`: the guest was here before.
 */
export function missingOf(details: Details, nameKnown: boolean): Missing | undefined {
	if (details.phone === '') return 'phone';
	if (phoneOf(details.phone) === undefined) return 'phone_bad';
	if (!nameKnown && personName(details.name) === '') return 'name';
	if (!nameKnown && !isName(personName(details.name))) return 'name_bad';
	if (details.purpose === undefined) return 'purpose';
	return undefined;
}

/** `138 0271 6120`, as it is said aloud. */
export function spacedPhone(digits: string): string {
	if (!digits.startsWith('1') || digits.length > 11) return digits;
	return [digits.slice(0, 3), digits.slice(3, 7), digits.slice(7)].filter(Boolean).join(' ');
}
