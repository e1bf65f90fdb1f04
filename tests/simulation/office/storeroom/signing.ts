import { dateAfter, daysAfter, officeDateOf, type AnyRow } from '../../../../src/lib/domain/core';
import { SUBJECTS } from '../../../../src/lib/domain/approving';
import type { Bench } from './bench';

/** What waits for a signature, one's own requests, and who signs for whom. */
export function signing(bench: Bench): void {
	for (const approval of bench.sight.rows('approvals')) sign(bench, approval);
	if (bench.random.chance(0.5)) deputies(bench);
	if (bench.random.chance(0.5) && bench.sight.account === 'lin') routes(bench);
}

function sign({ random, sight, words, add }: Bench, { id: approval, ...row }: AnyRow): void {
	const { account, accounts } = sight;
	const signers = (row.signers ?? []) as readonly { person: string }[];
	const own = row.requester === account || row.by === account;
	const decided = { approval, stage: row.stage };
	const other = random.one(accounts);
	if (signers.some(({ person }) => person === account)) {
		add(60, 'approvals.approve', { ...decided, opinion: random.chance(0.3) ? words : undefined });
		add(16, 'approvals.return', { ...decided, reason: words });
		add(2, 'approvals.reject', { ...decided, reason: words });
		add(4, 'approvals.addSigner', { ...decided, person: other, when: random.one(['before', 'after']) });
		add(5, 'approvals.transfer', { ...decided, person: other });
	} else if (row.state === 'running' && own) {
		add(1, 'approvals.withdraw', { approval });
		add(2, 'approvals.remind', { approval });
	}
	if (row.state === 'returned' && own) {
		add(30, 'approvals.resubmit', { approval });
		add(2, 'approvals.withdraw', { approval });
	}
	if (row.state === 'running' && account === 'lin')
		add(signers.length === 0 ? 12 : 1, 'approvals.replace', {
			approval,
			step: Number(row.step),
			place: 0,
			person: other
		});
}

function deputies({ random, sight, add }: Bench): void {
	const { account, accounts, now } = sight;
	add(1, 'approvals.delegate', {
		deputy: random.one(accounts),
		begins: daysAfter(now, -1),
		ends: daysAfter(now, random.one([1, 90])),
		subjects: random.chance(0.3) ? ['supplies.requisition'] : undefined
	});
	for (const { id: delegation, principal, endedAt } of sight.rows('delegations'))
		if (principal === account && endedAt === undefined) add(9, 'approvals.endDelegation', { delegation });
}

/** The administrator thinks about routes: requests go other ways from then on. */
function routes({ random, sight, add }: Bench): void {
	const subject = random.one(SUBJECTS).kind;
	const all = sight.rows('approvalRoutes');
	const versions = all.filter((one) => one.subject === subject && one.dropped !== true).map(({ version }) => version);
	const today = officeDateOf(sight.now);
	add(1, 'approvals.saveRoute', {
		subject,
		base: Math.max(0, ...versions.map(Number)),
		startsOn: dateAfter(today, random.one([0, 1, 400, 400])),
		steps: [{ places: [{ role: random.one(['head', 'admin', 'leader'] as const) }], mode: 'one', hours: 8 }],
		ways: []
	});
	for (const { id: route, startsOn, dropped } of all)
		if (dropped !== true && String(startsOn) > today) add(15, 'approvals.dropRoute', { route });
}
