import { PURPOSES, type ReceptionRules } from '$lib/domain/visits';

/** What is typed of where guests may go, by their purpose; '' where no rule is. */
export type TypedZones = Record<(typeof PURPOSES)[number], string>;
type Zones = NonNullable<ReceptionRules['zones']>;

export const zonesTyped = (zones: Zones = []): TypedZones => {
	const typed = PURPOSES.map((purpose) => [purpose, zones.find((rule) => rule.purpose === purpose)?.zone ?? '']);
	return Object.fromEntries(typed) as TypedZones;
};

export const zonesOf = (typed: TypedZones): Zones =>
	PURPOSES.flatMap((purpose) => {
		const zone = typed[purpose].trim();
		return zone ? [{ purpose, zone }] : [];
	});
