import type { PURPOSES } from '$lib/domain/visits';
import { ERASED, type Answer, type Visit, type VisitStatus } from '$lib/domain/visits';
import { m } from '$lib/paraglide/messages';

const STATUS: Record<VisitStatus, () => string> = {
	expected: m.visit_expected,
	here: m.visit_here,
	notSignedOut: m.visit_not_signed_out,
	left: m.visit_left,
	noShow: m.visit_no_show,
	cancelled: m.visit_cancelled
};
export const visitStatusWord = (status: VisitStatus): string => STATUS[status]();

const PURPOSE: Record<(typeof PURPOSES)[number], () => string> = {
	meeting: m.visit_purpose_meeting,
	delivery: m.visit_purpose_delivery,
	works: m.visit_purpose_works,
	interview: m.visit_purpose_interview,
	other: m.visit_purpose_other
};
export const purposeWord = (kind: (typeof PURPOSES)[number]): string => PURPOSE[kind]();

/** What the guest comes for: in words, else by its kind. */
export const purposeOf = ({ purpose, purposeKind }: Pick<Visit, 'purpose' | 'purposeKind'>): string | undefined =>
	purpose ?? (purposeKind && purposeWord(purposeKind));

/** The guest's name; who was erased has none. */
export const guestName = ({ name }: Pick<Visit, 'name'>): string => (name === ERASED ? m.visit_erased_name() : name);

/** `王建国 等 3 人` */
export const partyOf = (visit: Pick<Visit, 'name' | 'headCount'>): string =>
	visit.headCount > 1 ? m.visit_party({ name: guestName(visit), count: visit.headCount }) : guestName(visit);

/** What a host said, as the reception reads it. */
export function answerWord(
	answer: Answer,
	said: { minutes?: number | undefined; room?: string | undefined; receiver?: string | undefined }
): string {
	const words: Record<Answer, () => string> = {
		coming: m.visit_answer_coming,
		wait: () => m.visit_answer_wait({ minutes: said.minutes ?? 0 }),
		room: () => m.visit_answer_room({ room: said.room ?? '' }),
		handOver: () => m.visit_answer_hand_over({ name: said.receiver ?? '' }),
		notExpected: m.visit_answer_not_expected
	};
	return words[answer]();
}
