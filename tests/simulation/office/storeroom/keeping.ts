import { officeDateOf } from '../../../../src/lib/domain/core';
import { NOWHERE } from '../../../../src/lib/domain/supplies/catalogue';
import { nextToClose } from '../../../../src/lib/domain/supplies/stock';
import type { Bench } from './bench';

/** The book: what was there, what left, what was entered wrongly, the month's end. */
export function booking({ random, sight, at, words, few, add }: Bench): void {
	for (const { id: item, movements } of sight.rows('supplyBalances')) {
		if (movements === 0) add(4, 'supplies.openStock', { item, quantity: few * 2, unitPrice: random.below(5_000) });
		add(1, 'supplies.takeOut', { item, quantity: few, as: random.one(['scrap', 'supplierReturn']), reason: words });
	}
	for (const { id: movement } of sight.rows('supplyMovements').slice(-3))
		add(1, 'supplies.reverse', { movement, quantity: random.chance(0.5) ? 1 : undefined, reason: words });
	for (const { id: shortfall } of at('supplyShortfalls', 'open'))
		add(5, 'supplies.dropShortfall', { shortfall, reason: words });
	const [rules] = sight.rows('supplyRules');
	const month = nextToClose(rules?.closedUntil as string | undefined, officeDateOf(sight.now));
	add(1, 'supplies.closeMonth', { month });
}

/** Catalogue, suppliers and rules. */
export function house({ random, sight, words, few, add }: Bench): void {
	const items = sight.rows('supplyItems');
	const one = items.length > 0 ? random.one(items) : undefined;
	const code = `690110${random.below(4)}`;
	add(1, 'supplies.add', {
		code: `YP-${random.below(40)}`,
		name: words,
		class: random.one(['consumable', 'durable']),
		unit: '个'
	});
	if (one) {
		const item = one.id;
		const clear = random.chance(0.3) ? ['reorderLevel', 'maxLevel'] : undefined;
		add(2, 'supplies.change', { item, set: { spec: words, reorderLevel: clear ? undefined : few }, clear });
		add(one.stopped === true ? 10 : 1, 'supplies.stop', { item, stopped: one.stopped !== true });
		add(2, 'supplies.linkCode', { item, code });
	}
	for (const { item, code: linked } of sight.rows('supplyCodes'))
		if (item !== undefined) add(2, 'supplies.unlinkCode', { item, code: linked });
	imports();
	suppliers();
	rules();

	function imports() {
		const importId = `list-${random.below(1_000)}`;
		const rows = [1, 2].map((line) => ({
			line,
			code: `${importId}-${line}`,
			name: words,
			unit: '个',
			stock: few,
			lastPrice: few
		}));
		add(2, 'supplies.import', { importId, rows });
		const listed = items.find((item) => item.importId !== undefined)?.importId;
		if (listed === undefined) return;
		const taken = items.filter((item) => item.importId === listed).map(({ id }) => id);
		add(5, 'supplies.undoImport', { importId: listed, items: taken });
	}

	function suppliers() {
		add(2, 'suppliers.add', { name: `供应商 ${random.below(6)}` });
		for (const { id: supplier, name, closed } of sight.rows('suppliers').slice(-1))
			add(closed === true ? 4 : 1, 'suppliers.change', { supplier, name, contact: words, closed: random.chance(0.2) });
	}

	function rules() {
		add(1, 'supplies.changeRules', {
			set: random.one([
				{ valuation: random.one(['movingAverage', 'fifo', 'quantityOnly']) },
				{ schedule: random.one(['none', 'monthly', 'quarterly']) },
				{ recountOver: random.below(5_000) }
			]),
			areas: random.chance(0.4) ? [{ place: NOWHERE, counter: random.one(sight.accounts) }] : undefined
		});
		add(1, 'supplyIssues.changeRules', {
			set: random.one([{ walkInMost: random.below(20_000) }, { oldForNew: random.chance(0.5) }, { keeper: 'wang' }]),
			clear: random.chance(0.3) ? ['storeroom'] : undefined,
			walkIn: random.chance(0.4) ? [{ class: 'durable', free: random.chance(0.5) }] : undefined
		});
		for (const { id: department } of sight.rows('departments').slice(-1))
			add(1, 'supplies.setBudget', { department, monthly: random.chance(0.7) ? random.below(100_000) : undefined });
	}
}
