import { isName, personName, phoneOf } from '$lib/domain/people';
import type { Details } from './turn.svelte';

export type Missing = 'phone' | 'phone_bad' | 'name' | 'name_bad' | 'purpose';

/**
 * What still has to be told before the next step, all of it, in the order of the page. The company may be left out:
 * who comes for himself has none. `nameKnown`: the guest was here before.
 */
export function missingOf(details: Details, nameKnown: boolean): Missing[] {
	const missing: Missing[] = [];
	if (details.phone === '') missing.push('phone');
	else if (phoneOf(details.phone) === undefined) missing.push('phone_bad');
	const name = personName(details.name);
	if (!nameKnown && name === '') missing.push('name');
	else if (!nameKnown && !isName(name)) missing.push('name_bad');
	if (details.purpose === undefined) missing.push('purpose');
	return missing;
}

/** `138 0271 6120`, as it is said aloud. */
export function spacedPhone(digits: string): string {
	if (!digits.startsWith('1') || digits.length > 11) return digits;
	return [digits.slice(0, 3), digits.slice(3, 7), digits.slice(7)].filter(Boolean).join(' ');
}
