import { admin, duty, leader, type Audience } from '../core';

/** Who writes catalogue and stock. */
export const supplyKeepers: readonly Audience[] = [duty('supplies'), admin];

/** Who reads all of the ledger. */
export const ledgerReaders: readonly Audience[] = [...supplyKeepers, leader];
