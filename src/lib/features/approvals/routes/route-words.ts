import type { Candidate, RouteStep, Way } from '$lib/domain/approvals';
import { m } from '$lib/paraglide/messages';
import { formatCount } from '../../format';
import { listed, placeWord } from '../approval-words';
import { subjectLook } from '../subjects';

/** Names that places need, by id. */
export interface RouteNames {
	readonly departments: ReadonlyMap<string, string>;
	readonly people: ReadonlyMap<string, string>;
}

/** `部门负责人`, `财务部负责人、设备管理员（一人即可）`. */
export function stepWord({ places, mode }: Pick<RouteStep, 'places' | 'mode'>, names: RouteNames): string {
	const words = listed(
		places.map((place) =>
			placeWord(place, {
				department: names.departments.get(place.department ?? ''),
				person: names.people.get(place.person ?? '')
			})
		)
	);
	return places.length > 1 && mode === 'one' ? m.approval_one_of({ names: words }) : words;
}

/** What a step asks besides the signature: `都要同意 · 24 工作小时 · 要写意见`. */
export const stepFacts = ({ places, mode, hours, needsOpinion }: RouteStep): (string | false)[] => [
	places.length > 1 && mode === 'all' && m.route_all(),
	hours !== undefined && m.route_hours({ count: hours }),
	needsOpinion === true && m.approval_opinion_needed()
];

const yuan = (fen: number): string => `¥${formatCount(fen / 100)}`;

/** `¥500 到 ¥3,000`, `¥3,000 以上，或固定资产`, `每一单`. */
export function wayWord({ from, below, classes }: Way, subject: string): string {
	const named = subjectLook(subject).classes;
	const kinds = classes?.map((one) => named?.[one]?.() ?? one) ?? [];
	const amount = amountWord(from, below);
	if (kinds.length === 0) return amount ?? m.route_way_every();
	return amount ? m.route_way_or({ amount, kinds: listed(kinds) }) : listed(kinds);
}

function amountWord(from: number | undefined, below: number | undefined): string | undefined {
	if (from !== undefined && below !== undefined) return m.route_way_between({ from: yuan(from), to: yuan(below) });
	if (from !== undefined) return m.route_way_from({ from: yuan(from) });
	return below === undefined ? undefined : m.route_way_below({ to: yuan(below) });
}

const WHY: Partial<Record<Candidate['why'], () => string>> = {
	deputy: m.route_why_deputy,
	above: m.route_why_above
};
/** Why it is this one and not another; undefined where the role says it. */
export const whyWord = ({ why }: Candidate): string | undefined => WHY[why]?.();
