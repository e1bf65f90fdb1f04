import { tick } from 'svelte';

/**
 * Leads to the first field within that says what is wrong with it, once it says so: it may be out of sight, far above
 * the button that was pressed. Nothing happens where no field does.
 */
export async function toFirstProblem(within: ParentNode = document): Promise<void> {
	await tick();
	const control = within.querySelector<HTMLElement>('[aria-invalid="true"]');
	control?.focus({ preventScroll: true });
	control?.closest('.field')?.scrollIntoView({ block: 'nearest' });
}
