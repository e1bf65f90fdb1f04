import { derivedId } from '../../../src/lib/domain/core/ids';
import * as faults from '../../../src/lib/domain/faults';
import type { Calendar } from './calendar';
import type { DemoPerson } from './people';
import { entry, type SeedMutation } from './seed-file';
import { STORIES, type Happening, type Story } from './stories';
import type { Thing } from './things';

/** Who decides on faults. */
const DUTY = 'equipment';

export function faultEntries(
	calendar: Calendar,
	people: readonly DemoPerson[],
	things: readonly Thing[]
): SeedMutation[] {
	return STORIES.flatMap((story, n) => {
		const reporter = story.by === undefined ? undefined : idOf(story.by, people);
		const report = entry(`${key(n)}-report`, calendar.at(story.reported), reporter, faults.reportFault, {
			code: codeOf(story, things),
			symptom: story.symptom,
			urgency: story.urgent ? 'urgent' : 'normal',
			...(story.note && { note: story.note }),
			...(story.phone && { phone: story.phone })
		});
		let handler = DUTY;
		const steps = story.then.map(([when, happening], step) => {
			if (happening.did === 'assign') handler = idOf(happening.to, people);
			return happened(`${key(n)}-${step + 1}-${happening.did}`, calendar.at(when), n, happening, {
				reporter,
				handler,
				people
			});
		});
		return [report, ...steps];
	});
}

const key = (n: number): string => `f${String(n + 1).padStart(2, '0')}`;
const faultId = (n: number): string => derivedId(`demo-${key(n)}-report`, 0);

interface Cast {
	readonly reporter: string | undefined;
	readonly handler: string;
	readonly people: readonly DemoPerson[];
}

function happened(
	id: string,
	at: string,
	n: number,
	happening: Happening,
	{ reporter, handler, people }: Cast
): SeedMutation {
	const fault = faultId(n);
	switch (happening.did) {
		case 'accept':
			return entry(id, at, DUTY, faults.acceptFault, { fault });
		case 'assign':
			return entry(id, at, DUTY, faults.assignFault, { fault, handler: idOf(happening.to, people) });
		case 'start':
			return entry(id, at, handler, faults.startRepair, { fault });
		case 'waitParts':
			return entry(id, at, handler, faults.waitForParts, { fault, remark: happening.why });
		case 'sendOut':
			return entry(id, at, handler, faults.sendOut, { fault, remark: happening.why });
		case 'repaired': {
			const { work, yuan, minutes, cause = 'wear' } = happening;
			const cost = yuan === undefined ? {} : { cost: yuan * 100 };
			return entry(id, at, handler, faults.repaired, { fault, work, cause, ...cost, ...(minutes && { minutes }) });
		}
		case 'confirm':
			return entry(id, at, reporter ?? DUTY, faults.confirmRepair, { fault, rating: happening.rating });
		case 'reopen':
			return entry(id, at, reporter ?? DUTY, faults.reopenFault, { fault, remark: happening.why });
		case 'close':
			return entry(id, at, DUTY, faults.closeFault, { fault });
		case 'reject':
			return entry(id, at, DUTY, faults.rejectFault, { fault, reason: happening.why });
		case 'duplicate':
			return entry(id, at, DUTY, faults.markDuplicate, { fault, of: faultId(happening.of) });
	}
}

function codeOf({ thing }: Story, things: readonly Thing[]): string {
	if (typeof thing === 'string') return thing;
	const [kind, room] = thing;
	const found = things.find((one) => one.kind === kind && one.room === room);
	if (!found) throw new Error(`no ${kind} in ${room}`);
	return found.tag;
}

function idOf(name: string, people: readonly DemoPerson[]): string {
	const found = people.find((person) => person.name === name);
	if (!found) throw new Error(`nobody is called ${name}`);
	return found.id;
}
