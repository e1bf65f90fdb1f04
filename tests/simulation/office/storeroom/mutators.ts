import { approvingPart } from '../../../../src/lib/domain/approving';
import { judgeStock } from '../../../../src/lib/domain/supplies';
import { suppliesPart } from '../../../../src/lib/domain/supplies/part';
import { purchasePart } from '../../../../src/lib/domain/supplies/purchase/part';
import { supplyRequestsPart } from '../../../../src/lib/domain/supplies/requests/part';

/** Every mutator of the storeroom, and of the approvals that its papers go through. */
export const STOREROOM_MUTATORS: readonly string[] = [suppliesPart, supplyRequestsPart, purchasePart, approvingPart]
	.flatMap(({ mutators }) => mutators.map(({ name }) => name))
	// A life has no balances from before they said how they stand: nothing is left for the clock to mend.
	.filter((name) => !name.startsWith('people.') && name !== judgeStock.name);

/** Storeroom lives in which each of them must have been applied at least once. */
export const ENOUGH_LIVES = 200;
