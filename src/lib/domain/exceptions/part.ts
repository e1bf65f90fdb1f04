import type { Part } from '../core';
import { exceptions } from './exception';
import { settle } from './settle';

/** In the registry: what a duty is asked to settle. */
export const exceptionsPart: Part = {
	entities: [exceptions],
	mutators: [settle]
};
