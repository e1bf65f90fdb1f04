import type { Equipment } from '$lib/domain/equipment';

/** The equipment in somebody's keeping: what was disposed of, or entered by mistake, is in nobody's. */
export const keptBy = (person: string) => ({
	by: 'keeper' as const,
	is: person,
	only: (item: Equipment) => !item.withdrawn && item.status !== 'disposed'
});
