import { registry } from './core';
import { exceptions } from './exceptions/exception';
import { settle } from './exceptions/settle';
import { notifications } from './notifications/notification';
import { readNotifications } from './notifications/read';
import { offices } from './office/office';
import { departments } from './people/department';
import { people, personCards } from './people/person';

/** Raised whenever an entity, an index or a stored field changes: older tabs then close and ask for a reload. */
export const SCHEMA_VERSION = 1;

/** The office: every entity and every mutator. */
export const office = registry(
	[offices, departments, people, personCards, exceptions, notifications],
	[settle, readNotifications]
);
