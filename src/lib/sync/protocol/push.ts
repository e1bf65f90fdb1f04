import { Refusal, type Actor, type AnyMutator, type Detail, type Instant, type Registry } from '../../domain/core';
import { perform, type Performance } from '../../domain/core/perform';
import { reads } from '../../domain/core/audience';
import { refusalStands } from '../../domain/core/mutator';
import { correctedTime } from '../../domain/core/time';
import { ask } from '../../domain/exceptions/exception';
import { Workspace, type Write } from '../../domain/core/workspace';
import { link, rowHash } from './journal';
import { Numbers, numbersHad, receiptOf, reserveNumbers } from './numbers';
import type { JournalRow, OfficeStore, OfficeTx } from './port';
import type { Mutation, PushRequest, PushResponse, PushResult } from './wire';

/** Whose entries these are, and from where: what the journal says of every one of them. */
interface Sender {
	/** Looks the actor up in the mutation's own transaction: a right withdrawn a moment ago is withdrawn. */
	actor(tx: OfficeTx): Actor | undefined;
	readonly actorId: string;
	readonly client: string;
	/** The device's clock at sending. */
	readonly now: Instant;
}

/**
 * Runs a push: every mutation in a transaction of its own, in order; after a failed one the later are still tried.
 * The caller has checked the session, the size and that `request.actor` is the session's account.
 */
export function push(office: OfficeStore, registry: Registry, request: PushRequest): PushResponse {
	const sender: Sender = {
		actor: (tx) => tx.actor(request.actor),
		actorId: request.actor,
		client: request.client,
		now: request.now
	};
	const results = request.mutations.map((mutation) => pushOne(office, registry, sender, mutation));
	return { epoch: office.epoch(), build: office.build, results };
}

/** Runs one mutation as an actor that is no account: the public's report, the system's clock. */
export function pushAs(
	office: OfficeStore,
	registry: Registry,
	actor: Actor,
	client: string,
	mutation: Mutation,
	now: Instant
): PushResult {
	return pushOne(office, registry, { actor: () => actor, actorId: actor.id, client, now }, mutation);
}

function pushOne(office: OfficeStore, registry: Registry, sender: Sender, mutation: Mutation): PushResult {
	try {
		const mutator = registry.mutator(mutation.name);
		const received = office.now();
		const about = { office, sender, mutation, received, at: claimedAt(mutation, sender, received) };
		if (!mutator || mutation.version > mutator.version)
			return office.transact((tx) => answerOf(tx, about)) ?? newerThanUs(about);
		try {
			return office.transact((tx) => applied(tx, mutator, about));
		} catch (problem) {
			if (!(problem instanceof Refusal)) throw problem;
			if (mutation.again && mayChange(problem)) return later(about, problem);
			return office.transact((tx) =>
				!refusalStands(mutator, problem.code) ? keptAll(tx, mutator, about, problem) : refused(tx, about, problem)
			);
		}
	} catch (problem) {
		office.fault(mutation.id, problem);
		return { id: mutation.id, status: 'failed', code: 'server_fault' };
	}
}

/**
 * The device has a newer program than this server, which was perhaps put back to an older one: it may come again, and
 * the next program of the server will know it. Not journalled, so no refusal stands in its way then.
 */
function newerThanUs({ office, mutation }: About): PushResult {
	reserve(office, mutation);
	return { id: mutation.id, status: 'failed', code: 'server_too_old' };
}

interface About {
	readonly office: OfficeStore;
	readonly sender: Sender;
	readonly mutation: Mutation;
	readonly received: Instant;
	readonly at: Instant;
}

/** A claim that is no time at all is taken as now: the entry is not lost for a broken clock. */
function claimedAt(mutation: Mutation, sender: Sender, received: Instant): Instant {
	const readable = !Number.isNaN(Date.parse(mutation.at)) && !Number.isNaN(Date.parse(sender.now));
	return readable ? correctedTime(mutation.at, sender.now, received) : received;
}

function applied(tx: OfficeTx, mutator: AnyMutator, about: About): PushResult {
	const { office, sender, mutation, received, at } = about;
	const known = answerOf(tx, about);
	if (known) return known;
	const actor = sender.actor(tx);
	if (!actor) throw new Refusal('forbidden');
	const numbers = new Numbers(tx, numbersHad(office, mutation));
	const performance = perform(mutator, mutation, tx, { actor, at, received, next: numbers.next });
	const writes = [...performance.writes, ...renumbered(tx, mutator, about, numbers)];
	return store(tx, office, { ...performance, writes }, { ...about, numbers: numbers.given });
}

/** It got another number than people have read and written down: the duty is asked to tell them. */
function renumbered(tx: OfficeTx, mutator: AnyMutator, { mutation, at }: About, { changed }: Numbers): Write[] {
	const workspace = new Workspace(tx, mutation.id, at, true);
	for (const [n, detail] of changed.entries()) {
		// Not one of the ids that the mutation derives for its own rows.
		const id = `${mutation.id}.renumbered${n > 0 ? n : ''}`;
		const about = { id, duty: mutator.asks, code: 'renumbered', mutation: mutation.id, action: mutation.name };
		ask(workspace, about, plainFacts(detail));
	}
	return workspace.writes;
}

