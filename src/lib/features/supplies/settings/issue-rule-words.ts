import { SUPPLY_CLASSES, type SupplyClass } from '$lib/domain/supplies';
import type { IssueRules } from '$lib/domain/supplies/requests';
import { m } from '$lib/paraglide/messages';
import { listed } from '../../approvals/approval-words';
import { formatMoney } from '../../format';

export const CLASS_TITLES: Readonly<Record<SupplyClass, () => string>> = {
	consumable: m.rules_class_consumable,
	controlledConsumable: m.rules_class_controlled,
	durable: m.rules_class_durable
};

/** What the class is, and what taking it without a requisition comes to. */
export const CLASS_WORDS: Readonly<Record<SupplyClass, () => string>> = {
	consumable: m.rules_class_consumable_means,
	controlledConsumable: m.rules_class_controlled_means,
	durable: m.rules_class_durable_means
};

/** `消耗品一次不超过 ¥50.00，不用申领就能领。…`: what the rule lets somebody take, in a sentence. */
export function walkInMeaning({ walkInMost, walkInClasses }: Pick<IssueRules, 'walkInMost' | 'walkInClasses'>): string {
	const classes = SUPPLY_CLASSES.filter((one) => walkInClasses.some((each) => each === one));
	if (walkInMost === 0 || classes.length === 0) return m.rules_walk_in_none();
	return m.rules_walk_in_means({
		classes: listed(classes.map((one) => CLASS_TITLES[one]())),
		most: formatMoney(walkInMost)
	});
}
