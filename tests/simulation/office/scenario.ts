import { office } from '../../../src/lib/domain/office';
import { people, tokensOf, type Person } from '../../../src/lib/domain/people/person';
import type { AnyRow } from '../../../src/lib/domain/core';
import type { Random } from '../random';
import type { Call, Scenario } from '../scenario';
import type { Oracle } from '../oracle';
import { deed, newDuties } from './deeds';
import { meetingOpening } from './meetings';
import { prove } from './proofs';
import { supplyOpening } from './supplies';

/** `lin` is the administrator. */
const PEOPLE = ['lin', 'wang', 'zhao', 'chen'];

/** The office as it is: its own registry, its own mutators. */
export const realOffice: Scenario = {
	registry: office,
	accounts: PEOPLE,
	actor: (row, account) => {
		const person = row(people, account);
		return person && { id: account, tokens: tokensOf(person as unknown as Person) };
	},
	opening,
	deed,
	order: (random, oracle) => {
		const person = random.one(PEOPLE);
		const { disabled } = standing(oracle, 'people', person);
		if (disabled) return { name: 'people.enable', args: { person } };
		if (random.chance(0.3)) return { name: 'people.disable', args: { person } };
		return newDuties(random, person, person === 'lin');
	},
	healing: (oracle) =>
		PEOPLE.filter((person) => standing(oracle, 'people', person).disabled).map((person) => ({
			name: 'people.enable',
			args: { person }
		})),
	prove
};

const standing = (oracle: Oracle, entity: string, id: string): AnyRow =>
	oracle.versions(entity, id).at(-1)?.row ?? { id };

function opening(random: Random): Call[] {
	return [
		{
			name: 'office.setUp',
			args: {
				name: '清江规划设计院',
				departments: ['办公室', '规划一所'],
				administrator: { id: 'lin', name: '林静', department: '办公室', email: emailOf('lin') }
			}
		},
		...PEOPLE.slice(1).map((id, n) => ({
			name: 'people.add',
			args: {
				id,
				name: '王赵陈'[n] + '明',
				duties: random.some(['equipment', 'reception', 'meetings', 'supplies'] as const),
				isHead: false,
				isLeader: n === 1,
				isAdmin: false,
				email: emailOf(id)
			}
		})),
		...['三楼会议室', '档案室'].map((name) => ({ name: 'places.add', args: { name } })),
		{
			name: 'equipment.import',
			args: {
				importId: 'opening',
				rows: Array.from({ length: 8 }, (_, n) => ({ line: n + 2, assetTag: `BG-000${n}`, name: `投影仪 ${n}` }))
			}
		},
		...meetingOpening(random),
		...supplyOpening(random)
	];
}

export const emailOf = (account: string): string => `${account}@simulation.office`;
