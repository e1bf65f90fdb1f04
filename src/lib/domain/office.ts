import { registry } from './core';
import { equipment } from './equipment/equipment';
import { equipmentEvents } from './equipment/event';
import { foreignCodes } from './equipment/foreign-code';
import { places } from './equipment/place';
import { exceptions } from './exceptions/exception';
import { settle } from './exceptions/settle';
import { faultContacts, faultReports } from './faults/fault';
import { reportFault } from './faults/report';
import { notifications } from './notifications/notification';
import { readNotifications } from './notifications/read';
import { offices } from './office/office';
import { departments } from './people/department';
import { people, personCards } from './people/person';
import { rosters } from './people/roster';

/** Raised whenever an entity, an index or a stored field changes: older tabs then close and ask for a reload. */
export const SCHEMA_VERSION = 1;

/** The office: every entity and every mutator. */
export const office = registry(
	[
		offices,
		departments,
		people,
		personCards,
		rosters,
		exceptions,
		notifications,
		places,
		equipment,
		foreignCodes,
		equipmentEvents,
		faultReports,
		faultContacts
	],
	[settle, readNotifications, reportFault]
);
