export { requisitionSubject } from './approval';
export { checkCode, closeRequisition, layOut } from './course';
export { correctIssue } from './correct';
export { cutRequisition } from './cut';
export { handOut } from './hand-out';
export {
	issueSignatures,
	issueWorth,
	ISSUE_WAYS,
	supplyIssues,
	type IssueLine,
	type IssueWay,
	type SupplyIssue
} from './issue';
export { changeLoan, CONDITIONS, loseLoan, returnLoan } from './lend';
export { isLate, LOAN_STATUSES, supplyLoans, type SupplyLoan } from './loan';
export { outAgain } from './out-again';
export { remindLoans } from './remind-loans';
export {
	allowed,
	isOpen,
	MOST_LINES,
	MOST_OF_ONE,
	OPEN_STATUSES,
	pickUpCodes,
	REQUISITION_STATUSES,
	requisitions,
	toIssue,
	worth,
	type PickUpCode,
	type Requisition,
	type RequisitionLine,
	type RequisitionStatus
} from './requisition';
export {
	changeIssueRules,
	DEFAULT_ISSUE_RULES,
	ISSUE_RULES,
	issueRules,
	issueRulesNow,
	issueRulesOf,
	type IssueRules
} from './rules';
export { spendingId, supplySpending, type SupplySpending } from './spending';
export { resubmitRequisition, submitRequisition } from './submit';
export { reverseIssue } from './reverse';
export { takeBack } from './take-back';
export { walkInIssue } from './walk-in';
