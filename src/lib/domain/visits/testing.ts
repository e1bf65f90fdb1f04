import { duty, kiosk, user, type Actor, type Audience } from '../core';
import { office, person } from '../core/testing';
import { people } from '../people/person';
import { rosters } from '../people/roster';
import { badges } from './badge';
import { visits, type Visit } from './visit';

export const chen = person('chen', duty('reception'));
export const zhao = person('zhao');
export const wu = person('wu');
const tablet = (id: string): Actor => ({ id, tokens: [kiosk, user(id) as Audience] });
export const one = tablet('t1');
export const two = tablet('t2');
export const SIGNATURE = 'M10 10L90 40';

export const guest = {
	id: 'v1',
	name: '王建国',
	host: 'zhao',
	status: 'expected',
	onKiosk: true,
	headCount: 3
} as const;

/** Zhao expects Wang; Chen is the reception; two tablets have a badge each. */
export const start = (visit: Partial<Visit> = {}) =>
	office(visits, { ...guest, ...visit })
		.with(people, { id: 'zhao', name: '赵启文' }, { id: 'wu', name: '吴敏' }, { id: 'gone', disabled: true })
		.with(rosters, { id: 'reception', people: ['chen'] })
		.with(badges, { id: 'A-07', kiosk: 't1' }, { id: 'A-21', kiosk: 't2' })
		.as(one);

export const v1 = { visit: 'v1' } as const;
