export * from './catalogue';
export { changeSupplyRules, setSupplyBudget } from './change-rules';
export { ledgerReaders, readsLedger, supplyKeepers } from './keepers';
export {
	DEFAULT_SUPPLY_RULES,
	SCHEDULES,
	SUPPLIES,
	supplyBudgets,
	supplyRules,
	supplyRulesOf,
	VALUATIONS,
	type SupplyBudget,
	type SupplyRules,
	type Valuation
} from './rules';
export * from './stock';
export * from './stocktake';
