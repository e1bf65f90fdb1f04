import { m } from '$lib/paraglide/messages';
import { office } from '$lib/sync';

/** What lies on a device, as a person calls it. */
export const KINDS = [
	'equipment',
	'history',
	'faults',
	'meetings',
	'visits',
	'deliveries',
	'supplies',
	'people',
	'rest'
] as const;
export type Kind = (typeof KINDS)[number];

const OF: Readonly<Record<string, Kind>> = {
	equipment: 'equipment',
	places: 'equipment',
	foreignCodes: 'equipment',
	equipmentEvents: 'history',
	faultReports: 'faults',
	faultContacts: 'faults',
	bookings: 'meetings',
	meetings: 'meetings',
	setUpItems: 'meetings',
	setUpTemplates: 'meetings',
	rooms: 'meetings',
	visits: 'visits',
	visitAnswers: 'visits',
	visitContacts: 'visits',
	badges: 'visits',
	deliveries: 'deliveries',
	deliveryPhotos: 'deliveries',
	people: 'people',
	personCards: 'people',
	departments: 'people',
	rosters: 'people',
	requisitions: 'supplies',
	purchaseOrders: 'supplies',
	purchasePlans: 'supplies',
	purchasePlanLines: 'supplies',
	goodsReceipts: 'supplies',
	suppliers: 'supplies',
	stocktakes: 'supplies',
	stocktakeCounts: 'supplies',
	stocktakeVariances: 'supplies',
	issueRules: 'supplies'
};

/** The kind that rows of an entity belong to. */
export const kindOf = (entity: string): Kind => OF[entity] ?? (entity.startsWith('supply') ? 'supplies' : 'rest');

/** Kinds of which older rows can be held here, with their entities whose rows leave devices. */
export const holdable = (): readonly { readonly kind: Kind; readonly entities: readonly string[] }[] =>
	(['history', 'faults', 'meetings', 'visits', 'deliveries', 'supplies'] as const).map((kind) => ({
		kind,
		entities: office.device.db.registry.entities
			.filter(({ name, leaves }) => leaves && kindOf(name) === kind)
			.map(({ name }) => name)
	}));

export const KIND_WORDS: Readonly<Record<Kind, () => string>> = {
	equipment: m.kind_equipment,
	history: m.kind_history,
	faults: m.kind_faults,
	meetings: m.kind_meetings,
	visits: m.kind_visits,
	deliveries: m.kind_deliveries,
	supplies: m.kind_supplies,
	people: m.kind_people,
	rest: m.kind_rest
};

/** What is held of a kind where its person wants more than usual. */
export const HOLD_WORDS: Readonly<Partial<Record<Kind, () => string>>> = {
	history: m.hold_history,
	faults: m.hold_faults,
	meetings: m.hold_meetings,
	visits: m.hold_visits,
	deliveries: m.hold_deliveries,
	supplies: m.hold_supplies
};
