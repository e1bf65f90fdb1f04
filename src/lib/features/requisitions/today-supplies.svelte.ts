import { mayReceive, purchaseOrders } from '$lib/domain/supplies/purchase';
import { isLate } from '$lib/domain/supplies/requests';
import { dateAfter } from '$lib/domain/core';
import { live, office } from '$lib/sync';
import { loansLate, myLoans } from './loans-list';
import { myRequisitions, toHandOut } from './requests-list.svelte';

/** What of supplies waits for this person today. Make it while a component is set up. */
export class SuppliesToday {
	readonly #mine = myRequisitions();
	readonly #out = toHandOut();
	readonly #late = loansLate();
	readonly #loans = myLoans();
	readonly #orders = live(
		() => office.actor,
		(actor) =>
			office.store.list(purchaseOrders, {
				by: 'status',
				is: ['placed', 'partlyReceived'],
				only: (order) => order.dueOn !== undefined && order.dueOn <= office.today && mayReceive(order, actor),
				limit: 20
			})
	);

	get loaded(): boolean {
		return this.#mine.loaded && this.#out.loaded && this.#late.loaded && this.#loans.loaded && this.#orders.loaded;
	}
	/** One's own that can be fetched. */
	get ready() {
		return this.#mine.value?.ready ?? [];
	}
	/** One's own that came back to be changed. */
	get returned() {
		return (this.#mine.value?.underway ?? []).filter(({ requisition }) => requisition.status === 'returned');
	}
	/** Orders that are due and that this one may check in. */
	get orders() {
		return this.#orders.value ?? [];
	}
	/** How many requisitions this one can hand out. */
	get toHandOut(): number {
		return this.#out.value ?? 0;
	}
	/** Things on loan that are overdue, to who lends. */
	get late(): number {
		return this.#late.value ?? 0;
	}
	/** What one has on loan oneself and has to bring back by tomorrow. */
	get toBringBack() {
		const tomorrow = dateAfter(office.today, 1);
		return (this.#loans.value ?? []).filter((loan) => isLate(loan, office.today) || (loan.due ?? '9') <= tomorrow);
	}
	get count(): number {
		return (
			this.ready.length +
			this.returned.length +
			this.orders.length +
			this.toHandOut +
			this.late +
			this.toBringBack.length
		);
	}
}
