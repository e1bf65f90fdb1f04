import type { ReceptionRules } from './rules';
import type { Visit } from './visit';

/** Where a guest may go without being fetched, as it stands on his badge: floors, or the words of a rule. */
export type Zone = { readonly floors: readonly string[] } | { readonly words: string };

/** The floor on which the reception stands, where nobody has said another. */
export const LOBBY_FLOOR = '1';

/** The floor of a room by the number on its door: 305 is on 3, 1204 on 12. Undefined for a room with a name. */
export const floorOf = (room: string): string | undefined => /^(\d{1,2})\d\d$/.exec(room)?.[1];

/**
 * The zone of a guest: what the reception's rule says for his purpose; else the floor of the reception and that of
 * whom he visits.
 * @param room of the host
 */
export function zoneOf(
	{ purposeKind }: Pick<Visit, 'purposeKind'>,
	room: string | undefined,
	{ lobbyFloor = LOBBY_FLOOR, zones = [] }: Pick<ReceptionRules, 'lobbyFloor' | 'zones'>
): Zone {
	const rule = zones.find(({ purpose }) => purpose === purposeKind);
	if (rule) return { words: rule.zone };
	const floor = room === undefined ? undefined : floorOf(room);
	return { floors: [...new Set([lobbyFloor, ...(floor === undefined ? [] : [floor])])].sort(byNumber) };
}

const byNumber = (a: string, b: string): number => Number(a) - Number(b) || a.localeCompare(b);
