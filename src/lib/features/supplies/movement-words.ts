import type { MovementKind } from '$lib/domain/supplies';
import { m } from '$lib/paraglide/messages';

const KINDS: Record<MovementKind, () => string> = {
	opening: m.stock_kind_opening,
	receipt: m.stock_kind_receipt,
	issue: m.stock_kind_issue,
	return: m.stock_kind_return,
	supplierReturn: m.stock_kind_supplier_return,
	lend: m.stock_kind_lend,
	giveBack: m.stock_kind_give_back,
	scrap: m.stock_kind_scrap,
	stocktake: m.stock_kind_stocktake,
	reversal: m.stock_kind_reversal
};

/** `领用`, `入库`, `冲销`. */
export const kindWord = (kind: MovementKind): string => KINDS[kind]();
