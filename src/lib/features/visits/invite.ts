import { OFFICE, offices } from '$lib/domain/office/office';
import { visits } from '$lib/domain/visits';
import { m } from '$lib/paraglide/messages';
import { office } from '$lib/sync';
import { toast } from '$lib/ui';
import { formatDay, formatTime } from '../format';

/**
 * Gives the invitation to whatever the person sends with (the phone's own share sheet), or puts it on the clipboard:
 * the office writes to nobody outside by itself.
 */
export async function invite(id: string): Promise<void> {
	const visit = await office.store.get(visits, id);
	if (!visit) return;
	const text = m.visits_invitation({
		name: visit.name,
		when: [formatDay(visit.day), visit.expectedAt && formatTime(visit.expectedAt)].filter(Boolean).join(' '),
		office: (await office.store.get(offices, OFFICE))?.name ?? '',
		code: visit.code ?? ''
	});
	try {
		if (navigator.canShare?.({ text })) return await navigator.share({ text });
		await navigator.clipboard.writeText(text);
		toast(m.visits_invitation_copied());
	} catch (problem) {
		// Put away by the person, or not allowed by the browser: the visit is registered either way.
		if (!(problem instanceof DOMException)) throw problem;
		if (problem.name !== 'AbortError') toast(m.visits_invitation_not_sent({ code: visit.code ?? '' }));
	}
}
