import type { Duty } from '$lib/domain/core';
import type { Person } from '$lib/domain/people/person';
import { m } from '$lib/paraglide/messages';

const WORDS: Record<Duty, () => string> = {
	reception: m.duty_reception,
	supplies: m.duty_supplies,
	documents: m.duty_documents,
	archives: m.duty_archives,
	seals: m.duty_seals,
	meetings: m.duty_meetings,
	equipment: m.duty_equipment
};

export const dutyWord = (duty: Duty): string => WORDS[duty]();

/** What somebody is in the office, the most first: `管理员、设备`. Empty for one without duties. */
export function rolesOf(person: Pick<Person, 'isAdmin' | 'isLeader' | 'isHead' | 'duties'>): string[] {
	return [
		person.isAdmin && m.role_admin(),
		person.isLeader && m.role_leader(),
		person.isHead && m.role_head(),
		...person.duties.map(dutyWord)
	].filter((role) => role !== false);
}
