import { approvalMutators, approvalRoutes, approvals, delegations, type ApprovalSubject } from './approvals';
import type { Part } from './core';
import { disposalApproval } from './equipment';
import { entrustMutators } from './people/entrust';
import { planSubject } from './supplies/purchase/plan-approval';
import { requisitionSubject } from './supplies/requests/approval';
import { stocktakeApproval } from './supplies/stocktake';

/** What this office approves: one line a subject. The approval engine knows of duties by this list alone. */
export const SUBJECTS: readonly ApprovalSubject[] = [
	requisitionSubject,
	planSubject,
	stocktakeApproval,
	disposalApproval
];

const { resolveSigners, ...engine } = approvalMutators(SUBJECTS);

/** The engine over this office's subjects; pages take its mutators from here. */
export const {
	approveRequest,
	returnRequest,
	rejectRequest,
	withdrawRequest,
	resubmitRequest,
	addApprover,
	transferRequest,
	replaceApprover,
	remindApprovers,
	watchRequests,
	saveRoute,
	dropRoute,
	delegate,
	endDelegation
} = engine;

const entrusting = entrustMutators(resolveSigners);

/**
 * Who may do what. Somebody whose account ends, or who gives a duty away, signs no more: whoever stands in for him is
 * asked at once, by the rule of the clock.
 */
export const { setDuties, disablePerson, enablePerson } = entrusting;

/** Approvals in the registry, and who may do what. */
export const approvingPart: Part = {
	entities: [approvalRoutes, approvals, delegations],
	mutators: [...Object.values(entrusting), ...Object.values(engine)]
};
