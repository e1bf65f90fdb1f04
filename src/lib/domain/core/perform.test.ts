import { describe, expect, test } from 'vitest';
import { PUBLIC, staff, SYSTEM, type Actor } from './audience';
import { entity, type AnyRow } from './entity';
import { choice, group, id, list, optional, quantity, text } from './fields';
import { mutator } from './mutator';
import { perform, type Call } from './perform';
import { Refusal } from './refusal';
import { emptyOffice, MemorySource, NOW, office, person } from './testing';
import { MOST_WRITES } from './workspace';

const rooms = entity('rooms', {
	row: { name: text(20), state: choice(['free', 'taken']), note: optional(text(20)) },
	indexes: ['state'],
	unique: ['name'],
	audience: () => [staff]
});

const zhang = person('zhang');

const take = mutator('rooms.take', {
	kind: 'wish',
	who: [staff],
	args: { room: id },
	apply(tx, { room: roomId }) {
		const room = tx.need(rooms, roomId);
		if (room.state === 'taken') throw new Refusal('room_taken');
		tx.update(rooms, roomId, { state: 'taken' });
	}
});

const addRoom = mutator('rooms.add', {
	kind: 'wish',
	who: [staff],
	args: { names: list(text(20), 5_000) },
	apply: (tx, { names }) => names.forEach((name) => tx.insert(rooms, { name, state: 'free' }))
});

describe('a mutator sees its own writes', () => {
	const seen: string[][] = [];
	const swap = mutator('rooms.swap', {
		kind: 'wish',
		who: [staff],
		args: { room: id },
		apply(tx, { room }) {
			tx.update(rooms, room, { state: 'taken' });
			tx.insert(rooms, { id: 'new', name: 'New', state: 'free' });
			seen.push(
				tx.where(rooms, 'state', 'free').map((one) => one.id),
				tx.where(rooms, 'state', 'taken').map((one) => one.id)
			);
			expect(tx.get(rooms, room)?.state).toBe('taken');
			// Changed once more, after the field was looked by.
			tx.update(rooms, room, { state: 'free' });
			tx.update(rooms, 'new', { state: 'taken' });
			seen.push(
				tx.where(rooms, 'state', 'free').map((one) => one.id),
				tx.where(rooms, 'state', 'taken').map((one) => one.id)
			);
		}
	});

	test('where leaves out rows that moved away and has those that came', () => {
		office(rooms, { id: 'a', name: 'A', state: 'free' }, { id: 'b', name: 'B', state: 'free' })
			.as(zhang)
			.run(swap, { room: 'a' });
		expect(seen).toEqual([['b', 'new'], ['a'], ['a', 'b'], ['new']]);
	});

	test('a lookup by a field without an index is a mistake, not an empty answer', () => {
		const lookUp = mutator('rooms.lookUp', {
			kind: 'wish',
			who: [staff],
			args: {},
			apply: (tx) => void tx.where(rooms, 'note', 'x')
		});
		expect(() => emptyOffice().as(zhang).run(lookUp, {})).toThrow('rooms.note is not indexed');
	});
});

describe('unique values', () => {
	test('one that another row has is refused as taken, and nothing is written', () => {
		const after = office(rooms, { id: 'a', name: 'A' }).as(zhang);
		expect(after.refusal(addRoom, { names: ['B', 'A'] })).toEqual({
			code: 'taken',
			detail: { entity: 'rooms', field: 'name', value: 'A' }
		});
		expect(after.rows(rooms)).toHaveLength(1);
	});

	test('two of one mutation are refused too', () => {
		expect(
			emptyOffice()
				.as(zhang)
				.refusal(addRoom, { names: ['A', 'A'] }).code
		).toBe('taken');
	});

	test('a row may be saved again with its own value', () => {
		const after = office(rooms, { id: 'a', name: 'A', state: 'free' }).as(zhang).run(take, { room: 'a' });
		expect(after.get(rooms, 'a')).toMatchObject({ name: 'A', state: 'taken' });
	});
});

describe('what is not here is unknown', () => {
	test('on the server a missing row is refused', () => {
		expect(emptyOffice().as(zhang).refusal(take, { room: 'a' })).toEqual({
			code: 'not_found',
			detail: { entity: 'rooms', id: 'a' }
		});
	});

	test('on a device it is not: nothing changes here, and the server will say', () => {
		const after = emptyOffice().as(zhang).onDevice().run(take, { room: 'a' });
		expect(after.unknown).toBe(true);
		expect(after.wrote).toEqual([]);
	});

	test('on a device a refusal after an empty lookup may be a mistake: it is left to the server', () => {
		const onlyIfFree = mutator('rooms.onlyIfFree', {
			kind: 'wish',
			who: [staff],
			args: {},
			apply(tx) {
				if (tx.where(rooms, 'state', 'free').length === 0) throw new Refusal('no_room');
			}
		});
		expect(emptyOffice().as(zhang).onDevice().run(onlyIfFree, {}).unknown).toBe(true);
		expect(emptyOffice().as(zhang).refusal(onlyIfFree, {}).code).toBe('no_room');
	});

	test('what was read may refuse on a device', () => {
		const after = office(rooms, { id: 'a', name: 'A', state: 'taken' }).as(zhang).onDevice();
		expect(after.refusal(take, { room: 'a' }).code).toBe('room_taken');
	});
});

