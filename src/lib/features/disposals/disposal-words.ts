import type { Disposal, DisposalStatus, WayOut, Wipe } from '$lib/domain/equipment';
import { m } from '$lib/paraglide/messages';
import type { Fact } from '$lib/ui';
import { formatMoney } from '../format';

const WAY: Record<WayOut, () => string> = {
	recycle: m.disposal_way_recycle,
	auction: m.disposal_way_auction,
	transfer: m.disposal_way_transfer,
	donate: m.disposal_way_donate
};
/** A way that this build does not know is left out. */
export const wayWord = (way: WayOut): string => (Object.hasOwn(WAY, way) ? WAY[way]() : '');

const WIPE: Record<Wipe, () => string> = {
	wiped: m.disposal_wipe_wiped,
	removed: m.disposal_wipe_removed,
	destroyed: m.disposal_wipe_destroyed
};
export const wipeWord = (wipe: Wipe): string => WIPE[wipe]();

const STATUS: Record<DisposalStatus, () => string> = {
	requested: m.disposal_status_requested,
	returned: m.disposal_status_returned,
	approved: m.disposal_status_approved,
	rejected: m.disposal_status_rejected,
	withdrawn: m.disposal_status_withdrawn,
	disposed: m.disposal_status_disposed
};
export const disposalStatusWord = (status: DisposalStatus): string => STATUS[status]();

/** `7 年 8 个月，最低 6 年`; undefined where nobody knows. */
export function ageWords({ ageMonths, minimumYears }: Pick<Disposal, 'ageMonths' | 'minimumYears'>): string {
	const age =
		ageMonths === undefined
			? m.disposal_age_unknown()
			: m.disposal_age({ years: Math.floor(ageMonths / 12), months: ageMonths % 12 });
	return minimumYears === undefined ? age : m.disposal_age_of({ age, years: minimumYears });
}

/** What is said of a disposal, as facts. */
export const disposalFacts = (disposal: Disposal): Fact[] => [
	{ term: m.disposal_reason(), value: disposal.reason },
	{ term: m.disposal_age_term(), value: ageWords(disposal) },
	{ term: m.disposal_opinion(), value: disposal.opinion ?? '' },
	{ term: m.disposal_residual(), value: formatMoney(disposal.residual) },
	{ term: m.disposal_way(), value: wayWord(disposal.way) },
	{
		term: m.disposal_data(),
		value: disposal.dataGone ? wipeWord(disposal.dataGone) : disposal.holdsData ? m.disposal_data_held() : ''
	},
	{ term: m.disposal_receiver(), value: disposal.receiver ?? '' },
	{ term: m.disposal_proceeds(), value: disposal.proceeds === undefined ? '' : formatMoney(disposal.proceeds) }
];
