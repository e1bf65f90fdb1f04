import type { Part } from '../core';
import { notifications } from './notification';
import { readNotifications } from './read';

/** In the registry: what a person is told. */
export const notificationsPart: Part = {
	entities: [notifications],
	mutators: [readNotifications]
};