describe('arguments and right', () => {
	test('arguments are frozen to their depth', () => {
		const meddle = mutator('rooms.meddle', {
			kind: 'wish',
			who: [staff],
			args: { about: group({ names: list(text(20), 3) }) },
			apply: (_tx, { about }) => void about.names.push('B')
		});
		expect(() =>
			emptyOffice()
				.as(zhang)
				.run(meddle, { about: { names: ['A'] } })
		).toThrow(TypeError);
	});

	test('wrong arguments are refused by their field, before anything is read', () => {
		expect(emptyOffice().as(zhang).refusal(take, { room: '../a' })).toMatchObject({
			code: 'bad_args',
			detail: { fields: [{ field: 'room' }] }
		});
	});

	test.each<[string, Actor, string | undefined]>([
		['staff', zhang, undefined],
		['the public', PUBLIC, 'forbidden'],
		['the system', SYSTEM, undefined]
	])('%s', (_who, actor, code) => {
		const free = office(rooms, { id: 'a', name: 'A', state: 'free' }).as(actor);
		if (code) expect(free.refusal(take, { room: 'a' }).code).toBe(code);
		else expect(free.run(take, { room: 'a' }).get(rooms, 'a').state).toBe('taken');
	});

	const call = (version: number, args: unknown): Call => ({ id: 'm1', version, args });
	const about = { actor: zhang, at: NOW, received: NOW, next: () => 1 };

	test('arguments of an older version are made into those of today', () => {
		const takeFor = mutator('rooms.take', {
			kind: 'wish',
			who: [staff],
			version: 2,
			args: { room: id, minutes: quantity },
			upgrade: (args) => ({ ...(args as object), minutes: 60 }),
			apply: (tx, { room, minutes }) => void tx.update(rooms, room, { note: String(minutes) })
		});
		const source = new MemorySource();
		source.save(rooms, { id: 'a', name: 'A', state: 'free' });
		expect(perform(takeFor, call(1, { room: 'a' }), source, about).writes[0]?.after).toMatchObject({ note: '60' });
	});

	test('without a way to make them so, the device is too old', () => {
		const newer = { ...take, version: 2 };
		expect(() => perform(newer, call(1, { room: 'a' }), new MemorySource(), about)).toThrow('client_too_old');
	});
});

test('a derived id is the same on the device and on the server', () => {
	const ids = (one: ReturnType<typeof emptyOffice>) =>
		one
			.as(zhang)
			.run(addRoom, { names: ['A', 'B'] }, 'abc')
			.rows(rooms)
			.map((row) => row.id);
	expect(ids(emptyOffice().onDevice())).toEqual(['abc.0', 'abc.1']);
	expect(ids(emptyOffice())).toEqual(['abc.0', 'abc.1']);
});

test('a mutation that would write too much is refused on both sides', () => {
	const names = Array.from({ length: MOST_WRITES + 1 }, (_, n) => `room ${n}`);
	expect(emptyOffice().as(zhang).refusal(addRoom, { names }).code).toBe('too_much');
	expect(emptyOffice().as(zhang).onDevice().refusal(addRoom, { names }).code).toBe('too_much');
});

test('a row that the schema does not allow is a mistake of ours, not a refusal', () => {
	const scribble = mutator('rooms.scribble', {
		kind: 'wish',
		who: [staff],
		args: { room: id },
		apply: (tx, { room }) => void tx.update(rooms, room, { note: ' '.repeat(3) })
	});
	expect(() => office(rooms, { id: 'a' }).as(zhang).run(scribble, { room: 'a' })).toThrow('note too_small');
});

test('a device leaves alone what a newer office has written into a row; the office knows all of its own', () => {
	const rename = mutator('rooms.rename', {
		kind: 'fact',
		who: [staff],
		args: { room: id, name: text(20) },
		apply: (tx, { room, name }) => void tx.update(rooms, room, { name })
	});
	const newer: AnyRow = { id: 'a', name: 'A', state: 'beingPainted', paintedOn: '2026-12-01' };
	const source = new MemorySource();
	source.save(rooms, newer);
	const call = { id: 'm1', version: 1, args: { room: 'a', name: 'B' } };
	const about = { actor: zhang, at: NOW, received: NOW };
	expect(perform(rename, call, source, about).writes).toMatchObject([{ after: { ...newer, name: 'B' } }]);
	expect(() => perform(rename, call, source, { ...about, next: () => 1 })).toThrow('unrecognized_keys');
});
