import { Refusal, type Registry } from '../../../src/lib/domain/core';

/** The card's field that an account's identity comes from. */
const CARD_FIELDS: Record<string, string> = { email: 'email', phone: 'phone', username: 'userName' };

/**
 * A unique index has spoken where the mutator's own look saw nothing: two accounts whose user names differ in case
 * alone, for instance. That is a refusal like any other. Everything else stays what it is.
 */
export function asRefusal(problem: unknown, registry: Registry): unknown {
	const [, table = '', field = ''] = /UNIQUE constraint failed: (\w+)\.(\w+)/.exec(String(problem)) ?? [];
	if (registry.entity(table)) return new Refusal('taken', { entity: table, field });
	const cardField = table === 'users' ? CARD_FIELDS[field] : undefined;
	return cardField ? new Refusal('taken', { entity: 'personCards', field: cardField }) : problem;
}
