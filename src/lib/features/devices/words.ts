import IdCard from '@lucide/svelte/icons/id-card';
import Key from '@lucide/svelte/icons/key-round';
import Tablet from '@lucide/svelte/icons/tablet';
import { changeKiosk, kiosks, setKioskPin, unpairKiosk } from '$lib/domain/kiosks';
import { m } from '$lib/paraglide/messages';
import type { Reading } from '$lib/sync';
import { act, textOf, type DutyWords } from '../sync/duty-words';

const tellKiosk = async ({ kiosk }: { readonly kiosk: string }, store: Reading) => ({
	what: (await store.get(kiosks, kiosk))?.name
});

/** What is done to tablets, and why not. */
export const deviceWords: DutyWords = {
	acts: {
		...act(changeKiosk, { icon: Tablet, name: m.act_kiosk_change, tell: ({ name }) => ({ what: name }) }),
		...act(setKioskPin, { icon: Key, name: m.act_kiosk_pin, tell: tellKiosk }),
		...act(unpairKiosk, { icon: IdCard, name: m.act_kiosk_unpair, tell: tellKiosk })
	},
	refusals: {
		bad_pool: (detail) => m.refusal_bad_pool({ most: textOf(detail, 'most') }),
		badge_elsewhere: (detail) => m.refusal_badge_elsewhere({ badge: textOf(detail, 'badge') }),
		kiosk_unpaired: (detail) => m.refusal_kiosk_unpaired({ name: textOf(detail, 'name') })
	}
};
