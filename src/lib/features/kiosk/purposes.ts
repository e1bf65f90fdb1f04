import { PURPOSES } from '$lib/domain/visits';
import { m } from '$lib/paraglide/messages';

const WORDS = {
	meeting: m.kiosk_purpose_meeting,
	delivery: m.kiosk_purpose_delivery,
	works: m.kiosk_purpose_works,
	interview: m.kiosk_purpose_interview,
	other: m.kiosk_purpose_other
} as const;

export const purposeChoices = () => PURPOSES.map((value) => ({ value, label: WORDS[value]() }));
