import {
	admin,
	choice,
	id,
	instant,
	mutator,
	officeDate,
	optional,
	quantity,
	Refusal,
	staff,
	system,
	text,
	type Ctx,
	type ReadTx,
	type Tx
} from '../core';
import { approvals } from './approval';
import { approve, reject, sendBack } from './decide';
import { delegationMutators } from './delegate';
import { addSigner, remind, replaceSigner, transfer } from './hand-on';
import { resubmitApproval, withdrawApproval } from './request';
import { resolveAll } from './resolve';
import { approvalRoutes, routeParts, versionsOf, type Place, type Way } from './route';
import type { ApprovalSubject } from './subject';
import { watchApprovals } from './watch';

const reason = text(500);
const decided = { approval: id, stage: quantity } as const;

/**
 * The engine's mutators for an office's subjects. A subject is what the engine knows of a duty, so that the engine
 * imports none.
 */
export function approvalMutators(subjects: readonly ApprovalSubject[]) {
	const byKind = new Map(subjects.map((one) => [one.kind, one]));

	/** Refuses a subject that this office does not have (`unknown_subject`). */
	function subjectCalled(kind: string): ApprovalSubject {
		const subject = byKind.get(kind);
		if (!subject) throw new Refusal('unknown_subject', { subject: kind });
		return subject;
	}
	const subjectOf = (tx: ReadTx, approval: string): ApprovalSubject =>
		subjectCalled(tx.need(approvals, approval).subject);

	return {
		...delegationMutators((kind) => byKind.get(kind)),

		/** No mutator: for those that change who holds what. See `resolveAll`. */
		resolveSigners: (tx: Tx, ctx: Ctx) => resolveAll(tx, ctx, (kind) => byKind.get(kind)),

		/** See `approve`. */
		approveRequest: mutator('approvals.approve', {
			kind: 'wish',
			who: [staff],
			args: { ...decided, opinion: optional(reason) },
			apply: (tx, args, ctx) => approve(tx, ctx, subjectOf(tx, args.approval), args)
		}),

		/** See `sendBack`. */
		returnRequest: mutator('approvals.return', {
			kind: 'wish',
			who: [staff],
			args: { ...decided, to: optional(quantity), reason },
			apply: (tx, args, ctx) => sendBack(tx, ctx, subjectOf(tx, args.approval), args)
		}),

		/** See `reject`. */
		rejectRequest: mutator('approvals.reject', {
			kind: 'wish',
			who: [staff],
			args: { ...decided, reason },
			apply: (tx, args, ctx) => reject(tx, ctx, subjectOf(tx, args.approval), args)
		}),

		/** See `withdrawApproval`. */
		withdrawRequest: mutator('approvals.withdraw', {
			kind: 'wish',
			who: [staff],
			args: { approval: id, text: optional(reason) },
			apply: (tx, args, ctx) => withdrawApproval(tx, ctx, subjectOf(tx, args.approval), args.approval, args.text)
		}),

		/** Hands in again what was returned, as it is; see `resubmitApproval`. */
		resubmitRequest: mutator('approvals.resubmit', {
			kind: 'wish',
			who: [staff],
			args: { approval: id, text: optional(reason) },
			apply(tx, args, ctx) {
				const subject = subjectOf(tx, args.approval);
				const { state, about } = tx.need(approvals, args.approval);
				const change = state === 'returned' ? subject.asItIs?.(tx, about) : undefined;
				resubmitApproval(tx, ctx, subject, args.approval, change, args.text);
				const again = tx.need(approvals, args.approval);
				subject.onResubmitted(tx, ctx, again.about, again);
			}
		}),

		/** See `addSigner`. */
		addApprover: mutator('approvals.addSigner', {
			kind: 'wish',
			who: [staff],
			args: { ...decided, person: id, when: choice(['before', 'after']), text: optional(reason) },
			apply: (tx, args, ctx) => addSigner(tx, ctx, subjectOf(tx, args.approval), args)
		}),

		/** See `transfer`. */
		transferRequest: mutator('approvals.transfer', {
			kind: 'wish',
			who: [staff],
			args: { ...decided, person: id, text: optional(reason) },
			apply: (tx, args, ctx) => transfer(tx, ctx, subjectOf(tx, args.approval), args)
		}),

		/** See `replaceSigner`. */
		replaceApprover: mutator('approvals.replace', {
			kind: 'wish',
			who: [admin],
			args: { approval: id, step: quantity, place: quantity, person: id },
			apply: (tx, args, ctx) => replaceSigner(tx, ctx, subjectOf(tx, args.approval), args)
		}),

		/** See `remind`. */
		remindApprovers: mutator('approvals.remind', {
			kind: 'wish',
			who: [staff],
			args: { approval: id },
			apply: (tx, { approval }, ctx) => remind(tx, ctx, approval)
		}),

		/** Run by the clock every hour; see `watchApprovals`. */
		watchRequests: mutator('approvals.watch', {
			kind: 'fact',
			who: [system],
			args: { at: instant },
			apply: (tx, _args, ctx) => watchApprovals(tx, ctx, (kind) => byKind.get(kind))
		}),

		/**
		 * Saves the next version of a subject's route; requests on their way keep theirs. Refuses one that starts in the
		 * past (`bad_start`), a step without places (`empty_step`), a place that does not say whose (`empty_place`), a way
		 * that no amount fits (`empty_way`), and an edit of a version that is not the latest (`route_changed`).
		 */
		saveRoute: mutator('approvals.saveRoute', {
			kind: 'wish',
			who: [admin],
			args: {
				subject: text(40),
				/** The version that was edited; 0: none had been saved. */
				base: quantity,
				startsOn: officeDate,
				...routeParts
			},
			apply(tx, { subject, base, startsOn, steps, ways }, ctx) {
				subjectCalled(subject);
				if (startsOn < ctx.today) throw new Refusal('bad_start', { startsOn });
				for (const step of [...steps, ...ways.flatMap((way) => way.steps)]) {
					if (step.places.length === 0) throw new Refusal('empty_step');
					if (!step.places.every(isSaid)) throw new Refusal('empty_place');
				}
				if (ways.some(fitsNothing)) throw new Refusal('empty_way');
				const all = tx.where(approvalRoutes, 'subject', subject);
				const latest = versionsOf(tx, subject)[0];
				if ((latest?.version ?? 0) !== base)
					throw new Refusal('route_changed', { subject, version: latest?.version ?? 0, by: latest?.savedBy ?? '' });
				tx.insert(approvalRoutes, {
					subject,
					version: Math.max(0, ...all.map(({ version }) => version)) + 1,
					steps: [...steps],
					ways: [...ways],
					startsOn,
					dropped: false,
					savedAt: ctx.at,
					savedBy: ctx.actor.id
				});
			}
		}),

		/** Takes back a version before its day; the one before stays in force. Refuses one in force (`route_in_force`). */
		dropRoute: mutator('approvals.dropRoute', {
			kind: 'wish',
			who: [admin],
			args: { route: id },
			apply(tx, { route: routeId }, ctx) {
				const route = tx.need(approvalRoutes, routeId);
				if (route.startsOn <= ctx.today) throw new Refusal('route_in_force', { version: route.version });
				tx.update(approvalRoutes, routeId, { dropped: true });
			}
		})
	};
}

const isSaid = ({ role, duty, department, person }: Place): boolean => {
	const named = { duty, department, person } as Partial<Record<Place['role'], string>>;
	return role === 'head' || role === 'admin' || role === 'leader' || named[role] !== undefined;
};

const fitsNothing = ({ from = 0, below, classes }: Way): boolean =>
	below !== undefined && below <= from && (classes?.length ?? 0) === 0;
