import type { Approval } from '$lib/domain/approvals';
import { addApprover, approveRequest, rejectRequest, returnRequest, transferRequest } from '$lib/domain/approving';
import type { Infer, Mutator, Refusal, Shape } from '$lib/domain/core';
import { m } from '$lib/paraglide/messages';
import { Draft } from '$lib/sync';
import { act } from '../acting/act';
import { opinionForm } from './paths';
import { subjectLook } from './subjects';

/**
 * What somebody writes and decides on one request. What he saw is what he decides about: a change that comes in while
 * he writes makes it another stage. Make it while a component is set up.
 */
export class Deciding {
	readonly draft: Draft<{ text: string }>;
	refusal = $state.raw<Refusal>();

	/** @param request the request as it is on the screen */
	constructor(private readonly request: () => Approval) {
		this.draft = new Draft(opinionForm(request().id), { text: '' });
		void this.draft.load();
	}

	get text(): string {
		return this.draft.values.text.trim();
	}

	approve = () =>
		this.#do(approveRequest, { ...this.#seen, ...(this.text && { opinion: this.text }) }, m.approval_said_approved);

	/** `to`: index of an earlier step; absent: to the requester. */
	sendBack = (to?: number) =>
		this.#do(
			returnRequest,
			{ ...this.#seen, reason: this.text, ...(to !== undefined && { to }) },
			m.approval_said_returned
		);

	reject = () => this.#do(rejectRequest, { ...this.#seen, reason: this.text }, m.approval_said_rejected);

	transfer = (person: string) =>
		this.#do(transferRequest, { ...this.#seen, person, ...this.#words }, m.approval_said_transferred);

	add = (person: string, when: 'before' | 'after') =>
		this.#do(addApprover, { ...this.#seen, person, when, ...this.#words }, m.approval_said_added);

	get #seen() {
		const { id, stage } = this.request();
		return { approval: id, stage };
	}

	get #words() {
		return this.text ? { text: this.text } : {};
	}

	/** True: it is done, and the words are put away. */
	async #do<A extends Shape>(
		mutator: Mutator<A>,
		args: Infer<A>,
		said: (inputs: { subject: string }) => string
	): Promise<boolean> {
		const words = said({ subject: subjectLook(this.request().subject).word() });
		const kept = this.draft.values.text;
		const { refusal } = await act(mutator, args, words, { onundone: () => (this.draft.values.text = kept) });
		this.refusal = refusal;
		if (refusal) return false;
		await this.draft.clear();
		return true;
	}
}
