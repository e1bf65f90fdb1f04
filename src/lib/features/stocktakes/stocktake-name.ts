import { NOWHERE, type Stocktake } from '$lib/domain/supplies';
import { m } from '$lib/paraglide/messages';
import { monthWord } from '../format';

/** Its own name, else `11 月盘点`. */
export const stocktakeName = ({ name, plannedOn }: Pick<Stocktake, 'name' | 'plannedOn'>): string =>
	name ?? m.stocktake_of_month({ month: monthWord(plannedOn) });

/** A place as people say it; items without one lie somewhere too. */
export const placeWord = (place: string): string => (place === NOWHERE ? m.stocktake_nowhere() : place);
