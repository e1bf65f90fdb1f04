import type { Valuation } from '../rules';
import type { SupplyBalance } from './balance';

type Layer = NonNullable<SupplyBalance['layers']>[number];
type Stock = Pick<SupplyBalance, 'quantity' | 'value' | 'layers'>;

/** What a movement does to the value of a balance. */
export interface Valued {
	/** In fen, of the movement's sign. */
	readonly value: number;
	readonly layers: Layer[] | undefined;
}

/** Layers that one balance keeps; what comes in beyond them joins the youngest. */
const MOST_LAYERS = 100;

/** Part of an amount that belongs to `part` of `whole` units, rounded to the fen; all of it for all of them. */
export const shareOf = (amount: number, part: number, whole: number): number =>
	part === whole ? amount : Math.round((amount * part) / whole);

/** Stock as layers. Where another valuation went before, all of it is one layer: changing the rule moves no money. */
const layersOf = ({ quantity, value, layers }: Stock): Layer[] => layers ?? (quantity > 0 ? [{ quantity, value }] : []);

/** `value` fen come in with `quantity` units. */
export function valueIn(stock: Stock, quantity: number, value: number, valuation: Valuation): Valued {
	if (valuation !== 'fifo') return { value: valuation === 'quantityOnly' ? 0 : value, layers: undefined };
	const layers = layersOf(stock);
	const last = layers.at(-1);
	if (last && layers.length >= MOST_LAYERS)
		return {
			value,
			layers: [...layers.slice(0, -1), { quantity: last.quantity + quantity, value: last.value + value }]
		};
	return { value, layers: [...layers, { quantity, value }] };
}

/** `quantity` units go out, at most what is there. The last of them takes the last fen along. */
export function valueOut(stock: Stock, quantity: number, valuation: Valuation): Valued {
	// Stock that came in while only quantities were kept has no value; stock from before keeps what it had until it goes.
	if (valuation !== 'fifo') return { value: 0 - shareOf(stock.value, quantity, stock.quantity), layers: undefined };
	const left: Layer[] = [];
	let open = quantity;
	let value = 0;
	for (const one of layersOf(stock)) {
		const take = Math.min(open, one.quantity);
		const part = take === 0 ? 0 : shareOf(one.value, take, one.quantity);
		open -= take;
		value += part;
		if (take < one.quantity) left.push({ quantity: one.quantity - take, value: one.value - part });
	}
	return { value: 0 - value, layers: left };
}

/**
 * `quantity` units go out that came in for `value`: a receipt is taken back. They leave for what they came in for, as
 * far as the stock bears it: what was issued meanwhile took its share of the average along.
 */
export function valueBack(stock: Stock, quantity: number, value: number, valuation: Valuation): Valued {
	const all = quantity === stock.quantity;
	const leaving = all ? stock.value : Math.min(value, stock.value);
	if (valuation !== 'fifo') return { value: 0 - leaving, layers: undefined };
	const layers = layersOf(stock);
	// The layer it came in as is the one of its price; where it is no longer whole, the youngest give way.
	const rest = takeYoungest(layers, quantity);
	const kept = rest.reduce((sum, one) => sum + one.value, 0);
	return { value: kept - stock.value, layers: rest };
}

function takeYoungest(layers: readonly Layer[], quantity: number): Layer[] {
	let open = quantity;
	const rest: Layer[] = [];
	for (const one of [...layers].reverse()) {
		const take = Math.min(open, one.quantity);
		open -= take;
		if (take < one.quantity)
			rest.unshift({
				quantity: one.quantity - take,
				value: take === 0 ? one.value : one.value - shareOf(one.value, take, one.quantity)
			});
	}
	return rest;
}
