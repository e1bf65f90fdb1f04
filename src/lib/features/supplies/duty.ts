import { duty, holds, type Actor } from '$lib/domain/core';
import { readsLedger, supplyKeepers } from '$lib/domain/supplies';

/** Whether this one writes catalogue and stock. */
export const keepsSupplies = (actor: Actor): boolean => supplyKeepers.some((token) => holds(actor, token));

/** Whether this one reads all of the stock book. */
export const readsStock: (actor: Actor) => boolean = readsLedger;

/** Whether this one hands things out: the storekeeper alone, no administrator for him. */
export const handsOut = (actor: Actor): boolean => holds(actor, duty('supplies'));
