import Building from '@lucide/svelte/icons/building-2';
import FileSpreadsheet from '@lucide/svelte/icons/file-spreadsheet';
import Key from '@lucide/svelte/icons/key-round';
import Lock from '@lucide/svelte/icons/lock';
import LockOpen from '@lucide/svelte/icons/lock-open';
import PenLine from '@lucide/svelte/icons/pen-line';
import ShieldCheck from '@lucide/svelte/icons/shield-check';
import Undo from '@lucide/svelte/icons/undo-2';
import UserPlus from '@lucide/svelte/icons/user-plus';
import { resolve } from '$app/paths';
import { disablePerson, enablePerson, setDuties } from '$lib/domain/approving';
import {
	addDepartment,
	addPerson,
	changeCard,
	changePerson,
	closeDepartment,
	departments,
	importPeople,
	people,
	renameDepartment,
	reopenDepartment,
	setDeputy,
	undoPeopleImport
} from '$lib/domain/people';
import { m } from '$lib/paraglide/messages';
import type { Reading } from '$lib/sync';
import type { IconSource } from '$lib/ui';
import { act, textOf, type DutyWords } from '../sync/duty-words';

const again = () => resolve('/settings/people');

const formOf = (person: string, form: string) =>
	resolve(`/settings/people?${new URLSearchParams({ person, do: form })}`);

/** What says something. */
const said = (values: Readonly<Record<string, string | undefined>>) =>
	Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

const ofPerson = (icon: IconSource, name: () => string) => ({
	icon,
	name,
	tell: async ({ person }: { readonly person: string }, store: Reading) => ({
		what: (await store.get(people, person))?.name,
		again: again()
	})
});
const ofNew = (icon: IconSource, name: () => string) => ({
	icon,
	name,
	tell: (added: { readonly name: string }) => ({ what: added.name, again: again() })
});

const ofDepartment = (name: () => string) => ({
	icon: Building,
	name,
	tell: async ({ department }: { readonly department: string }, store: Reading) => ({
		what: (await store.get(departments, department))?.name,
		again: again()
	})
});

/** What acts and refusals about people, accounts and departments are called. */
export const peopleWords: DutyWords = {
	acts: {
		...act(addPerson, {
			icon: UserPlus,
			name: m.act_person_add,
			tell: ({ name, department, post, room, extension, userName, phone, email }) => ({
				what: name,
				again: resolve('/settings/people?do=add'),
				refill: {
					form: 'people:add',
					values: said({ name, department, post, room, extension, userName, phone, email })
				}
			})
		}),
		...act(changePerson, {
			icon: PenLine,
			name: m.act_person_change,
			tell: async ({ person, set, clear = [] }, store) => {
				const { name, department, post, room, extension } = set;
				const emptied = Object.fromEntries(clear.map((field) => [field, '']));
				return {
					what: (await store.get(people, person))?.name,
					again: formOf(person, 'edit'),
					refill: {
						form: `people:edit:${person}`,
						values: { ...said({ name, department, post, room, extension }), ...emptied }
					}
				};
			}
		}),
		...act(changeCard, {
			icon: Key,
			name: m.act_person_card,
			tell: async ({ person, userName, phone, email }, store) => ({
				what: (await store.get(people, person))?.name,
				again: formOf(person, 'card'),
				refill: {
					form: `people:card:${person}`,
					values: { userName: '', phone: '', email: '', ...said({ userName, phone, email }) }
				}
			})
		}),
		...act(setDuties, ofPerson(ShieldCheck, m.act_person_duties)),
		...act(disablePerson, ofPerson(Lock, m.act_person_disable)),
		...act(enablePerson, ofPerson(LockOpen, m.act_person_enable)),
		...act(importPeople, {
			icon: FileSpreadsheet,
			name: m.act_person_import,
			tell: ({ rows }) => ({ what: m.act_count_people({ count: rows.length }), again: again() })
		}),
		...act(undoPeopleImport, {
			icon: Undo,
			name: m.act_person_undo_import,
			tell: ({ people: ids }) => ({
				what: m.act_count_people({ count: ids.length }),
				again: resolve('/settings/people/import')
			})
		}),
		...act(addDepartment, ofNew(Building, m.act_department_add)),
		...act(renameDepartment, ofNew(Building, m.act_department_rename)),
		...act(closeDepartment, ofDepartment(m.act_department_close)),
		...act(reopenDepartment, ofDepartment(m.act_department_reopen)),
		...act(setDeputy, ofDepartment(m.act_department_deputy))
	},
	refusals: {
		bad_name: (detail) => m.refusal_bad_name({ value: textOf(detail, 'value') }),
		bad_extension: (detail) => m.refusal_bad_extension({ value: textOf(detail, 'value') }),
		bad_email: (detail) => m.refusal_bad_email({ value: textOf(detail, 'value') }),
		bad_phone: (detail) => m.refusal_bad_phone({ value: textOf(detail, 'value') }),
		bad_user_name: (detail) => m.refusal_bad_user_name({ value: textOf(detail, 'value') }),
		person_withdrawn: (detail) => m.refusal_person_withdrawn({ name: textOf(detail, 'name') }),
		no_login: m.refusal_no_login,
		last_admin: (detail) => m.refusal_last_admin({ name: textOf(detail, 'name') }),
		department_in_use: (detail) => m.refusal_department_in_use({ count: textOf(detail, 'count') })
	}
};
