import { leaveDelivery, type Carrier, type Spot } from '$lib/domain/deliveries';
import type { Host } from '$lib/domain/people';
import { office, type Receipt } from '$lib/sync';
import { PickedPhoto } from '../equipment/picked-photo.svelte';

export type DeliveryStep = 'to' | 'departments' | 'what' | 'done';

/** What a courier leaves, from the first screen until the tablet forgets it. In memory only, as a guest's turn is. */
export class LeftDelivery {
	step = $state<DeliveryStep>('to');
	/** By what the addressee was looked for. */
	typed = $state('');
	/** Absent: the label names nobody. */
	addressee = $state.raw<Host>();
	carrier = $state<Carrier>();
	pieces = $state(1);
	spot = $state<Spot>('shelf');
	/** Of the label. */
	readonly photo = new PickedPhoto();
	receipt = $state.raw<Receipt>();

	/** It is there. Works without a network; the photo follows. */
	async leave(carrier: Carrier): Promise<void> {
		this.receipt = await office.mutate(
			leaveDelivery,
			{
				carrier,
				pieces: this.pieces,
				spot: this.spot,
				addressee: this.addressee?.id,
				photo: this.photo.file?.id
			},
			{ files: this.photo.files }
		);
		this.photo.drop();
		this.step = 'done';
	}
}