/** What no other entry that comes back can mend. */
const STAYS = ['bad_args', 'client_too_old', 'too_much'];

const mayChange = ({ code }: Refusal): boolean => !STAYS.includes(code);

/**
 * The no to an entry that is brought back: what it builds on may be on a device that has not come yet. It is not
 * journalled; what it had been numbered is kept for it.
 */
function later({ office, mutation }: About, { code, detail }: Refusal): PushResult {
	reserve(office, mutation);
	return { id: mutation.id, status: 'later', code, detail };
}

function reserve(office: OfficeStore, mutation: Mutation): void {
	const had = numbersHad(office, mutation);
	if (Object.keys(had).length > 0) office.transact((tx) => reserveNumbers(tx, had));
}

/** A fact that contradicts the office is kept: nothing of it is applied, and the duty is asked to settle it. */
function keptAll(tx: OfficeTx, mutator: AnyMutator, about: About, refusal: Refusal): PushResult {
	const known = answerOf(tx, about);
	if (known) return known;
	const workspace = new Workspace(tx, about.mutation.id, about.at, true);
	const { id, name } = about.mutation;
	reserveNumbers(tx, numbersHad(about.office, about.mutation));
	ask(workspace, { duty: mutator.asks, code: refusal.code, mutation: id, action: name }, plainFacts(refusal.detail));
	return store(tx, about.office, { writes: workspace.writes, reads: [], unknown: false }, about);
}

const plainFacts = (detail: Detail): Record<string, string | number | boolean> =>
	Object.fromEntries(
		Object.entries(detail).map(([key, value]) => [key, typeof value === 'object' ? JSON.stringify(value) : value])
	);

function refused(tx: OfficeTx, about: About, refusal: Refusal): PushResult {
	const known = answerOf(tx, about);
	if (known) return known;
	reserveNumbers(tx, numbersHad(about.office, about.mutation));
	const row = journal(tx, about, { outcome: 'refused', code: refusal.code, detail: refusal.detail, wrote: [] });
	tx.announce(row.seq);
	return resultOf(about.office, row);
}

/** The stored answer of a mutation that came before; somebody else's id is nobody's answer. */
function answerOf(tx: OfficeTx, { office, mutation, sender }: About): PushResult | undefined {
	const known = tx.journalled(mutation.id);
	if (!known) return undefined;
	if (known.actor !== sender.actorId || known.name !== mutation.name)
		return { id: mutation.id, status: 'refused', code: 'id_reused' };
	return resultOf(office, known);
}

function store(
	tx: OfficeTx,
	office: OfficeStore,
	performance: Performance,
	about: About & { numbers?: Record<string, number> }
): PushResult {
	const seq = (tx.last()?.seq ?? 0) + 1;
	for (const { entity, before, after } of performance.writes) {
		const audience = entity.audience(after);
		if (before)
			for (const token of tx.audience(entity, after.id))
				if (!reads([token], audience)) tx.depart({ seq, entity: entity.name, id: after.id, token });
		tx.save({ entity, row: after, isNew: !before, seq, audience, until: entity.until(after) });
	}
	const wrote = performance.writes.map(({ entity, after }) => ({
		entity: entity.name,
		id: after.id,
		hash: rowHash(office.digest, after)
	}));
	const row = journal(tx, about, { outcome: 'applied', wrote });
	tx.announce(row.seq);
	return resultOf(office, row);
}

function journal(
	tx: OfficeTx,
	about: About & { numbers?: Record<string, number> },
	end: Pick<JournalRow, 'outcome' | 'wrote'> & { code?: string; detail?: Detail }
): JournalRow {
	const { office, sender, mutation, received, at, numbers } = about;
	const last = tx.last();
	const row = link(office.digest, {
		id: mutation.id,
		seq: (last?.seq ?? 0) + 1,
		name: mutation.name,
		version: mutation.version,
		args: mutation.args,
		salt: office.salt(),
		actor: sender.actorId,
		client: sender.client,
		claimed: mutation.at,
		received,
		at,
		outcome: end.outcome,
		code: end.code,
		detail: end.detail,
		numbers: numbers && Object.keys(numbers).length > 0 ? numbers : undefined,
		wrote: end.wrote,
		previous: last?.hash ?? ''
	});
	tx.append(row);
	return row;
}

const resultOf = (office: OfficeStore, { id, outcome, seq, code, detail, numbers }: JournalRow): PushResult => ({
	id,
	status: outcome,
	seq,
	...(code && { code }),
	...(detail && { detail }),
	...(numbers && { numbers, receipt: receiptOf(office, id, numbers) })
});
