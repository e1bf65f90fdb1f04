import type { EquipmentStatus } from '../equipment';

/** As ledgers write a status; first match wins, so 待报废 stands before 报废. */
const WORDS: readonly (readonly [RegExp, EquipmentStatus])[] = [
	[/待报废|拟报废|pending disposal|not fixable/i, 'pendingDisposal'],
	[/报废|处置|注销|调出|disposed|scrapped|retired|archived/i, 'disposed'],
	[/维修|待修|送修|故障|repair|broken/i, 'underRepair'],
	[/丢失|遗失|盘亏|lost|stolen|missing/i, 'lost'],
	[/借出|外借|lent|on loan/i, 'lent'],
	[/闲置|停用|未使用|idle|unused/i, 'idle'],
	[/在库|库存|入库|备用|in stock|ready to deploy|deployable|pending/i, 'inStock'],
	[/在用|使用中|正常|良好|in use|deployed|active|checked out/i, 'inUse']
];

export const readStatus = (cell: string): EquipmentStatus | undefined =>
	WORDS.find(([pattern]) => pattern.test(cell.normalize('NFKC')))?.[1];
