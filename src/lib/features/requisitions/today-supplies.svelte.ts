import { mayReceive, purchaseOrders } from '$lib/domain/supplies/purchase';
import { live, office } from '$lib/sync';
import { myRequisitions, toHandOut } from './requests-list.svelte';

/** What of supplies waits for this person today. Make it while a component is set up. */
export class SuppliesToday {
	readonly #mine = myRequisitions();
	readonly #out = toHandOut();
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
		return this.#mine.loaded && this.#out.loaded && this.#orders.loaded;
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
	get count(): number {
		return this.ready.length + this.returned.length + this.orders.length + this.toHandOut;
	}
}
