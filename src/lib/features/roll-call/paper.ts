import { m } from '$lib/paraglide/messages';
import { formatDayWithWeekday } from '../format';
import type { Register } from '../registers/register';
import { MARKS, type Mark } from './heads';
import { clockOf, type Line, type RollCall } from './roll-call.svelte';

export const markWord: Record<Mark, () => string> = { safe: m.roll_safe, missing: m.roll_missing, left: m.roll_left };

/** For the pencil. */
const boxes = (): string => MARKS.map((mark) => `□\u00a0${markWord[mark]()}`).join(' ');

/** The lines as they are taken along on paper: who has no mark is ticked by hand. */
export function rollPaper(roll: RollCall, lines: readonly Line[], by: string): Register {
	const { kept, copiedAt, asOf } = roll;
	const late = asOf.filter((tablet) => tablet.late);
	return {
		title: m.nav_roll_call(),
		about: [
			{ term: m.roll_raised(), value: `${formatDayWithWeekday(kept.at)} ${clockOf(kept.at)}` },
			...(kept.endedAt ? [{ term: m.roll_ended_at(), value: clockOf(kept.endedAt) }] : []),
			{ term: m.roll_as_of_here(), value: clockOf(copiedAt) }
		],
		columns: [
			{ label: m.roll_col_number(), align: 'end', share: 0.5 },
			{ label: m.roll_col_name(), share: 1.4 },
			{ label: m.roll_col_from(), share: 1.6 },
			{ label: m.roll_col_badge(), share: 0.8 },
			{ label: m.roll_col_host(), share: 0.9 },
			{ label: m.roll_col_arrived(), share: 0.8 },
			{ label: m.roll_col_mark(), share: 1.9 }
		],
		rows: lines.map((line, n) => {
			const mark = kept.marks[line.key];
			return [
				n + 1,
				line.name,
				line.from,
				line.badge,
				line.host,
				line.arrivedAt && clockOf(line.arrivedAt),
				mark ? markWord[mark]() : boxes()
			];
		}),
		notes: late.map(({ name, heardAt }) =>
			heardAt
				? `${m.roll_as_of({ name })} ${m.roll_as_of_late({ time: clockOf(heardAt) })}`
				: `${name} ${m.roll_as_of_never()}`
		),
		signs: [{ term: m.roll_by(), value: by }]
	};
}
