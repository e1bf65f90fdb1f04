import { createStore, get, set } from 'idb-keyval';

// Apart from the copy, which a log-out takes away: what somebody wants to have here holds when he comes back.
const store = createStore('bantuo-chosen', 'kept');

/** Entities that the account holds on this device past their time. */
export const chosenToKeep = async (account: string): Promise<readonly string[]> =>
	(await get<readonly string[]>(account, store)) ?? [];

export const noteChosen = (account: string, entities: readonly string[]): Promise<void> =>
	set(account, [...entities], store);
