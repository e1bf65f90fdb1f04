import { toIssue, type IssueWay, type RequisitionLine } from '$lib/domain/supplies/requests';
import { Draft, office } from '$lib/sync';
import { canGo, type RequisitionView } from './requisition-view';

interface Values {
	/** Quantity by item; absent: not in the hand yet. */
	counts: Record<string, number>;
	/** Old ones taken in, by item. */
	old: Record<string, number>;
	notes: Record<string, string>;
	way: IssueWay;
	due: string;
}

/**
 * What of a requisition is being handed out, kept on the device until it is. Not the signature, which is given to what
 * lies on the counter, nor the code, which is somebody else's. Make it while a component is set up.
 */
export class HandingOut {
	readonly #draft: Draft<Values>;
	signature = $state('');
	code = $state('');
	/** The thing that was scanned last. */
	scanned = $state<string>();

	constructor(private readonly view: () => RequisitionView) {
		const empty = (): Values => ({ counts: {}, old: {}, notes: {}, way: 'signed', due: '' });
		this.#draft = new Draft(`hand-out:${view().requisition.id}`, empty);
		void this.#draft.load();
	}

	get values(): Values {
		return this.#draft.values;
	}
	/** It was handed out. */
	clear(): Promise<void> {
		return this.#draft.clear();
	}
	get lines(): readonly RequisitionLine[] {
		return this.view().requisition.lines.filter((line) => toIssue(line) > 0);
	}
	/** As many as may go: what is approved, and what lies there as far as that is known for sure. */
	most(line: RequisitionLine): number {
		return office.status.weather.online ? canGo(this.view(), line) : toIssue(line);
	}
	isIn(line: RequisitionLine): boolean {
		return (this.values.counts[line.item] ?? 0) > 0;
	}
	toggle(line: RequisitionLine): void {
		this.values.counts[line.item] = this.isIn(line) ? 0 : this.most(line);
	}
	/** A code was read: the thing is in the hand. Says whether it is on the paper and any of it may go. */
	scan(item: string): boolean {
		const line = this.lines.find((one) => one.item === item);
		if (!line || this.most(line) === 0) return false;
		this.scanned = item;
		this.values.counts[item] = this.most(line);
		return true;
	}
	isControlled(line: RequisitionLine): boolean {
		return this.view().items.get(line.item)?.item.class === 'controlledConsumable';
	}
	get lends(): boolean {
		return this.given.some(({ item }) => this.view().items.get(item)?.item.class === 'durable');
	}

	/** As the mutator takes it. */
	get given() {
		return this.lines
			.filter((line) => this.isIn(line))
			.map((line) => ({
				item: line.item,
				quantity: this.values.counts[line.item] ?? 0,
				old: this.isControlled(line) ? (this.values.old[line.item] ?? 0) : undefined,
				note: this.values.notes[line.item]?.trim() || undefined
			}));
	}
	get pieces(): number {
		return this.given.reduce((sum, { quantity }) => sum + quantity, 0);
	}
	/** What is still owed after this. */
	get rest(): number {
		return this.lines.reduce((sum, line) => sum + toIssue(line) - (this.values.counts[line.item] ?? 0), 0);
	}
}
