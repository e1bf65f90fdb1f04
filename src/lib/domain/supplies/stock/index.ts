export { supplyBalances, type SupplyBalance } from './balance';
export { bookAt, type BookAt } from './book';
export { openStock, takeOut } from './enter';
export { judgeStock, levelOf } from './level';
export { EMPTY_LEVELS, LOW_LEVELS, STOCK_LEVELS, type StockLevel } from './levels';
export { closeMonth, closingId, nextToClose, supplyClosings, type SupplyClosing } from './month';
export {
	itemMonth,
	MOVEMENT_KINDS,
	paperOf,
	supplyMovements,
	type MovementKind,
	type StockPaper,
	type SupplyMovement
} from './movement';
export { bookedIn, post, postFact, readAhead, stockNumber, type Entry } from './post';
export { dropShortfall, reverseMovement } from './reverse';
export { reversedOf } from './reversed';
export { shortfallsOf, supplyShortfalls, type SupplyShortfall } from './shortfall';
export { shareOf } from './value';
