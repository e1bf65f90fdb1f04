import { approvingPart } from '../../../../src/lib/domain/approving';
import { suppliesPart } from '../../../../src/lib/domain/supplies/part';
import { purchasePart } from '../../../../src/lib/domain/supplies/purchase/part';
import { supplyRequestsPart } from '../../../../src/lib/domain/supplies/requests/part';

/** Every mutator of the storeroom, and of the approvals that its papers go through. */
export const STOREROOM_MUTATORS: readonly string[] = [suppliesPart, supplyRequestsPart, purchasePart, approvingPart]
	.flatMap(({ mutators }) => mutators.map(({ name }) => name))
	.filter((name) => !name.startsWith('people.'));

/** Storeroom lives in which each of them must have been applied at least once. */
export const ENOUGH_LIVES = 200;
