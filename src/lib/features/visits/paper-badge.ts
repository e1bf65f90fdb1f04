import { DEFAULT_RULES, RECEPTION, receptionRules, zoneOf, type Visit } from '$lib/domain/visits';
import { m } from '$lib/paraglide/messages';
import { office } from '$lib/sync';
import { formatDay } from '../format';
import { visitView } from './visit-view';
import { zoneWords } from './zone-words';

/** What stands on a badge of paper. */
export interface PaperBadge {
	readonly visit: Visit;
	/** Whom he visits, and where. */
	readonly host: string;
	/** Where he may go. */
	readonly zone: string;
	readonly until: string;
}

/** The badges of these visits, as far as this device has them. Call it in a live query. */
export async function paperBadges(ids: readonly string[]): Promise<PaperBadge[]> {
	const rules = (await office.store.get(receptionRules, RECEPTION)) ?? { ...DEFAULT_RULES, id: RECEPTION };
	const badges: PaperBadge[] = [];
	for (const id of ids) {
		const view = await visitView(id);
		if (!view) continue;
		const { visit, names, whereabouts } = view;
		const [, room] = whereabouts;
		badges.push({
			visit,
			host: visit.host ? [names.get(visit.host), room].filter(Boolean).join(' ') : m.visit_host_reception(),
			zone: zoneWords(zoneOf(visit, room, rules)),
			until: `${formatDay(visit.day)} ${rules.closesAt}`
		});
	}
	return badges;
}
