import CircleHelp from '@lucide/svelte/icons/circle-question-mark';
import type { Refusal } from '$lib/domain/core';
import type { Exception } from '$lib/domain/exceptions/exception';
import type { Notification } from '$lib/domain/notifications/notification';
import { m } from '$lib/paraglide/messages';
import type { Entry, Reading } from '$lib/sync';
import type { IconSource } from '$lib/ui';
import { approvalWords } from '../approvals/words';
import { calendarWords } from '../calendar/words';
import { disposalWords } from '../disposals/words';
import { equipmentWords } from '../equipment/words';
import { exceptionWords } from '../exceptions/words';
import { faultWords } from '../faults/words';
import { meetingWords } from '../meetings/words';
import { officeWords } from '../office/words';
import { deliveryWords } from '../deliveries/words';
import { deviceWords } from '../devices/words';
import { peopleWords } from '../people/words';
import { purchasingWords } from '../purchasing/words';
import { loanWords } from '../requisitions/loan-outbox-words';
import { requisitionWords } from '../requisitions/words';
import { supplyWords } from '../supplies/words';
import { visitWords } from '../visits/words';
import { coreWords } from './core-words';
import { titled, type DutyWords, type News, type Refill } from './duty-words';

/** Every duty's words. A new duty adds its own here. */
const duties: readonly DutyWords[] = [
	coreWords,
	officeWords,
	calendarWords,
	peopleWords,
	approvalWords,
	equipmentWords,
	disposalWords,
	faultWords,
	meetingWords,
	exceptionWords,
	visitWords,
	deliveryWords,
	deviceWords,
	supplyWords,
	requisitionWords,
	loanWords,
	purchasingWords
];

/** The first duty that has the word. */
function find<T>(of: (duty: DutyWords) => Readonly<Record<string, T>> | undefined, key: string): T | undefined {
	for (const duty of duties) {
		const words = of(duty);
		if (words && Object.hasOwn(words, key)) return words[key];
	}
	return undefined;
}

/** An entry of the outbox, said. */
export interface Words {
	readonly icon: IconSource;
	/** `报故障：便携投影仪 BG-0147` */
	readonly title: string;
	readonly more: readonly (string | false | undefined)[];
	/** Where it can be done again, otherwise. */
	readonly again?: string;
	readonly refill?: Refill;
}

/** Says what an entry does. Call it in a live query: names come from the local copy. */
export async function wordsOf(
	entry: Pick<Entry, 'name' | 'args'> & { readonly id?: string },
	store: Reading
): Promise<Words> {
	const act = find((duty) => duty.acts, entry.name);
	if (!act) return { icon: CircleHelp, title: m.act_unknown({ name: entry.name }), more: [] };
	const { what, more = [], again, refill } = await act.tell(entry.args, store, entry.id);
	return { icon: act.icon, title: titled(act.name(), what), more, ...(again && { again }), ...(refill && { refill }) };
}

/** Why the office said no, in one sentence. */
export function refusalSentence({
	code,
	detail
}: {
	code?: string | undefined;
	detail?: Refusal['detail'] | undefined;
}): string {
	const say = find((duty) => duty.refusals, code ?? '');
	return say ? say(detail ?? {}) : m.refusal_other({ code: code ?? '' });
}

/** A notification as a sentence, and where it leads. */
export async function newsOf({ kind, about }: Pick<Notification, 'kind' | 'about'>, store: Reading): Promise<News> {
	const say = find((duty) => duty.news, kind);
	return say ? say(about, store) : { icon: CircleHelp, title: m.news_other() };
}

/** What an exception asks the duty to settle. */
export async function questionOf({ code, detail }: Pick<Exception, 'code' | 'detail'>, store: Reading): Promise<News> {
	const say = find((duty) => duty.questions, code);
	return say ? say(detail, store) : { icon: CircleHelp, title: m.question_other({ code }) };
}
