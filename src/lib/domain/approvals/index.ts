export {
	ACTS,
	approvals,
	currentStep,
	decisionOf,
	isOwn,
	mayBeBatched,
	STATES,
	type Act,
	type Approval,
	type Line,
	type RunningPlace,
	type RunningStep,
	type Signer,
	type State
} from './approval';
export { approve, reject, sendBack, type Decision } from './decide';
export { covers, delegations, deputiesOf, holdsAt, type Delegation } from './delegation';
export { approvalMutators } from './engine';
export { preview, type PreviewStep } from './preview';
export { giveUpApproval, requestApproval, resubmitApproval, withdrawApproval, type Request } from './request';
export {
	approvalRoutes,
	ROLES,
	routeOf,
	routeOn,
	stepsFor,
	versionsOf,
	wayFor,
	type ApprovalRoute,
	type Place,
	type Role,
	type Route,
	type RouteStep,
	type Way,
	type Weight
} from './route';
export { candidatesOf, signersOf, type Asked, type Candidate } from './signers';
export { approvalSubject, withReaders, type ApprovalSubject } from './subject';
