export { checkSheet, dateOrderOf, tagsOf, type CheckedSheet } from './check';
export { guessColumns, type Target } from './columns';
export { guessDateOrder, readDate, type DateOrder } from './dates';
export type { Field, Finding, FindingCode } from './finding';
export { readIdentifier, readPrice } from './numbers';
export type { SheetRow } from './row';
export type { Chosen, Known, Line, Mapping } from './sheet';
