/** What the bench looks at in a big storeroom. */
export interface Storeroom {
	/** With most movements. */
	readonly item: string;
	readonly stocktake: string;
	/** Things of the stocktake that nobody has counted. */
	readonly toCount: readonly { readonly code: string; readonly name: string }[];
}

type Row = Record<string, unknown> & { id: string };

/**
 * Runs in the page: writes things, open requests and movements into the office's copy there, each after the shape of
 * one that is there already. Names nothing from outside of itself, for only its text reaches the page.
 */
export async function fillStoreroom(size: { items: number; requests: number; movements: number }): Promise<Storeroom> {
	const done = <T>(request: IDBRequest<T>) =>
		new Promise<T>((resolve, reject) => {
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
		});
	const db = await done(indexedDB.open('bantuo-supplies'));
	const all = (store: string) => done(db.transaction(store).objectStore(store).getAll()) as Promise<Row[]>;
	const write = async (store: string, count: number, rowOf: (n: number) => Row) => {
		for (let from = 0; from < count; from += 5_000) {
			const writing = db.transaction(store, 'readwrite');
			for (let n = from; n < Math.min(count, from + 5_000); n++) writing.objectStore(store).put(rowOf(n));
			await new Promise((resolve, reject) => {
				writing.oncomplete = resolve;
				writing.onabort = () => reject(writing.error ?? new Error('IndexedDB'));
			});
		}
	};
	const [item] = (await all('supplyItems')).filter((one) => one.reorderLevel !== undefined);
	const requests = await all('requisitions');
	const movements = await all('supplyMovements');
	const [balance] = await all('supplyBalances');
	const [request] = requests;
	const [movement] = movements;
	const stocktake = (await all('stocktakes')).find((one) => one.status === 'counting');
	if (!item || !balance || !request || !movement || !stocktake) throw new Error('the demo office lacks supplies');
	const line = (request.lines as Row[])[0];

	const { barcode: _barcode, ...plain } = item;
	await write('supplyItems', size.items, (n) => ({
		...plain,
		id: `bench-${n}`,
		code: `KB-${String(n).padStart(4, '0')}`,
		name: `用品 ${n}`,
		area: '大库'
	}));
	await write('supplyBalances', size.items, (n) => ({
		...balance,
		id: `bench-${n}`,
		quantity: n % 40,
		level: n % 40 === 0 ? 'out' : n % 40 < Number(item.reorderLevel) ? 'low' : 'enough'
	}));
	await write('requisitions', size.requests, (n) => ({
		...request,
		id: `bench-request-${n}`,
		number: `SL-209901-${String(n).padStart(4, '0')}`,
		status: 'approved',
		lines: Array.from({ length: 4 }, (_, at) => ({
			...line,
			item: `bench-${(n * 7 + at * 131) % size.items}`,
			requested: 5 + ((n + at) % 20),
			approved: undefined,
			issued: 0
		}))
	}));
	const month = new Date().toISOString().slice(0, 7);
	// A tenth of all things moves: each of them some hundred times in the month.
	const moving = size.items / 10;
	const monthOf = (n: number) => `20${String(10 + (n % 15)).padStart(2, '0')}-0${1 + (n % 9)}`;
	await write('supplyMovements', size.movements, (n) => {
		const of = `bench-${n % moving}`;
		const counted = Math.floor(n / moving) % 10 === 0 ? month : monthOf(n);
		return {
			...movement,
			id: `bench-movement-${n}`,
			item: of,
			itemMonth: `${of}/${counted}`,
			month: counted,
			ordinal: Math.floor(n / moving) + 1,
			number: `CK-209901-${n}`,
			source: `bench-source-${n}`
		};
	});

	const counted = new Set((await all('stocktakeCounts')).map((one) => one.item));
	const places = new Set((stocktake.areas as { place: string }[]).map(({ place }) => place));
	const toCount = (await all('supplyItems'))
		.filter(({ id, area }) => places.has(String(area)) && !counted.has(id))
		.slice(0, 10)
		.map(({ code, name }) => ({ code: String(code), name: String(name) }));
	db.close();
	return { item: 'bench-0', stocktake: stocktake.id, toCount };
}
