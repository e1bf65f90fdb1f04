import AlarmClock from '@lucide/svelte/icons/alarm-clock';
import Archive from '@lucide/svelte/icons/archive';
import CalendarClock from '@lucide/svelte/icons/calendar-clock';
import PackageMinus from '@lucide/svelte/icons/package-minus';
import PackagePlus from '@lucide/svelte/icons/package-plus';
import { resolve } from '$app/paths';
import { people } from '$lib/domain/people/person';
import { changeLoan, loseLoan, outAgain, remindLoans, returnLoan, supplyLoans } from '$lib/domain/supplies/requests';
import { m } from '$lib/paraglide/messages';
import type { Reading } from '$lib/sync';
import type { IconSource } from '$lib/ui';
import { formatDay } from '../format';
import { act, textOf, type DutyWords, type Facts, type News, type Telling } from '../sync/duty-words';
import { loanPath } from './paths';

async function onLoan(store: Reading, id: string, more: Telling['more'] = []): Promise<Telling> {
	const loan = await store.get(supplyLoans, id);
	const borrower = await store.get(people, loan?.borrower);
	return { what: loan?.name, more: [borrower?.name, ...more], again: loanPath(id) };
}

/** What the holder of something on loan is told of it. */
const loanNews =
	(icon: IconSource, title: (inputs: { name: string }) => string, text: (inputs: { day: string }) => string) =>
	(about: Facts): News => {
		const [loan, due] = [textOf(about, 'loan'), textOf(about, 'due')];
		return {
			icon,
			title: title({ name: textOf(about, 'name') }),
			text: text({ day: due && formatDay(due) }),
			...(loan && { href: loanPath(loan) })
		};
	};

/** What who lends is told: of one loan by name, of several how many. */
const loansNews =
	(one: (inputs: { name: string; what: string }) => string, many: (inputs: { count: number }) => string) =>
	async (about: Facts, store: Reading): Promise<News> => {
		const count = Number(about.count ?? 1);
		const [loan, what, due] = [textOf(about, 'loan'), textOf(about, 'name'), textOf(about, 'due')];
		const name = (await store.get(people, textOf(about, 'borrower')))?.name ?? '';
		const several = count > 1;
		return {
			icon: AlarmClock,
			title: several ? many({ count }) : one({ name, what }),
			text: several ? m.news_loans_first({ name, what }) : m.news_loan_day({ day: due && formatDay(due) }),
			href: several ? resolve('/supplies/issue?loans') : loanPath(loan)
		};
	};

/** What the acts, refusals and news about things on loan are called. */
export const loanWords: DutyWords = {
	acts: {
		...act(returnLoan, {
			icon: PackagePlus,
			name: m.act_loan_take_back,
			tell: ({ loan, note }, store) => onLoan(store, loan, [note])
		}),
		...act(loseLoan, {
			icon: Archive,
			name: m.act_loan_lose,
			tell: ({ loan, note }, store) => onLoan(store, loan, [note])
		}),
		...act(changeLoan, {
			icon: CalendarClock,
			name: m.act_loan_change,
			tell: ({ loan, due }, store) => onLoan(store, loan, [due && formatDay(due)])
		}),
		...act(outAgain, {
			icon: PackageMinus,
			name: m.act_loan_again,
			tell: ({ loan, reason }, store) => onLoan(store, loan, [reason])
		}),
		...act(remindLoans, { icon: AlarmClock, name: m.act_loans_remind })
	},
	refusals: {
		loan_over: (detail) => m.refusal_loan_over({ name: textOf(detail, 'name') }),
		loan_out: (detail) => m.refusal_loan_out({ name: textOf(detail, 'name') }),
		on_loan: m.refusal_on_loan
	},
	news: {
		loan_due: loanNews(AlarmClock, m.news_loan_due, m.news_loan_day),
		loan_late: loanNews(AlarmClock, m.news_loan_late, m.news_loan_day),
		loan_moved: (about) =>
			textOf(about, 'due')
				? loanNews(CalendarClock, m.news_loan_moved, m.news_loan_moved_text)(about)
				: loanNews(CalendarClock, m.news_loan_open, m.news_loan_open_text)(about),
		loans_due: loansNews(m.news_loans_due_one, m.news_loans_due),
		loans_late: loansNews(m.news_loans_late_one, m.news_loans_late),
		loan_again: (about) => ({
			icon: PackageMinus,
			title: m.news_loan_again({ name: textOf(about, 'name') }),
			text: textOf(about, 'reason'),
			...(textOf(about, 'loan') && { href: loanPath(textOf(about, 'loan')) })
		}),
		loan_returned: (about) => ({ icon: PackagePlus, title: m.news_loan_returned({ name: textOf(about, 'name') }) })
	}
};
