import { FINISHED } from './finished';
import { UNFINISHED } from './unfinished';

export type { Happening, Story } from './story';

/** Faults in every state, from months ago to this morning. Reporters are named; of namesakes the first. */
export const STORIES = [...FINISHED, ...UNFINISHED];
