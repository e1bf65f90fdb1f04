import { describe, expect, test } from 'vitest';
import { today } from '../core/testing';
import { people } from '../people/person';
import { preview } from './preview';
import { approvalRoutes, routeOf, stepsFor, wayFor, type RouteStep } from './route';
import { approvalOf, askFor, chen, engine, errand, fang, house, shen, signersNow, stageOf } from './testing';

const { saveRoute, dropRoute, approveRequest } = engine;
const leaderStep: RouteStep = { places: [{ role: 'leader' }], mode: 'one' };
const route = { subject: 'test.errand', base: 0, startsOn: '2026-11-24', steps: [leaderStep], ways: [] };

describe('a route is edited', () => {
	test('by the administrator; what is on its way keeps its own', () => {
		const start = house().as(shen).run(askFor, { errand: 'e1', what: '移动硬盘', cost: 60_000 });
		expect(start.as(fang).refusal(saveRoute, route).code).toBe('forbidden');
		start.as(chen).run(saveRoute, route);
		expect(start.only(approvalRoutes)).toMatchObject({ version: 1, savedBy: 'chen' });
		start.as(fang).run(approveRequest, stageOf(start));
		expect(signersNow(start)).toEqual([{ person: 'chen' }]);
		start.as(shen).run(askFor, { errand: 'e2', what: '键盘' });
		expect(signersNow(start, 'e2').map(({ person }) => person)).toEqual(['zhou', 'zhao']);
	});

	test('for a later day, and taken back before it', () => {
		const start = house()
			.as(chen)
			.run(saveRoute, { ...route, startsOn: '2026-12-01' }, 'r');
		expect(routeOf(start.reading, errand, '2026-11-30').route).toBe(errand.route);
		expect(routeOf(start.reading, errand, '2026-12-01').id).toBe('r.0');
		start.run(dropRoute, { route: 'r.0' });
		expect(routeOf(start.reading, errand, '2026-12-01').route).toBe(errand.route);
		start.run(saveRoute, route, 's');
		expect(start.get(approvalRoutes, 's.0').version).toBe(2);
		expect(start.refusal(dropRoute, { route: 's.0' }).code).toBe('route_in_force');
	});

	test('with no step at all, nothing is asked', () => {
		const free = house()
			.as(chen)
			.run(saveRoute, { ...route, steps: [] });
		free.as(shen).run(askFor, { errand: 'e1', what: '键盘' });
		expect(approvalOf(free)).toMatchObject({ state: 'approved' });
		expect(approvalOf(free).history.map(({ act }) => act)).toEqual(['requested', 'passed']);
	});

	test.each([
		['of a subject that is none', { subject: 'moon.landing' }, 'unknown_subject'],
		['from yesterday', { startsOn: '2026-11-23' }, 'bad_start'],
		['with a step nobody signs', { steps: [{ places: [], mode: 'one' as const }] }, 'empty_step'],
		[
			'for a duty it does not name',
			{ steps: [{ places: [{ role: 'duty' as const }], mode: 'one' as const }] },
			'empty_place'
		],
		['with a way that nothing goes', { ways: [{ from: 500, below: 500, steps: [] }] }, 'empty_way'],
		['over another’s edit', { base: 7 }, 'route_changed']
	])('not %s', (_what, said, code) =>
		expect(
			house()
				.as(chen)
				.refusal(saveRoute, { ...route, ...said }).code
		).toBe(code)
	);
});

describe('the way of an amount', () => {
	const { route: ways } = errand;
	test.each([
		[{ amount: 0 }, 0],
		[{ amount: 49_999 }, 0],
		[{ amount: 50_000 }, 1],
		[{ amount: 299_999, class: 'near' }, 1],
		[{ amount: 300_000 }, 2],
		[{ amount: 1, class: 'far' }, 2]
	])('%o goes way %i', (weight, index) => {
		expect(wayFor(ways, weight)).toBe(ways.ways[index]);
		expect(stepsFor(ways, weight)).toEqual([...ways.steps, ...(ways.ways[index]?.steps ?? [])]);
	});

	test('one for a class only does not take any amount', () => {
		const only = { steps: [], ways: [{ classes: ['far'], steps: [leaderStep] }] };
		expect(wayFor(only, { amount: 9_999_999 })).toBeUndefined();
	});
});

describe('who would sign', () => {
	const at = today('16:30');
	const tried = (requester: string, amount: number) =>
		preview(house().reading, errand.route, { subject: errand.kind, requester, amount }, at);

	test('the same as in earnest, and until when', () => {
		const [head, office] = tried('shen', 60_000);
		expect(head?.candidates).toEqual([{ person: 'fang', place: 0, why: 'role' }]);
		expect(head?.due).toEqual({ at: '2026-11-25T09:00:00.000Z', provisional: false });
		expect(head?.alone).toEqual([0]);
		expect(office?.candidates).toMatchObject([{ person: 'chen' }]);
	});

	test('why it is another: the head asks himself', () => {
		expect(tried('fang', 1)[0]?.candidates).toEqual([{ person: 'zhou', place: 0, why: 'deputy' }]);
	});

	test('nobody, where the only leader asks', () => {
		const where = house().with(people, { id: 'zhao', disabled: true }, { id: 'zhou', isLeader: true });
		const steps = preview(where.reading, { steps: [leaderStep], ways: [] }, { subject: 'x', requester: 'zhou' }, at);
		expect(steps[0]?.candidates).toEqual([]);
	});
});
