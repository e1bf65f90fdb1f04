import { dateAfter, minutesAfter, officeInstant, type Instant, type Tx } from '../core';
import { bookings, type Booking } from './booking';
import type { Meeting } from './meeting';
import { isLive, setUpItems, type SetUpItem } from './set-up-item';
import { HEAD_COUNT_MARK, setUpTemplates, templateFor, type SetUpTemplate, type TemplateLine } from './template';

/** Minutes before the beginning at which the room is to be ready (domain practice: 10 to 20). */
export const READY_BEFORE = 10;

/** Makes the checklist of a meeting from the template that fits it best. Without one there is none. */
export function prepare(tx: Tx, booking: Booking, meeting: Meeting): void {
	const template = fitting(tx, booking, meeting);
	if (template) makeItems(tx, booking, meeting, template);
}

/**
 * After a move or a change: the same template keeps its lines, what is still to do with its new time; another one drops
 * them and begins anew.
 */
export function prepareAnew(tx: Tx, booking: Booking, meeting: Meeting): void {
	const template = fitting(tx, booking, meeting);
	const items = tx.where(setUpItems, 'booking', booking.id).filter(isLive);
	if (template && template.id === booking.template) return keepUp(tx, booking, items, meeting, template);
	for (const item of items) tx.update(setUpItems, item.id, { status: 'dropped' });
	if (template) makeItems(tx, booking, meeting, template);
	else if (booking.template) tx.update(bookings, booking.id, { template: undefined });
}

const fitting = (tx: Tx, { room, layout }: Booking, { headCount }: Meeting): SetUpTemplate | undefined =>
	templateFor(tx.where(setUpTemplates, 'status', 'open'), { room, layout, headCount });

function makeItems(tx: Tx, booking: Booking, meeting: Meeting, template: SetUpTemplate): void {
	tx.update(bookings, booking.id, { template: template.id, readyAt: undefined, readyBy: undefined });
	for (const line of checklistFrom(template, meeting, booking))
		tx.insert(setUpItems, { ...line, booking: booking.id, status: 'open' });
}

/**
 * Of a template that was edited meanwhile nothing comes in by itself; only what the meeting asks for now and did not
 * before is added, and what it no longer asks for is dropped while it is still to do.
 */
function keepUp(
	tx: Tx,
	booking: Booking,
	items: readonly SetUpItem[],
	meeting: Meeting,
	template: SetUpTemplate
): void {
	const planned = new Map(checklistFrom(template, meeting, booking).map((line) => [line.order, line]));
	for (const item of items) {
		if (item.status !== 'open' || template.lines[item.order]?.group !== item.group) continue;
		const line = planned.get(item.order);
		if (!line) tx.update(setUpItems, item.id, { status: 'dropped' });
		else if (line.dueAt !== item.dueAt || line.text !== item.text)
			tx.update(setUpItems, item.id, { dueAt: line.dueAt, text: line.text });
	}
	const there = new Set(items.map(({ order }) => order));
	const added = [...planned.values()].filter(({ order }) => template.lines[order]?.need && !there.has(order));
	for (const line of added) tx.insert(setUpItems, { ...line, booking: booking.id, status: 'open' });
	if (booking.readyAt && added.some(({ required }) => required))
		tx.update(bookings, booking.id, { readyAt: undefined, readyBy: undefined });
}

/** A line as a meeting gets it; `order` is its place in the template. */
export type PlannedLine = Omit<TemplateLine, 'minutesBefore' | 'dayBefore' | 'need'> &
	Pick<SetUpItem, 'order' | 'dueAt'>;

/** The checklist that a template makes for a meeting: without the lines for what that meeting does not ask for. */
export function checklistFrom(
	{ lines }: Pick<SetUpTemplate, 'lines'>,
	{ headCount, needs }: { readonly headCount: number; readonly needs: readonly string[] },
	begins: Pick<Booking, 'from' | 'on'>
): PlannedLine[] {
	return lines.flatMap((line, order) => {
		const { minutesBefore: _before, dayBefore: _evening, need, ...copied } = line;
		if (need !== undefined && !needs.includes(need)) return [];
		const text = line.text.replaceAll(HEAD_COUNT_MARK, String(headCount));
		return [{ ...copied, order, text, dueAt: dueAt(line, begins) }];
	});
}

/** When the line is due for a meeting that begins then. */
export const dueAt = (
	{ minutesBefore, dayBefore }: Pick<TemplateLine, 'minutesBefore' | 'dayBefore'>,
	{ from, on }: Pick<Booking, 'from' | 'on'>
): Instant => (dayBefore ? officeInstant(dateAfter(on, -1), dayBefore) : minutesAfter(from, -minutesBefore));
