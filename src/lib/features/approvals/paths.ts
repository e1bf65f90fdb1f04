import { resolve } from '$app/paths';

export const approvalPath = (id: string): string => resolve('/(staff)/approvals/[id]', { id });

/** The draft of what somebody writes on a request. */
export const opinionForm = (approval: string): string => `approval:${approval}`;

/** The draft of a delegation. */
export const DELEGATE_FORM = 'approvals:delegate';
