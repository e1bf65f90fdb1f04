import { HEAD_COUNT_MARK } from '$lib/domain/meetings';
import { m } from '$lib/paraglide/messages';

/** `茶水 {n} 杯` as one reads and writes it: `茶水 〔按人数〕 杯`. */
export const asWritten = (text: string): string => text.replaceAll(HEAD_COUNT_MARK, m.template_mark_written());

/** What was written, as it is stored. */
export const asStored = (written: string): string => written.replaceAll(m.template_mark_written(), HEAD_COUNT_MARK);

/** `茶水 24 杯`. */
export const forPeople = (text: string, count: number): string => text.replaceAll(HEAD_COUNT_MARK, String(count));
