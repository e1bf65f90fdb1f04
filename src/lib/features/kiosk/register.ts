import { personName, phoneOf } from '$lib/domain/people';
import { badges, signIn, signOut, walkIn, type Visit } from '$lib/domain/visits';
import { office, type Receipt } from '$lib/sync';
import { expectedAs, type FoundVisit } from './expected';
import type { GuestNotice } from './notice';
import type { Done, Turn } from './turn.svelte';

/** The next card of the pile beside this tablet; undefined when it is used up. */
export async function nextBadge(): Promise<string | undefined> {
	const [badge] = await office.store.list(badges, {
		by: 'kiosk',
		is: office.session?.account ?? '',
		only: ({ state }) => state === 'in',
		limit: 1
	});
	return badge?.id;
}

/** How many cards the pile still has. */
export const badgesLeft = (): Promise<number> =>
	office.store.count(badges, {
		by: 'kiosk',
		is: office.session?.account ?? '',
		only: ({ state }) => state === 'in'
	});

/** The guest is here: his visit where he is expected, a new one else. Works without a network. */
export async function register(turn: Turn, notice: GuestNotice): Promise<Done> {
	const { phone, companions, purpose } = turn.details;
	const name = personName(turn.details.name);
	const company = turn.details.company.trim() || undefined;
	const badge = await nextBadge();
	const welcome = {
		...(badge !== undefined && { badge }),
		noticeVersion: notice.version,
		phone: phoneOf(phone) ?? phone,
		...(turn.signature && { signature: turn.signature })
	};
	const expected = turn.known ? undefined : await expectedAs(name, turn.host?.id);
	const receipt = expected
		? await office.mutate(signIn, { visit: expected.id, company, headCount: companions + 1, ...welcome })
		: await office.mutate(walkIn, {
				name: turn.known?.name ?? name,
				company: turn.known?.company ?? company,
				headCount: companions + 1,
				purposeKind: purpose,
				host: turn.host?.id,
				sameAs: turn.known?.visit,
				saysExpected: turn.saysExpected || undefined,
				...welcome
			});
	return {
		receipt,
		registered: { name: turn.name, company: turn.company, host: turn.host, badge, at: new Date().toISOString() }
	};
}

/** The expected guest is here, and said that the notice was read. */
export async function registerExpected({ visit, host }: FoundVisit, notice: GuestNotice): Promise<Done> {
	const badge = await nextBadge();
	const receipt = await office.mutate(signIn, {
		visit: visit.id,
		noticeVersion: notice.version,
		...(badge !== undefined && { badge })
	});
	return {
		receipt,
		registered: { name: visit.name, company: visit.company, host, badge, at: new Date().toISOString() }
	};
}

/** The guest leaves; who types the number has the card in his hand. */
export const leave = (visit: Visit): Promise<Receipt> =>
	office.mutate(signOut, { visit: visit.id, ...(visit.badge !== undefined && { badge: 'returned' as const }) });
