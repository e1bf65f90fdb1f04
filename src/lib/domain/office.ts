import { approvingPart } from './approving';
import { calendarPart } from './calendar/part';
import { registry } from './core';
import { deliveriesPart } from './deliveries/part';
import { equipmentPart } from './equipment/part';
import { exceptionsPart } from './exceptions/part';
import { faultsPart } from './faults/part';
import { kiosksPart } from './kiosks/part';
import { meetingsPart } from './meetings/part';
import { notificationsPart } from './notifications/part';
import { officePart } from './office/part';
import { peoplePart } from './people/part';
import { purchasePart } from './supplies/purchase/part';
import { suppliesPart } from './supplies/part';
import { supplyRequestsPart } from './supplies/requests/part';
import { visitsPart } from './visits/part';

/** Raised whenever an entity, an index or a stored field changes: older tabs then close and ask for a reload. */
export const SCHEMA_VERSION = 9;

/** The office: every entity and every mutator, duty by duty. */
export const office = registry(
	officePart,
	calendarPart,
	peoplePart,
	exceptionsPart,
	notificationsPart,
	approvingPart,
	equipmentPart,
	faultsPart,
	meetingsPart,
	kiosksPart,
	visitsPart,
	deliveriesPart,
	suppliesPart,
	supplyRequestsPart,
	purchasePart
);
