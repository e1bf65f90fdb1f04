import { duty, holds, type Audience } from '$lib/domain/core';
import { equipment, ledgerKeepers } from '$lib/domain/equipment';
import { exceptions, type Exception } from '$lib/domain/exceptions/exception';
import { faultReports, isOpen, type FaultReport } from '$lib/domain/faults';
import { supplyItems, supplyKeepers } from '$lib/domain/supplies';
import { live, office } from '$lib/sync';
import type { News } from '../sync/duty-words';
import { questionOf } from '../sync/sentences';

/** A fault report with the name of its thing. */
export interface FaultLine {
	readonly id: string;
	readonly fault: FaultReport;
	/** `便携投影仪`, the code that was read, or the place. */
	readonly name: string;
	readonly tag: string | undefined;
}

const MOST = 20;

/** Works again, and waits for the reporter's word. */
export const isMended = ({ fault }: FaultLine): boolean => fault.status === 'repaired';

async function named(faults: readonly FaultReport[]): Promise<FaultLine[]> {
	const ids = faults.map((fault) => fault.equipment).filter((id) => id !== undefined);
	const things = new Map((await office.store.some(equipment, ids)).map((item) => [item.id, item]));
	return faults.map((fault) => {
		const item = things.get(fault.equipment ?? '');
		return { id: fault.id, fault, name: item?.name ?? fault.code ?? fault.placeText ?? '', tag: item?.assetTag };
	});
}

const newestFirst = (a: FaultReport, b: FaultReport) => (a.reportedAt < b.reportedAt ? 1 : -1);
const urgentFirst = (a: FaultReport, b: FaultReport) =>
	Number(b.urgency === 'urgent') - Number(a.urgency === 'urgent') || (a.reportedAt < b.reportedAt ? -1 : 1);

/** What I reported and is not over: open, or repaired and waiting for my word. */
export const myReports = () =>
	live(
		() => office.session?.account ?? '',
		async (account) => {
			const rows = await office.store.list(faultReports, {
				by: 'reporter',
				is: account,
				only: (fault) => isOpen(fault) || fault.status === 'repaired',
				limit: MOST
			});
			return named(rows.sort(newestFirst));
		}
	);

/** What is in my hands to repair. */
export const myRepairs = () =>
	live(
		() => office.session?.account ?? '',
		async (account) => {
			const rows = await office.store.list(faultReports, { by: 'handler', is: account, only: isOpen, limit: MOST });
			return named(rows.sort(urgentFirst));
		}
	);

/** For the duty: reports that nobody has taken on, the urgent and the oldest first. */
export const reportsToTakeOn = () =>
	live(
		() => holds(office.actor, duty('equipment')),
		async (onDuty) => {
			if (!onDuty) return [];
			const rows = await office.store.list(faultReports, { by: 'status', is: 'reported', limit: MOST * 10 });
			return named(rows.sort(urgentFirst));
		}
	);

/** A contradiction put to my duty, as a sentence. */
export interface Question {
	readonly id: string;
	readonly at: string;
	readonly exception: Exception;
	readonly news: News;
}

/** What contradicts the office and waits for one of my duties. */
export const openQuestions = () =>
	live(
		() => office.actor,
		async (actor) => {
			const rows = await office.store.list(exceptions, {
				by: 'status',
				is: 'open',
				only: (one) => holds(actor, duty(one.duty)),
				limit: MOST
			});
			return Promise.all(
				rows.map(async (exception): Promise<Question> => ({
					id: exception.id,
					at: exception.at,
					exception,
					news: await questionOf(exception, office.store)
				}))
			);
		}
	);

/** Whether the ledger is empty: the first steps are shown then. */
const holdsOne = (tokens: readonly Audience[]): boolean => tokens.some((token) => holds(office.actor, token));

/** Whether nothing is there yet of what this person keeps: the ledger, or the catalogue where it is only that. */
export const nothingEntered = () =>
	live(
		() => (holdsOne(ledgerKeepers) ? 'ledger' : holdsOne(supplyKeepers) ? 'catalogue' : undefined),
		async (kept) => {
			if (kept === undefined) return false;
			const { store } = office;
			const some = kept === 'ledger' ? store.list(equipment, { limit: 1 }) : store.list(supplyItems, { limit: 1 });
			return (await some).length === 0;
		}
	);
