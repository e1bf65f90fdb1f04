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
	if (template && template.id === booking.template) {
		for (const item of items) if (item.status === 'open') keepUp(tx, booking, item, meeting, template);
		return;
	}
	for (const item of items) tx.update(setUpItems, item.id, { status: 'dropped' });
	if (template) makeItems(tx, booking, meeting, template);
	else if (booking.template) tx.update(bookings, booking.id, { template: undefined });
}

const fitting = (tx: Tx, { room, layout }: Booking, { headCount }: Meeting): SetUpTemplate | undefined =>
	templateFor(tx.where(setUpTemplates, 'status', 'open'), { room, layout, headCount });

function makeItems(tx: Tx, booking: Booking, meeting: Meeting, template: SetUpTemplate): void {
	tx.update(bookings, booking.id, { template: template.id, readyAt: undefined, readyBy: undefined });
	template.lines.forEach((line, order) => {
		const { minutesBefore: _before, dayBefore: _evening, ...copied } = line;
		tx.insert(setUpItems, {
			...copied,
			booking: booking.id,
			order,
			text: worded(line, meeting),
			dueAt: dueAt(line, booking),
			status: 'open'
		});
	});
}

function keepUp(tx: Tx, booking: Booking, item: SetUpItem, meeting: Meeting, template: SetUpTemplate): void {
	const line = template.lines[item.order];
	if (!line || line.group !== item.group) return;
	const due = dueAt(line, booking);
	const said = worded(line, meeting);
	if (due !== item.dueAt || said !== item.text) tx.update(setUpItems, item.id, { dueAt: due, text: said });
}

const worded = ({ text }: TemplateLine, { headCount }: Meeting): string =>
	text.replaceAll(HEAD_COUNT_MARK, String(headCount));

/** When the line is due for a meeting that begins then. */
export const dueAt = (
	{ minutesBefore, dayBefore }: Pick<TemplateLine, 'minutesBefore' | 'dayBefore'>,
	{ from, on }: Pick<Booking, 'from' | 'on'>
): Instant => (dayBefore ? officeInstant(dateAfter(on, -1), dayBefore) : minutesAfter(from, -minutesBefore));
