import {
	admin,
	choice,
	duty,
	entity,
	flag,
	list,
	money,
	mutator,
	optional,
	ref,
	Refusal,
	staff,
	text,
	type ReadTx,
	type RowOf
} from '../../core';
import { people } from '../../people/person';
import { SUPPLY_CLASSES } from '../catalogue/item';

/** The one row of `issueRules`. */
export const ISSUE_RULES = 'issue';

const fields = {
	/** Where things are fetched: `1 楼库房`. */
	storeroom: optional(text(40)),
	/** Who gives them out; absent: whoever holds the duty. */
	keeper: optional(ref(people)),
	/** Until when things can be fetched on a day, `17:30`. */
	closesAt: text(5),
	/** What somebody may take without a requisition, at once; 0: nothing. */
	walkInMost: money,
	walkInClasses: list(choice(SUPPLY_CLASSES), 5),
	/** A controlled consumable is given for the old one (以旧换新). */
	oldForNew: flag,
	/** Who still holds something on loan cannot leave; otherwise the duty is only told. */
	loansBlockLeaving: flag
} as const;

/** What handing out goes by: for the office to decide (domain.md section 17). */
export const issueRules = entity('issueRules', { row: fields, audience: () => [staff] });
export type IssueRules = RowOf<typeof issueRules>;

export const DEFAULT_ISSUE_RULES = {
	closesAt: '17:30',
	walkInMost: 50_00,
	walkInClasses: ['consumable'],
	oldForNew: true,
	loansBlockLeaving: true
} as const satisfies Omit<IssueRules, 'id' | 'walkInClasses'> & { walkInClasses: readonly string[] };

type Rules = Omit<IssueRules, 'id'>;

/** The stored rules, or what holds where nobody has changed them: as `changeIssueRules` takes them. */
export function issueRulesNow(stored: IssueRules | undefined): Rules {
	const { id: _id, ...rules } = stored ?? {
		...DEFAULT_ISSUE_RULES,
		walkInClasses: [...DEFAULT_ISSUE_RULES.walkInClasses],
		id: ISSUE_RULES
	};
	return rules;
}

/** The same, as a mutator reads them. */
export const issueRulesOf = (tx: Pick<ReadTx, 'get'>): Rules => issueRulesNow(tx.get(issueRules, ISSUE_RULES));

/** Changes what handing out goes by. Refuses a time that is none (`bad_time`). */
export const changeIssueRules = mutator('supplyIssues.changeRules', {
	kind: 'wish',
	who: [duty('supplies'), admin],
	args: fields,
	apply(tx, rules) {
		if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(rules.closesAt)) throw new Refusal('bad_time', { value: rules.closesAt });
		if (tx.get(issueRules, ISSUE_RULES))
			tx.update(issueRules, ISSUE_RULES, { storeroom: undefined, keeper: undefined, ...rules });
		else tx.insert(issueRules, { id: ISSUE_RULES, ...rules });
	}
});
