import { daysAfter, type Instant } from './time';

/** Most rows of one mutation of an import, and of its taking back. */
export const IMPORT_ROWS = 500;

/** Until when an import of this moment can be taken back: a day. */
export const undoableUntil = (importedAt: Instant): Instant => daysAfter(importedAt, 1);
