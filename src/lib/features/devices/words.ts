import BellRing from '@lucide/svelte/icons/bell-ring';
import IdCard from '@lucide/svelte/icons/id-card';
import Key from '@lucide/svelte/icons/key-round';
import Tablet from '@lucide/svelte/icons/tablet';
import { resolve } from '$app/paths';
import { answerCall, callReception, changeKiosk, kiosks, setKioskPin, unpairKiosk } from '$lib/domain/kiosks';
import { m } from '$lib/paraglide/messages';
import type { Reading } from '$lib/sync';
import { act, textOf, type DutyWords, type Facts, type News } from '../sync/duty-words';

const tellKiosk = async ({ kiosk }: { readonly kiosk: string }, store: Reading) => ({
	what: (await store.get(kiosks, kiosk))?.name
});

async function called(about: Facts, store: Reading): Promise<News> {
	const kiosk = await store.get(kiosks, textOf(about, 'kiosk'));
	return {
		icon: BellRing,
		title: m.news_reception_called({ name: kiosk?.name ?? m.devices_some_tablet() }),
		text: kiosk?.place,
		href: resolve('/visits')
	};
}

/** What is done to tablets, and why not. */
export const deviceWords: DutyWords = {
	acts: {
		...act(changeKiosk, { icon: Tablet, name: m.act_kiosk_change, tell: ({ name }) => ({ what: name }) }),
		...act(setKioskPin, { icon: Key, name: m.act_kiosk_pin, tell: tellKiosk }),
		...act(unpairKiosk, { icon: IdCard, name: m.act_kiosk_unpair, tell: tellKiosk }),
		...act(callReception, { icon: BellRing, name: m.act_kiosk_call }),
		...act(answerCall, { icon: BellRing, name: m.act_kiosk_answer_call, tell: tellKiosk })
	},
	refusals: {
		bad_pool: (detail) => m.refusal_bad_pool({ most: textOf(detail, 'most') }),
		badge_elsewhere: (detail) => m.refusal_badge_elsewhere({ badge: textOf(detail, 'badge') }),
		kiosk_unpaired: (detail) => m.refusal_kiosk_unpaired({ name: textOf(detail, 'name') })
	},
	news: { reception_called: called }
};
