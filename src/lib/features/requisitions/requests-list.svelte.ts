import { OPEN_STATUSES, requisitions, type Requisition } from '$lib/domain/supplies/requests';
import { officeDateOf } from '$lib/domain/core/time';
import { live, office } from '$lib/sync';
import { givesOut, goable, requisitionViews } from './requisition-view';
import { isUnderway } from './state-words';

/** More than an office has under way. */
const MOST = 600;

const newest = (a: Requisition, b: Requisition): number => b.filedAt.localeCompare(a.filedAt);

/** One's own: what can be fetched, what is under way, what is over. Call it while a component is set up. */
export const myRequisitions = () =>
	live(
		() => office.session?.account ?? '',
		async (account) => {
			const own = await office.store.list(requisitions, { by: 'applicant', is: account, limit: MOST });
			const filed = await office.store.list(requisitions, { by: 'filedBy', is: account, limit: MOST });
			const all = [...new Map([...own, ...filed].map((row) => [row.id, row])).values()].sort(newest);
			const views = await requisitionViews(all.slice(0, 80));
			const ready = views.filter((view) => view.requisition.readyAt !== undefined && goable(view).length > 0);
			const year = office.today.slice(0, 4);
			return {
				ready,
				underway: views.filter((view) => isUnderway(view.requisition) && !ready.includes(view)),
				over: views.filter((view) => !isUnderway(view.requisition)),
				fetched: all.filter((row) => row.status === 'issued' && officeDateOf(row.filedAt).startsWith(year)).length
			};
		}
	);

export const ALL_VIEWS = ['toIssue', 'waiting', 'submitted', 'over'] as const;
export type AllView = (typeof ALL_VIEWS)[number];

/** Everybody's, for who gives out. Make it while a component is set up. */
export class AllRequisitions {
	view = $state<AllView>('toIssue');
	text = $state('');

	readonly #all = live(async () => {
		const open = await office.store.list(requisitions, {
			by: 'status',
			is: ['submitted', 'approved', 'partlyIssued', 'returned'],
			limit: MOST
		});
		const over = await office.store.list(requisitions, {
			by: 'status',
			is: ['issued', 'closed', 'rejected'],
			limit: MOST
		});
		return requisitionViews([...open.sort(newest), ...over.sort(newest).slice(0, 100)]);
	});

	readonly groups = $derived.by(() => {
		const words = this.text.trim().toLowerCase();
		const all = (this.#all.value ?? []).filter(({ requisition, applicant }) =>
			[
				requisition.number,
				applicant?.name,
				applicant?.initials,
				applicant?.pinyin,
				...requisition.lines.map(({ name }) => name)
			]
				.filter((one) => one !== undefined)
				.some((one) => one.toLowerCase().includes(words))
		);
		const open = all.filter(({ requisition: { status } }) => status === 'approved' || status === 'partlyIssued');
		return {
			toIssue: open.filter((view) => goable(view).length > 0),
			waiting: open.filter((view) => goable(view).length === 0),
			submitted: all.filter(({ requisition: { status } }) => status === 'submitted' || status === 'returned'),
			over: all.filter(
				({ requisition: { status } }) => status === 'issued' || status === 'closed' || status === 'rejected'
			)
		};
	});

	get loaded(): boolean {
		return this.#all.loaded;
	}
	get error(): unknown {
		return this.#all.error;
	}
	get rows() {
		return this.groups[this.view];
	}
}

/** How many requisitions can be handed out now, to who gives out; nobody else has any. Call it while a component is set up. */
export const toHandOut = () =>
	live(
		() => givesOut(),
		async (keeper) => {
			if (!keeper) return 0;
			const open = await office.store.list(requisitions, { by: 'status', is: [...OPEN_STATUSES], limit: MOST });
			return (await requisitionViews(open)).filter((view) => goable(view).length > 0).length;
		}
	);
