import { expect, test } from 'vitest';
import { SYSTEM } from '../core';
import { today, type TestOffice } from '../core/testing';
import { people } from '../people/person';
import { withReaders } from './subject';
import { askFor, chen, engine, errands, fang, house, shen, signersNow, stageOf } from './testing';

const { addApprover, approveRequest, delegate, replaceApprover, transferRequest, watchRequests } = engine;

const asked = (): TestOffice => house().as(shen).run(askFor, { errand: 'e1', what: '移动硬盘', cost: 40_000 });
const seenBy = (where: TestOffice) => where.get(errands, 'e1').seenBy;

test('who is asked first may read what he signs', () => {
	expect(seenBy(asked())).toEqual(['fang']);
});

test('and so may whoever is asked later: handed on to, added, or named in the place of somebody', () => {
	const handed = asked().as(fang);
	expect(seenBy(handed.run(transferRequest, { ...stageOf(handed), person: 'he' }))).toEqual(['fang', 'he']);

	const before = asked().as(fang);
	expect(seenBy(before.run(addApprover, { ...stageOf(before), person: 'wang', when: 'before' }))).toEqual([
		'fang',
		'wang'
	]);

	const after = asked().as(fang);
	after.run(addApprover, { ...stageOf(after), person: 'wang', when: 'after' });
	expect(seenBy(after)).toEqual(['fang']);
	expect(seenBy(after.run(approveRequest, stageOf(after)))).toEqual(['fang', 'wang']);

	const named = asked().as(chen).run(replaceApprover, { approval: 'e1', step: 0, place: 0, person: 'zhao' });
	expect(seenBy(named)).toEqual(['fang', 'zhao']);
});

test('the deputy of who travels, and who stands in for who left', () => {
	const trip = { deputy: 'he', begins: today('08:30'), ends: today('18:00') };
	expect(seenBy(asked().as(fang).run(delegate, trip))).toEqual(['fang', 'he']);

	const left = asked().with(people, { id: 'fang', name: '方毅', department: 'one', isHead: true, disabled: true });
	expect(seenBy(left.as(SYSTEM).run(watchRequests, { at: today('10:00') }))).toEqual(['fang', 'zhou']);
	expect(signersNow(left)).toEqual([{ person: 'zhou' }]);
});

test('of too many readers the earliest go, and who is asked now stays', () => {
	expect(withReaders(['a', 'b'], [{ person: 'b' }])).toBeUndefined();
	expect(withReaders(['a', 'b', 'c'], [{ person: 'a' }, { person: 'd' }], 3)).toEqual(['c', 'a', 'd']);
});
