import { officeTimeOf } from '../../../src/lib/domain/core';
import type { Person } from '../../../src/lib/domain/people/person';
import { maskName } from '../../../src/lib/domain/visits/mask';
import type { Visit } from '../../../src/lib/domain/visits/visit';

/** What a message tells of. */
export interface Told {
	/** Of the notification. */
	readonly kind: string;
	readonly visit: Visit;
	readonly host: Person | undefined;
}

// In Chinese, as everything the office sends out. What the person opens is in his own language.

const SUBJECTS: Readonly<Record<string, (guest: string) => string>> = {
	visitor_arrived: (guest) => `${guest}到了前台`,
	visitor_handed_over: (guest) => `请您接一下${guest}`,
	visitor_not_signed_out: (guest) => `${guest}走了吗？还没有签离`
};

/** The mail to who is told; undefined for what does not leave the house. */
export function mailOf({ kind, visit }: Told): { subject: string; body: string } | undefined {
	const subject = SUBJECTS[kind]?.(visit.name);
	if (subject === undefined) return undefined;
	const lines = [
		subject,
		visit.company,
		visit.headCount > 1 && `一共 ${visit.headCount} 人`,
		visit.purpose,
		visit.arrivedAt && `${officeTimeOf(visit.arrivedAt)} 到`,
		visit.badge && `访客证 ${visit.badge}`,
		'打开办妥，告诉前台怎么接。'
	];
	return { subject, body: lines.filter(Boolean).join('\n') };
}

/** The line to a group; undefined for what a group has no business to know. */
export function roomLineOf({ kind, visit, host }: Told): string | undefined {
	if (kind !== 'visitor_arrived' || visit.arrivedAt === undefined) return undefined;
	return `前台：${maskName(visit.name)}${visit.headCount > 1 ? ` 等 ${visit.headCount} 人` : ''}到了，找${host?.name ?? '前台'}。`;
}
