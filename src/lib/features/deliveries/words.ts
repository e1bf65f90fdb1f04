import Package from '@lucide/svelte/icons/package';
import PackageCheck from '@lucide/svelte/icons/package-check';
import { resolve } from '$app/paths';
import { deliveries, fetchDelivery, leaveDelivery, type Delivery } from '$lib/domain/deliveries';
import { people } from '$lib/domain/people/person';
import { m } from '$lib/paraglide/messages';
import type { Reading } from '$lib/sync';
import { act, textOf, type DutyWords, type Facts, type News } from '../sync/duty-words';
import { deliveryWhat, whereItLies } from './delivery-words';

const path = (id: string): string => resolve('/(staff)/deliveries/[id]', { id });

const news =
	(title: (delivery: Delivery, store: Reading) => string | Promise<string>) =>
	async (about: Facts, store: Reading): Promise<News> => {
		const delivery = await store.get(deliveries, textOf(about, 'delivery'));
		if (!delivery) return { icon: Package, title: m.news_delivery_gone() };
		return {
			icon: Package,
			title: await title(delivery, store),
			text: whereItLies(delivery),
			href: path(delivery.id)
		};
	};

async function forWhom(delivery: Delivery, store: Reading): Promise<string> {
	const what = deliveryWhat(delivery);
	if (delivery.addressee === undefined) return m.news_delivery_left_desk({ what });
	return m.news_delivery_left({ what, name: (await store.get(people, delivery.addressee))?.name ?? '' });
}

async function addresseeGone(detail: Facts, store: Reading): Promise<News> {
	const delivery = await store.get(deliveries, textOf(detail, 'delivery'));
	const name = (await store.get(people, textOf(detail, 'person')))?.name ?? '';
	return {
		icon: Package,
		title: m.question_addressee_gone({ what: delivery ? deliveryWhat(delivery) : m.delivery_one() }),
		text: m.question_addressee_gone_text({ name }),
		...(delivery && { href: path(delivery.id) })
	};
}

/** What acts, news and questions about deliveries are called. */
export const deliveryWords: DutyWords = {
	acts: {
		...act(leaveDelivery, {
			icon: Package,
			name: m.act_delivery_leave,
			tell: async (args, store) => ({
				what: deliveryWhat(args),
				more: [(await store.get(people, args.addressee))?.name]
			})
		}),
		...act(fetchDelivery, {
			icon: PackageCheck,
			name: m.act_delivery_fetch,
			tell: async ({ delivery: id }, store) => {
				const delivery = await store.get(deliveries, id);
				return { what: delivery && deliveryWhat(delivery), again: path(id) };
			}
		})
	},
	news: {
		delivery_for_you: news((delivery) => m.news_delivery_for_you({ what: deliveryWhat(delivery) })),
		delivery_left: news(forWhom)
	},
	questions: { addressee_gone: addresseeGone }
};
