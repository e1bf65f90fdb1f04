import ClipboardCheck from '@lucide/svelte/icons/clipboard-check';
import ClipboardList from '@lucide/svelte/icons/clipboard-list';
import ScanLine from '@lucide/svelte/icons/scan-line';
import {
	askRecount,
	cancelStocktake,
	changeStocktake,
	countItem,
	explainVariance,
	planStocktake,
	reopenStocktake,
	startStocktake,
	stocktakes,
	submitStocktake,
	type StocktakeState
} from '$lib/domain/supplies';
import { m } from '$lib/paraglide/messages';
import type { Reading } from '$lib/sync';
import { formatDay } from '../format';
import { act, textOf, type DutyWords, type Facts, type Telling } from '../sync/duty-words';
import { signedCount } from './item-words';
import { supplyPath } from './paths';
import { tellSupply } from './tell';

const STATES: Record<StocktakeState, () => string> = {
	planned: m.stocktake_state_planned,
	counting: m.stocktake_state_counting,
	recount: m.stocktake_state_recount,
	submitted: m.stocktake_state_submitted,
	posted: m.stocktake_state_posted,
	cancelled: m.stocktake_state_cancelled
};

/** The state of a stocktake in a word. */
export const stocktakeStateWord = (state: StocktakeState): string => STATES[state]();

const stateNamed = (state: string): string => (Object.hasOwn(STATES, state) ? STATES[state as StocktakeState]() : '');

async function tellStocktake(store: Reading, id: string, more: Telling['more'] = []): Promise<Telling> {
	const stocktake = await store.get(stocktakes, id);
	return { what: stocktake?.name ?? stocktake?.number, more };
}

const onOf = (about: Facts): string => {
	const on = textOf(about, 'on');
	return on && formatDay(on);
};

/** What a stocktake's acts, refusals and news are called. */
export const stocktakeWords: DutyWords = {
	acts: {
		...act(planStocktake, {
			icon: ClipboardList,
			name: m.act_stocktake_plan,
			tell: ({ name, plannedOn }) => ({ what: name, more: [formatDay(plannedOn)] })
		}),
		...act(changeStocktake, {
			icon: ClipboardList,
			name: m.act_stocktake_change,
			tell: ({ stocktake }, store) => tellStocktake(store, stocktake)
		}),
		...act(startStocktake, {
			icon: ClipboardList,
			name: m.act_stocktake_start,
			tell: ({ stocktake }, store) => tellStocktake(store, stocktake)
		}),
		...act(cancelStocktake, {
			icon: ClipboardList,
			name: m.act_stocktake_cancel,
			tell: ({ stocktake, reason }, store) => tellStocktake(store, stocktake, [reason])
		}),
		...act(countItem, {
			icon: ScanLine,
			name: m.act_stocktake_count,
			tell: ({ item, quantity, note }, store) => tellSupply(store, item, [String(quantity), note])
		}),
		...act(askRecount, {
			icon: ScanLine,
			name: m.act_stocktake_recount,
			tell: ({ item }, store) => tellSupply(store, item)
		}),
		...act(explainVariance, {
			icon: ClipboardCheck,
			name: m.act_stocktake_explain,
			tell: ({ item, note }, store) => tellSupply(store, item, [note])
		}),
		...act(submitStocktake, {
			icon: ClipboardCheck,
			name: m.act_stocktake_submit,
			tell: ({ stocktake }, store) => tellStocktake(store, stocktake)
		}),
		...act(reopenStocktake, {
			icon: ClipboardCheck,
			name: m.act_stocktake_reopen,
			tell: ({ stocktake }, store) => tellStocktake(store, stocktake)
		})
	},
	refusals: {
		no_areas: m.refusal_no_areas,
		stocktake_over: (detail) => m.refusal_stocktake_over({ status: stateNamed(textOf(detail, 'status')) }),
		area_without_counter: (detail) => m.refusal_area_without_counter({ place: textOf(detail, 'place') }),
		not_counted: m.refusal_not_counted,
		no_difference: m.refusal_no_difference,
		not_all_counted: (detail) =>
			m.refusal_not_all_counted({ count: textOf(detail, 'count'), name: textOf(detail, 'name') }),
		recounts_open: (detail) => m.refusal_recounts_open({ count: textOf(detail, 'count') }),
		stocktake_moved: (detail) => m.refusal_stocktake_moved({ name: textOf(detail, 'name') }),
		counted_since: (detail) => m.refusal_counted_since({ name: textOf(detail, 'name') }),
		reasons_missing: (detail) => m.refusal_reasons_missing({ count: textOf(detail, 'count') })
	},
	news: {
		stocktake_to_count: (about) => ({
			icon: ScanLine,
			title: m.news_stocktake_to_count({ places: textOf(about, 'places') }),
			text: m.news_stocktake_to_count_text({ on: onOf(about) })
		}),
		stocktake_planned: (about) => ({
			icon: ClipboardList,
			title: m.news_stocktake_planned(),
			text: m.news_stocktake_planned_text({ on: onOf(about) })
		}),
		stocktake_posted: () => ({
			icon: ClipboardCheck,
			title: m.news_stocktake_posted(),
			text: m.news_stocktake_posted_text()
		})
	},
	questions: {
		counted_late: (detail) => ({
			icon: ScanLine,
			title: m.question_counted_late({ name: textOf(detail, 'name'), quantity: textOf(detail, 'quantity') }),
			text: m.question_counted_late_text()
		}),
		corrected_counted: (detail) => ({
			icon: ClipboardCheck,
			title: (textOf(detail, 'issue') ? m.question_issue_counted : m.question_corrected_counted)({
				what: textOf(detail, 'what')
			}),
			text: m.question_corrected_counted_text({
				number: textOf(detail, 'number'),
				change: signedCount(Number(detail.change)),
				unit: textOf(detail, 'unit')
			}),
			...(textOf(detail, 'item') && { href: supplyPath(textOf(detail, 'item')) })
		})
	}
};
