import type { Part } from '../core';
import { changeOffice, offices, setUpOffice } from './index';

/** In the registry: the office itself. */
export const officePart: Part = {
	entities: [offices],
	mutators: [setUpOffice, changeOffice]
};
