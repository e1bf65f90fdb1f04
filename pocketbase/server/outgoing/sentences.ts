import { officeTimeOf, type Entity } from '../../../src/lib/domain/core';
import { deliveries, type Carrier, type Delivery, type Spot } from '../../../src/lib/domain/deliveries';
import { kiosks, type Kiosk } from '../../../src/lib/domain/kiosks';
import type { Notification } from '../../../src/lib/domain/notifications/notification';
import { people, type Person } from '../../../src/lib/domain/people/person';
import { maskName } from '../../../src/lib/domain/visits/mask';
import { visits, type Visit } from '../../../src/lib/domain/visits/visit';

/** A row as the transaction leaves it. */
export type Now = <T>(of: Entity, id: string | undefined) => T | undefined;
type Word = Pick<Notification, 'kind' | 'about'>;

interface Mail {
	readonly subject: string;
	readonly body: string;
}

// In Chinese, as everything the office sends out. What the person opens is in his own language.

const VISIT_SUBJECTS: Readonly<Record<string, (guest: string) => string>> = {
	visitor_arrived: (guest) => `${guest}到了前台`,
	visitor_handed_over: (guest) => `请您接一下${guest}`,
	visitor_not_signed_out: (guest) => `${guest}走了吗？还没有签离`
};

/** The mail to who is told; undefined for what does not leave the house. */
export function mailOf({ kind, about }: Word, now: Now): Mail | undefined {
	const visit = now<Visit>(visits, textOf(about.visit));
	if (visit) return visitMail(kind, visit);
	const delivery = now<Delivery>(deliveries, textOf(about.delivery));
	return delivery && kind === 'delivery_for_you' ? deliveryMail(delivery) : undefined;
}

function visitMail(kind: string, visit: Visit): Mail | undefined {
	const subject = VISIT_SUBJECTS[kind]?.(visit.name);
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

const CARRIERS: Record<Carrier, string> = { sf: '顺丰', jd: '京东', post: '邮政', local: '同城', other: '包裹' };
const SPOTS: Record<Spot, string> = {
	shelf: '放在前台货架。',
	fridge: '放在前台冷藏柜。',
	inPerson: '快递在前台等您本人签。'
};

function deliveryMail({ carrier, pieces, spot, leftAt }: Delivery): Mail {
	const subject = `有您的件：${CARRIERS[carrier]} ${pieces} 件`;
	return { subject, body: [subject, `${officeTimeOf(leftAt)} 送到`, SPOTS[spot]].join('\n') };
}

/** The line to a group, that names nobody but the host; undefined for what a group has no business to know. */
export function groupLineOf({ kind, about }: Word, now: Now): string | undefined {
	if (kind === 'reception_called') {
		const kiosk = now<Kiosk>(kiosks, textOf(about.kiosk));
		return `前台：${kiosk?.name ?? '平板'}${kiosk?.place ? `（${kiosk.place}）` : ''}有人在叫前台。`;
	}
	const visit = now<Visit>(visits, textOf(about.visit));
	if (kind !== 'visitor_arrived' || visit?.arrivedAt === undefined) return undefined;
	const host = now<Person>(people, visit.host);
	return `前台：${maskName(visit.name)}${visit.headCount > 1 ? ` 等 ${visit.headCount} 人` : ''}到了，找${host?.name ?? '前台'}。`;
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
