import Check from '@lucide/svelte/icons/check';
import CircleAlert from '@lucide/svelte/icons/circle-alert';
import X from '@lucide/svelte/icons/x';
import type { VisitStatus } from '$lib/domain/visits';
import type { IconSource, Tone } from '$lib/ui';

interface Look {
	readonly tone: Tone;
	readonly icon?: IconSource;
}

/** How a status is drawn: never by colour alone. */
export const VISIT_LOOKS: Readonly<Record<VisitStatus, Look>> = {
	expected: { tone: 'neutral' },
	here: { tone: 'ok', icon: Check },
	notSignedOut: { tone: 'warn', icon: CircleAlert },
	left: { tone: 'neutral' },
	noShow: { tone: 'neutral' },
	cancelled: { tone: 'danger', icon: X }
};
