import { id, mutator, optional, Refusal } from '../core';
import { roomKeepers } from './manage-rooms';
import { describedTemplate, setUpTemplates, type SetUpTemplate } from './template';

/**
 * Saves a template for the meetings to come; checklists that were made from it stay as they are. Without `template` it
 * is a new one. Refuses one without lines (`no_lines`) and an evening that is no time (`bad_times`).
 */
export const saveTemplate = mutator('setUp.saveTemplate', {
	kind: 'wish',
	who: roomKeepers,
	args: { template: optional(id), ...describedTemplate },
	apply(tx, { template, ...described }) {
		if (described.lines.length === 0) throw new Refusal('no_lines');
		if (described.lines.some(({ dayBefore }) => dayBefore !== undefined && !CLOCK.test(dayBefore)))
			throw new Refusal('bad_times');
		if (template === undefined) tx.insert(setUpTemplates, { ...described, status: 'open' });
		else tx.update(setUpTemplates, template, { ...UNSAID, ...described, status: 'open' });
	}
});

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;
const UNSAID: Partial<SetUpTemplate> = { room: undefined, layout: undefined, leastHeadCount: undefined };

/** The template is used no more. */
export const removeTemplate = mutator('setUp.removeTemplate', {
	kind: 'wish',
	who: roomKeepers,
	args: { template: id },
	apply: (tx, { template }) => void tx.update(setUpTemplates, template, { status: 'removed' })
});
