import type { Disposal, WayOut } from '$lib/domain/equipment';
import { fenOf, typedPrice } from '../equipment/price';

/** What a request for a disposal holds, as it was typed. */
export interface TypedDisposal {
	reason: string;
	opinion: string;
	/** In yuan. */
	residual: string;
	holdsData: boolean;
	way: WayOut | '';
}

export const NOTHING_TYPED: TypedDisposal = { reason: '', opinion: '', residual: '', holdsData: false, way: '' };

type Said = Pick<Disposal, 'reason' | 'residual' | 'holdsData' | 'way'> & { readonly opinion?: string | undefined };

/** The draft of a thing's disposal. */
export const disposalForm = (equipment: string): string => `disposal:${equipment}`;

/** What was sent, as it was typed. */
export const typedDisposal = ({ reason, opinion = '', residual, holdsData, way }: Said): TypedDisposal => ({
	reason,
	opinion,
	residual: typedPrice(residual),
	holdsData,
	way
});

/** The typed form as the office takes it; undefined while something is missing or no sum. */
export function saidOf({ reason, opinion, residual, holdsData, way }: TypedDisposal): Said | undefined {
	const fen = fenOf(residual);
	if (!reason.trim() || fen === undefined || way === '') return undefined;
	return { reason: reason.trim(), residual: fen, holdsData, way, ...(opinion.trim() && { opinion: opinion.trim() }) };
}
