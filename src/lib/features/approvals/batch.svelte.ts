import { approveRequest } from '$lib/domain/approving';
import { Refusal } from '$lib/domain/core';
import { m } from '$lib/paraglide/messages';
import { office, type Receipt } from '$lib/sync';
import { say } from '../acting/say';
import type { ListedApproval } from './approvals-list';

/**
 * Signing many at once: an entry for each, so that each has its own answer, and one that somebody else decided meanwhile
 * holds up none of the others.
 */
export class Batch {
	ids = $state.raw<ReadonlySet<string>>(new Set());
	opinion = $state('');
	refusal = $state.raw<Refusal>();

	has = (id: string): boolean => this.ids.has(id);

	choose = (id: string, chosen: boolean): void => {
		const ids = new Set(this.ids);
		if (chosen) ids.add(id);
		else ids.delete(id);
		this.ids = ids;
	};

	clear(): void {
		this.ids = new Set();
	}

	async approve(rows: readonly ListedApproval[]): Promise<void> {
		const receipts: Receipt[] = [];
		const opinion = this.opinion.trim();
		this.refusal = undefined;
		for (const { id, approval } of rows)
			try {
				const args = { approval: id, stage: approval.stage, ...(opinion && { opinion }) };
				receipts.push(await office.mutate(approveRequest, args, { undoable: true }));
				this.choose(id, false);
			} catch (problem) {
				if (!(problem instanceof Refusal)) throw problem;
				this.refusal = problem;
			}
		if (receipts.length === 0) return;
		this.opinion = '';
		say(approveRequest.kind, m.approval_batch_said({ count: receipts.length }), receipts);
	}
}
