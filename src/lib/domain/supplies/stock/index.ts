export { supplyBalances, type SupplyBalance } from './balance';
export { bookAt, type BookAt } from './book';
export { openStock, takeOut } from './enter';
export { closeMonth, closingId, nextToClose, supplyClosings, type SupplyClosing } from './month';
export {
	isOnSlip,
	itemMonth,
	MOVEMENT_KINDS,
	supplyMovements,
	type MovementKind,
	type SupplyMovement
} from './movement';
export { bookedIn, post, postFact, readAhead, stockNumber, type Entry } from './post';
export { dropShortfall, reversedOf, reverseMovement } from './reverse';
export { shortfallsOf, supplyShortfalls, type SupplyShortfall } from './shortfall';
export { shareOf } from './value';
