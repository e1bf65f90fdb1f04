import { delegate } from '../../../src/lib/domain/approving';
import { officeInstant } from '../../../src/lib/domain/core';
import { setDeputy } from '../../../src/lib/domain/people';
import type { Calendar } from './calendar';
import type { DepartmentName, DemoPerson } from './people';
import { entry, type SeedMutation } from './seed-file';

/** Who signs what a department's head asks for: the leader in charge of it, by name. */
const IN_CHARGE: Readonly<Partial<Record<DepartmentName, string>>> = {
	院办公室: '周明远',
	信息科: '周明远',
	规划一所: '周明远',
	市政所: '周明远',
	财务部: '仇立新',
	规划二所: '仇立新',
	档案室: '仇立新'
};

/** Deputies of the departments, and the leader who travels from yesterday to the day after tomorrow. */
export function approvalEntries(
	calendar: Calendar,
	people: readonly DemoPerson[],
	departments: ReadonlyMap<string, string>
): SeedMutation[] {
	const idOf = (name: string): string => people.find((person) => person.name === name)?.id ?? '';
	const deputies = Object.entries(IN_CHARGE).map(([department, name], n) =>
		entry(`deputy-${n + 1}`, calendar.at({ days: 199, time: '10:00' }), 'admin', setDeputy, {
			department: departments.get(department) ?? '',
			deputy: idOf(name)
		})
	);
	const trip = entry('trip', calendar.at({ days: 1, time: '20:15' }), 'leader', delegate, {
		deputy: idOf('冯启明'),
		begins: officeInstant(calendar.workingDay(1), '08:30'),
		ends: officeInstant(calendar.day(2), '18:00')
	});
	return [...deputies, trip];
}
