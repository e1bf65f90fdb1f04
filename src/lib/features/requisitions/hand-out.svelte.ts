import { toIssue, type IssueWay, type RequisitionLine } from '$lib/domain/supplies/requests';
import { office } from '$lib/sync';
import { canGo, type RequisitionView } from './requisition-view';

/** What of a requisition is being handed out. */
export class HandingOut {
	/** Quantity by item; absent: not in the hand yet. */
	counts = $state<Record<string, number>>({});
	/** Old ones taken in, by item. */
	old = $state<Record<string, number>>({});
	notes = $state<Record<string, string>>({});
	way = $state<IssueWay>('signed');
	signature = $state('');
	code = $state('');
	due = $state('');
	/** The thing that was scanned last. */
	scanned = $state<string>();

	constructor(private readonly view: () => RequisitionView) {}

	get lines(): readonly RequisitionLine[] {
		return this.view().requisition.lines.filter((line) => toIssue(line) > 0);
	}
	/** As many as may go: what is approved, and what lies there as far as that is known for sure. */
	most(line: RequisitionLine): number {
		return office.status.weather.online ? canGo(this.view(), line) : toIssue(line);
	}
	isIn(line: RequisitionLine): boolean {
		return (this.counts[line.item] ?? 0) > 0;
	}
	toggle(line: RequisitionLine): void {
		this.counts[line.item] = this.isIn(line) ? 0 : this.most(line);
	}
	/** A code was read: the thing is in the hand. Says whether it is on the paper and any of it may go. */
	scan(item: string): boolean {
		const line = this.lines.find((one) => one.item === item);
		if (!line || this.most(line) === 0) return false;
		this.scanned = item;
		this.counts[item] = this.most(line);
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
				quantity: this.counts[line.item] ?? 0,
				old: this.isControlled(line) ? (this.old[line.item] ?? 0) : undefined,
				note: this.notes[line.item]?.trim() || undefined
			}));
	}
	get pieces(): number {
		return this.given.reduce((sum, { quantity }) => sum + quantity, 0);
	}
	/** What is still owed after this. */
	get rest(): number {
		return this.lines.reduce((sum, line) => sum + toIssue(line) - (this.counts[line.item] ?? 0), 0);
	}
}
