import type { Department } from '../../people/department';
import { personName } from '../../people/identity';
import type { Person } from '../../people/person';
import type { Place } from '../place';

const DIGITS = '零一二三四五六七八九';
/** 规划1所 and 规划一所, 财务 and 财务部 are one. */
const alike = (name: string): string =>
	same(name)
		.replace(/\d/g, (digit) => DIGITS[Number(digit)] ?? digit)
		.replace(/(?:部门|部|处|科|室|department|dept\.?)$/i, '');
const same = (name: string): string => name.normalize('NFKC').replace(/\s+/g, '').toLowerCase();

/** The department of this name; else the only one that is alike. */
export function findDepartment(
	name: string,
	departments: readonly Department[]
): { department: Department; isSimilar: boolean } | undefined {
	const exact = departments.find((one) => same(one.name) === same(name));
	if (exact) return { department: exact, isSimilar: false };
	const [similar, ...others] = departments.filter((one) => !one.closed && alike(one.name) === alike(name));
	return similar && others.length === 0 ? { department: similar, isSimilar: true } : undefined;
}

/** People of this name who have an account; of namesakes those of the department, if it tells them apart. */
export function findPeople(name: string, people: readonly Person[], department: string | undefined): readonly Person[] {
	const named = people.filter((person) => !person.disabled && person.name === personName(name));
	const inDepartment = named.filter((person) => person.department === department);
	return named.length > 1 && inDepartment.length === 1 ? inDepartment : named;
}

export const findPlace = (name: string, places: readonly Place[]): Place | undefined =>
	places.find((place) => !place.closed && same(place.name) === same(name));

/** A name out of its parts: 王 + 敏 is 王敏, Anna + Berg is Anna Berg. */
export function joinName(first: string, last: string): string {
	const isHan = /\p{Script=Han}/u.test(first + last);
	return (isHan ? [last, first] : [first, last]).filter((part) => part !== '').join(isHan ? '' : ' ');
}
