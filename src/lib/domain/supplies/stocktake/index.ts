export { hasCounted, mayHaveCounted } from './counted-since';
export { stocktakeCounts, type StocktakeCount } from './count';
export { askRecount, countItem, explainVariance } from './counting';
export { cancelStocktake, changeStocktake, countersOf, planStocktake, startStocktake } from './plan';
export { planScheduled, scheduledId } from './schedule';
export {
	isCounted,
	isOpen,
	lineOf,
	SCOPES,
	STOCKTAKE_STATES,
	stocktakes,
	type Stocktake,
	type StocktakeState
} from './stocktake';
export { reopenStocktake, stocktakeApproval, submitStocktake } from './submit';
export { REASONS, stocktakeVariances, type StocktakeVariance, type VarianceReason } from './variance';
