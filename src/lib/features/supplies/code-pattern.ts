import type { CodePattern } from '../scan';

/** How items are numbered where nothing else is said: `YP-0001`. */
export const CODE_PATTERN: CodePattern = { prefix: 'YP-', digits: 4 };
