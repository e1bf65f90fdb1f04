/**
 * What all VMs of the process share under a key, made by whoever asks first. Made outside of the store's lock, which
 * everybody needs: what waits for the one connection that writes while holding it would stop, for good, the push that
 * has the connection and asks the store for anything.
 *
 * @param drop is given what was made in vain, where two made it at once
 */
export function processWide<T>(key: string, make: () => T, drop: (made: T) => void = () => undefined): T {
	const store = $app.store();
	if (store.has(key)) return store.get(key) as T;
	const made = make();
	let isFirst = false;
	const kept = store.getOrSet(key, () => {
		isFirst = true;
		return made;
	});
	if (!isFirst) drop(made);
	return kept;
}
