import {
	admin,
	choice,
	duty,
	entity,
	flag,
	group,
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
import { changeOf } from '../rule-change';

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

/** The stored rules, or what holds where nobody has changed them. */
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

const CLEARABLE = ['storeroom', 'keeper'] as const;

/**
 * Changes what handing out goes by: only the fields named, so that two who change different rules at once both succeed.
 * `clear` empties fields; `walkIn` says of single classes whether they go without a requisition. Refuses a time that is
 * none (`bad_time`).
 */
export const changeIssueRules = mutator('supplyIssues.changeRules', {
	kind: 'wish',
	who: [duty('supplies'), admin],
	version: 2,
	args: {
		set: group({
			storeroom: fields.storeroom,
			keeper: fields.keeper,
			closesAt: optional(fields.closesAt),
			walkInMost: optional(fields.walkInMost),
			oldForNew: optional(fields.oldForNew),
			loansBlockLeaving: optional(fields.loansBlockLeaving)
		}),
		clear: optional(list(choice(CLEARABLE), CLEARABLE.length)),
		walkIn: optional(list(group({ class: choice(SUPPLY_CLASSES), free: flag }), 5))
	},
	/** They all were sent once, and what was absent was emptied. */
	upgrade(args) {
		const { walkInClasses = [], ...set } = args as Partial<Rules>;
		const walkIn = SUPPLY_CLASSES.map((one) => ({ class: one, free: walkInClasses.includes(one) }));
		return { set, clear: CLEARABLE.filter((field) => set[field] === undefined), walkIn };
	},
	apply(tx, { set, clear = [], walkIn = [] }) {
		if (set.closesAt !== undefined && !/^([01]\d|2[0-3]):[0-5]\d$/.test(set.closesAt))
			throw new Refusal('bad_time', { value: set.closesAt });
		const stored = tx.get(issueRules, ISSUE_RULES);
		const now = issueRulesNow(stored);
		const isFree = (one: (typeof SUPPLY_CLASSES)[number]): boolean =>
			walkIn.find((said) => said.class === one)?.free ?? now.walkInClasses.includes(one);
		const change = {
			...changeOf(set, clear),
			...(walkIn.length > 0 && { walkInClasses: SUPPLY_CLASSES.filter(isFree) })
		};
		if (stored) tx.update(issueRules, ISSUE_RULES, change);
		else tx.insert(issueRules, { ...now, ...change, id: ISSUE_RULES });
	}
});
