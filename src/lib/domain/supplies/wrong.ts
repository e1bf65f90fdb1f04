import { Refusal } from '../core';

/** An argument that has the right form and no sense: none of something, more than there ever is. */
export const wrong = (field: string): Refusal => new Refusal('bad_args', { fields: [{ field, problem: 'wrong' }] });
