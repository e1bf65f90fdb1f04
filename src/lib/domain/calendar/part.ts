import type { Part } from '../core';
import { officeHours, officeYears, saveYear, setHours } from './index';

/** In the registry: working days and hours. */
export const calendarPart: Part = {
	entities: [officeYears, officeHours],
	mutators: [saveYear, setHours]
};
