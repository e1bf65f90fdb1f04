import type { Zone } from '$lib/domain/visits';
import { m } from '$lib/paraglide/messages';

/** `1、3 楼`, or what the reception's rule says. */
export const zoneWords = (zone: Zone): string =>
	'words' in zone ? zone.words : m.visit_zone_floors({ floors: zone.floors.join(m.visit_zone_between()) });
