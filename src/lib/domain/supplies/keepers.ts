import { holds, type Actor, admin, duty, leader, type Audience } from '../core';

/** Who writes catalogue and stock. */
export const supplyKeepers: readonly Audience[] = [duty('supplies'), admin];

/** Who reads all of the ledger. */
export const ledgerReaders: readonly Audience[] = [...supplyKeepers, leader];

/** Whether somebody reads the stock book: who does not has none of it on his device. */
export const readsLedger = (actor: Actor): boolean => ledgerReaders.some((token) => holds(actor, token));
