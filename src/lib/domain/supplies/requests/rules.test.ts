import { expect, test } from 'vitest';
import { changeIssueRules, issueRules, issueRulesNow } from './rules';
import { shen, storeroom, zhao } from './testing';

test('one rule is changed on what holds, whether it was ever changed before or not', () => {
	const office = storeroom().as(zhao);
	const change = (set: object) => office.run(changeIssueRules, { set }).only(issueRules);
	expect(change({ walkInMost: 20_00 })).toMatchObject({ walkInMost: 20_00, oldForNew: true });
	// Another, who has not seen that yet, changes something else: both hold.
	expect(change({ oldForNew: false, keeper: 'sun' })).toMatchObject({ walkInMost: 20_00, oldForNew: false });
	office.run(changeIssueRules, { set: {}, walkIn: [{ class: 'durable', free: true }] });
	office.run(changeIssueRules, { set: {}, walkIn: [{ class: 'consumable', free: false }], clear: ['keeper'] });
	expect(office.only(issueRules).walkInClasses).toEqual(['durable']);
	expect(office.only(issueRules).keeper).toBeUndefined();
	expect(office.as(shen).refusal(changeIssueRules, { set: {} }).code).toBe('forbidden');
});

test('rules that were sent as a whole by an older program say the same', () => {
	const former = { ...issueRulesNow(undefined), storeroom: '1 楼库房', walkInClasses: ['durable'] };
	const args = changeIssueRules.args.parse(changeIssueRules.upgrade?.(former, 1));
	const office = storeroom()
		.as(zhao)
		.run(changeIssueRules, { set: { keeper: 'sun' } })
		.run(changeIssueRules, args);
	expect(office.only(issueRules)).toEqual({ ...former, id: 'issue' });
});
