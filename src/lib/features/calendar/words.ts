import CalendarDays from '@lucide/svelte/icons/calendar-days';
import Clock from '@lucide/svelte/icons/clock';
import { resolve } from '$app/paths';
import { saveYear, setHours } from '$lib/domain/calendar';
import { m } from '$lib/paraglide/messages';
import { act, textOf, type DutyWords } from '../sync/duty-words';

const again = () => resolve('/settings/calendar');

/** What changing the office calendar is called. */
export const calendarWords: DutyWords = {
	acts: {
		...act(saveYear, {
			icon: CalendarDays,
			name: m.act_calendar_save,
			tell: ({ year }) => ({ what: year, again: again() })
		}),
		...act(setHours, {
			icon: Clock,
			name: m.act_hours_set,
			tell: ({ spans }) => ({ what: spans.map(({ from, to }) => `${from}–${to}`).join(' '), again: again() })
		})
	},
	refusals: {
		bad_year: m.refusal_bad_year,
		other_year: (detail) => m.refusal_other_year({ day: textOf(detail, 'day'), year: textOf(detail, 'year') }),
		twice_named: (detail) => m.refusal_twice_named({ day: textOf(detail, 'day') }),
		no_weekend: (detail) => m.refusal_no_weekend({ day: textOf(detail, 'day') }),
		no_hours: m.refusal_no_hours,
		bad_spans: (detail) => m.refusal_bad_spans({ from: textOf(detail, 'from'), to: textOf(detail, 'to') })
	}
};
