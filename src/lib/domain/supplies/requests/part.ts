import type { Part } from '../../core';
import {
	changeIssueRules,
	changeLoan,
	checkCode,
	closeRequisition,
	correctIssue,
	cutRequisition,
	handOut,
	issueRules,
	issueSignatures,
	layOut,
	loseLoan,
	outAgain,
	pickUpCodes,
	remindLoans,
	requisitions,
	resubmitRequisition,
	returnLoan,
	reverseIssue,
	submitRequisition,
	supplyIssues,
	supplyLoans,
	supplySpending,
	takeBack,
	walkInIssue
} from './index';

/** In the registry: requisitions, handing out and loans. */
export const supplyRequestsPart: Part = {
	entities: [requisitions, pickUpCodes, supplyIssues, issueSignatures, supplyLoans, issueRules, supplySpending],
	mutators: [
		submitRequisition,
		resubmitRequisition,
		cutRequisition,
		closeRequisition,
		layOut,
		checkCode,
		handOut,
		walkInIssue,
		takeBack,
		reverseIssue,
		correctIssue,
		changeIssueRules,
		returnLoan,
		loseLoan,
		changeLoan,
		outAgain,
		remindLoans
	]
};
