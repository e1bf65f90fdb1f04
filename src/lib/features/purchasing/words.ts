import Archive from '@lucide/svelte/icons/archive';
import ListChecks from '@lucide/svelte/icons/list-checks';
import PackageCheck from '@lucide/svelte/icons/package-check';
import PencilLine from '@lucide/svelte/icons/pencil-line';
import PenLine from '@lucide/svelte/icons/pen-line';
import Send from '@lucide/svelte/icons/send';
import ShoppingCart from '@lucide/svelte/icons/shopping-cart';
import Truck from '@lucide/svelte/icons/truck';
import { resolve } from '$app/paths';
import {
	changeOrder,
	changePlanLine,
	correctReceipt,
	dropPlan,
	forgo,
	goodsReceipts,
	makePlan,
	placeOrders,
	PLAN_STATUSES,
	purchaseOrders,
	purchasePlanLines,
	purchasePlans,
	receiveGoods,
	submitPlan
} from '$lib/domain/supplies/purchase';
import { m } from '$lib/paraglide/messages';
import type { Reading } from '$lib/sync';
import type { IconSource } from '$lib/ui';
import { formatWhen } from '../format';
import { wantedWords } from '../requisitions/words';
import { receiptPath } from '../supplies/paths';
import { act, textOf, type DutyWords, type Facts, type News, type Telling } from '../sync/duty-words';
import { planStatusWord } from './status-words';

const planPath = (id: string): string => resolve('/(staff)/supplies/plans/[id]', { id });
const orderPath = (id: string): string => resolve('/(staff)/supplies/orders/[id]', { id });

async function onPlan(store: Reading, id: string, more: Telling['more'] = []): Promise<Telling> {
	const plan = await store.get(purchasePlans, id);
	return { what: plan?.number, more, again: planPath(id) };
}

async function onOrder(store: Reading, id: string, more: Telling['more'] = []): Promise<Telling> {
	const order = await store.get(purchaseOrders, id);
	return { what: order?.number, more: [order?.supplierName, ...more], again: orderPath(id) };
}

const news =
	(icon: IconSource, title: (inputs: { supplier: string }) => string) =>
	async (about: Facts, store: Reading): Promise<News> => {
		const order = await store.get(purchaseOrders, textOf(about, 'order'));
		return {
			icon,
			title: title({ supplier: textOf(about, 'supplier') }),
			text: order?.number,
			...(order && { href: orderPath(order.id) })
		};
	};

/** What the acts, refusals, news and questions about buying and checking in are called. */
export const purchasingWords: DutyWords = {
	acts: {
		...act(makePlan, {
			icon: ListChecks,
			name: m.act_plan_make,
			tell: ({ items }) => ({ what: m.plan_kinds({ count: items.length }), again: resolve('/supplies/plan') })
		}),
		...act(changePlanLine, {
			icon: PenLine,
			name: m.act_plan_change,
			tell: async ({ line, set }, store) => {
				const row = await store.get(purchasePlanLines, line);
				return { ...(row ? await onPlan(store, row.plan, [set.note]) : {}), what: row?.name };
			}
		}),
		...act(submitPlan, { icon: Send, name: m.act_plan_submit, tell: ({ plan }, store) => onPlan(store, plan) }),
		...act(dropPlan, { icon: Archive, name: m.act_plan_drop, tell: ({ plan }, store) => onPlan(store, plan) }),
		...act(placeOrders, {
			icon: ShoppingCart,
			name: m.act_order_place,
			tell: ({ plan }, store) => onPlan(store, plan)
		}),
		...act(changeOrder, {
			icon: PenLine,
			name: m.act_order_change,
			tell: ({ order, dueOn }, store) => onOrder(store, order, [dueOn])
		}),
		...act(forgo, {
			icon: Archive,
			name: m.act_order_forgo,
			tell: ({ order, reason }, store) => onOrder(store, order, [reason])
		}),
		...act(receiveGoods, {
			icon: PackageCheck,
			name: m.act_receipt_receive,
			tell: async ({ order, lines }, store) => ({
				...(await onOrder(store, order)),
				what: await wantedWords(
					store,
					lines.map(({ item, counted }) => ({ item, quantity: counted }))
				)
			})
		}),
		...act(correctReceipt, {
			icon: PencilLine,
			name: m.act_receipt_correct,
			tell: async ({ receipt: receiptId, lines, reason }, store) => {
				const receipt = await store.get(goodsReceipts, receiptId);
				const what = lines.map(({ item, counted }) => ({ item, quantity: counted }));
				return {
					what: await wantedWords(store, what),
					more: [receipt?.supplierName, receipt?.number, reason],
					again: receiptPath(receiptId)
				};
			}
		})
	},
	refusals: {
		plan_step: (detail) => {
			const status = PLAN_STATUSES.find((one) => one === detail.status);
			return m.refusal_plan_step({ number: textOf(detail, 'number'), status: status ? planStatusWord(status) : '' });
		},
		not_whole_packs: (detail) =>
			m.refusal_not_whole_packs({
				name: textOf(detail, 'name'),
				pack: textOf(detail, 'pack'),
				unit: textOf(detail, 'unit')
			}),
		supplier_missing: (detail) => m.refusal_supplier_missing({ name: textOf(detail, 'name') }),
		plan_empty: m.refusal_plan_empty,
		buyer_receives: m.refusal_buyer_receives,
		receipt_corrected: (detail) =>
			m.refusal_receipt_corrected({
				name: textOf(detail, 'name'),
				counted: textOf(detail, 'counted'),
				who: textOf(detail, 'who') || m.approval_somebody(),
				when: textOf(detail, 'at') && formatWhen(textOf(detail, 'at'))
			}),
		on_receipt: (detail) => m.refusal_on_receipt({ number: textOf(detail, 'number') }),
		order_over: (detail) => m.refusal_order_over({ number: textOf(detail, 'number') })
	},
	news: {
		order_to_receive: news(Truck, m.news_order_to_receive),
		goods_received: news(PackageCheck, m.news_goods_received),
		receipt_corrected: (about) => ({
			icon: PencilLine,
			title: m.news_receipt_corrected({ supplier: textOf(about, 'supplier') }),
			text: textOf(about, 'reason'),
			...(textOf(about, 'receipt') && { href: receiptPath(textOf(about, 'receipt')) })
		})
	},
	questions: {
		delivered_more: async (detail, store) => {
			const receipt = await store.get(goodsReceipts, textOf(detail, 'receipt'));
			const inputs = { what: textOf(detail, 'what'), quantity: textOf(detail, 'quantity') };
			return {
				icon: Truck,
				title: m.question_delivered_more(inputs),
				text: m.question_delivered_more_text({ supplier: receipt?.supplierName ?? '' }),
				...(receipt && { href: receiptPath(receipt.id) })
			};
		}
	}
};
