import { approvalSource } from '../approvals/search-source';
import { equipmentSource } from '../equipment/search-source';
import { peopleSource } from '../people/search-source';
import { requisitionSource } from '../requisitions/search-source';
import { pageSource } from '../shell/page-source';
import { suppliesSource } from '../supplies/search-source';
import type { SearchSource } from './source';

/** In the order of their headings. */
export const sources: readonly SearchSource[] = [
	pageSource,
	approvalSource,
	equipmentSource,
	suppliesSource,
	requisitionSource,
	peopleSource
];
