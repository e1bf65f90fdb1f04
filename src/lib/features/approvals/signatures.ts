import { signedName } from './approval-words';
import type { ApprovalView } from './approval-view';

/** A box of the printed form: whose signature it is for, and what stands in it. */
export interface Signature {
	readonly title: string;
	readonly text?: string | undefined;
	readonly name: string;
	readonly at?: string | undefined;
}

/** A box a signature that counts, and an empty one for each that is still to come. */
export function signaturesOf({ approval, titles, names }: ApprovalView): Signature[] {
	const nameOf = (id: string | undefined): string => names.get(id ?? '') ?? '';
	return approval.steps.flatMap((step, index): Signature[] => {
		const title = titles[index] ?? '';
		const signed = step.places.filter(({ signedBy }) => signedBy !== undefined);
		const boxes = new Map(signed.map((place) => [place.signedBy, place]));
		if (boxes.size === 0) return [{ title, name: '' }];
		return [...boxes.values()].map(({ signedBy, signedFor }) => {
			const line = approval.history.findLast(
				(one) => one.act === 'approved' && one.by === signedBy && one.step === index
			);
			return {
				title,
				text: line?.text,
				name: signedName(nameOf(signedBy), signedFor && nameOf(signedFor)),
				at: line?.at
			};
		});
	});
}
