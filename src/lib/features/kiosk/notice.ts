import { DEFAULT_RULES, noticeId, RECEPTION, receptionRules, visitNotices } from '$lib/domain/visits';
import { office } from '$lib/sync';

/** What a guest is told before he leaves his details (PIPL Art. 17): the version, its term, and the office's own text. */
export interface GuestNotice {
	readonly version: number;
	readonly retentionDays: number;
	readonly text: string | undefined;
	readonly textEn: string | undefined;
}

/** The notice that holds now. */
export async function currentNotice(): Promise<GuestNotice> {
	const { noticeVersion, retentionDays } = (await office.store.get(receptionRules, RECEPTION)) ?? DEFAULT_RULES;
	const written = await office.store.get(visitNotices, noticeId(noticeVersion));
	return { version: noticeVersion, retentionDays, text: written?.text, textEn: written?.textEn };
}
