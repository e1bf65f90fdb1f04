import { OTHERS_COME_BACK } from '../../src/lib/sync/device/due';
import { TransportError } from '../../src/lib/sync/device/transport';
import { checkPhone } from './checks';
import { SKEWS, type Clock } from './clock';
import type { DiskFault } from './disk-faults';
import { checkEnd, isSettled } from './end';
import { Luck } from './luck';
import { Network } from './network';
import type { Rows } from './oracle';
import { Phone } from './phone';
import type { Random } from './random';
import { isOpening, openingId, type Call, type Scenario, type Sight } from './scenario';
import type { Server } from './server';
import { STEPS, weights } from './steps';
import { count, countDeed, nothingYet, outcomeOf, type Tally } from './tally';

export interface WorldOptions {
	readonly scenario: Scenario;
	readonly random: Random;
	readonly server: Server;
	readonly clock: Clock;
	readonly steps: number;
	/** Steps left out: every step draws its own numbers, so the others stay as they are. */
	readonly skip?: ReadonlySet<number>;
	/** The office has been opened already. */
	readonly opened: boolean;
}

/** Of everybody's syncing at the end, at the most. What comes back may open the way for another's, and that for a third's. */
const ROUNDS = 5;

/** Some people with phones, an office, a bad network, and chance. */
export class World {
	/** What happened, for whoever must understand a failure. */
	readonly log: string[] = [];
	readonly phones: Phone[] = [];
	readonly tally: Tally = { ...nothingYet(), lives: 1 };
	readonly random: Random;
	readonly clock: Clock;
	readonly server: Server;
	readonly luck: Luck;
	readonly #scenario: Scenario;
	/** What each phone showed when it was last looked at; nothing when it may have changed since. */
	readonly #shown = new Map<Phone, Rows>();

	constructor(private readonly options: WorldOptions) {
		this.random = options.random;
		this.clock = options.clock;
		this.server = options.server;
		this.#scenario = options.scenario;
		this.luck = new Luck(options.random, this);
	}

	async run(): Promise<void> {
		const { random } = this;
		const { accounts } = this.#scenario;
		if (!this.options.opened) {
			for (const [n, call] of this.#scenario.opening(random).entries()) {
				await this.order(call, openingId(n));
				const answer = this.server.oracle.answers.get(openingId(n));
				if (answer?.outcome !== 'applied')
					throw new Error(
						`${call.name} of the opening was ${answer?.outcome}: ${answer?.code} ${JSON.stringify(call.args)}`
					);
			}
		}
		const people = [...accounts, ...random.some(accounts, 0.3)];
		for (const [n, account] of people.slice(0, random.between(3, 5)).entries())
			this.phones.push(this.#newPhone(`${account}-${n}`, account));
		for (const phone of this.phones) if (random.chance(0.6)) await this.trying(() => phone.device.pull());
		for (const phone of this.phones) if (random.chance(0.4)) await phone.device.keep(this.leaving());

		for (let step = 1; step <= this.options.steps; step++) {
			random.turnTo(step);
			if (this.options.skip?.has(step)) continue;
			const phone = random.one(this.phones);
			const kind = random.weighted(weights(STEPS));
			this.clock.now += random.between(0, 3_000);
			this.log.push(`${step} ${phone.name} ${kind}`);
			await STEPS[kind]?.does(this, phone);
			await this.#check(phone);
			if (step % 10 === 0) for (const one of this.phones) await this.#check(one);
		}
		random.turnTo(0);
		await this.#heal();
		for (const row of this.server.oracle.journal)
			if (!isOpening(row.id)) countDeed(this.tally.deeds, row.name, outcomeOf(row));
		for (const phone of this.phones.splice(0)) phone.handBack();
	}

	close(): void {
		for (const phone of this.phones) phone.close();
	}

	/** The phone's owner does as much as is done at a time in this office. */
	async work(phone: Phone): Promise<void> {
		for (let n = 0; n < (this.#scenario.atATime ?? 1); n++) await this.act(phone);
	}

	/** The phone's owner does something. */
	async act(phone: Phone): Promise<void> {
		const shown = this.#shown.get(phone) ?? (await phone.contents()).rows;
		const deed = this.#scenario.deed(this.random, this.#sight(phone, shown));
		this.forget(phone);
		const { text, refused } = await phone.act(deed, shown, this.random.chance(0.2) ? 5_000 : 0);
		this.log.push(`   ${phone.name}: ${text}`);
		if (refused !== undefined) countDeed(this.tally.deeds, deed.name, refused);
	}

	/** The phone's owner takes back something done lately, if that can be. */
	async takeBack(phone: Phone, kind: 'undo' | 'discard'): Promise<void> {
		const deeds = phone.done.filter((deed) => !deed.taken);
		if (deeds.length === 0) return;
		const deed = this.random.one(deeds.slice(-6));
		this.forget(phone);
		const taken = await phone.takeBack(deed, kind);
		this.log.push(`   ${kind} ${deed.name} ${deed.id}: ${taken}`);
	}

	/** Does one of the other steps while a fault waits on the phone's disk. */
	async under(fault: DiskFault, phone: Phone): Promise<void> {
		const { random } = this;
		const requests = random.between(1, random.one([5, 22, 110]));
		const kind = random.one([
			'act',
			'push',
			'pull',
			'sync',
			'undo',
			'discard',
			'evict',
			'makeRoom',
			'fetchKept'
		] as const);
		this.log.push(`   ${kind}, ${fault} at request ${requests}`);
		if (await phone.under(fault, requests, async () => STEPS[kind]?.does(this, phone))) {
			this.log.push(`   ${phone.name}: ${fault}`);
			count(this.tally.faults, fault);
		}
	}

	/** The office does something by itself. */
	async order(
		call: Call = this.#scenario.order(this.random, this.server.oracle),
		id: string = this.random.id()
	): Promise<void> {
		this.log.push(`   ${call.by ?? 'office'}: ${call.name} ${JSON.stringify(call.args)}`);
		await this.server.order(id, call);
	}

	/** Names of some entities whose rows may leave devices. */
	leaving(): string[] {
		const leaving = this.#scenario.registry.entities.filter(({ leaves }) => leaves);
		return this.random.some(leaving, 0.7).map(({ name }) => name);
	}

	/** Fetches some of what the phone's owner wants to have here past its time. */
	async fetchKept(phone: Phone): Promise<void> {
		await this.trying(async () => {
			const before = await phone.rowCount();
			await phone.device.fetchKept();
			if ((await phone.rowCount()) > before) count(this.tally.faults, 'older');
		});
	}

	/** The office breaks, and an older state of it is put in its place. */
	async restore(): Promise<void> {
		if (!(await this.server.restore())) return;
		this.luck.loseLate();
		count(this.tally.faults, 'restored');
		this.log.push(`   the office is as it was at ${this.server.oracle.head}`);
	}

	/** Does what may find nobody at the other end. */
	async trying(what: () => Promise<unknown>): Promise<void> {
		try {
			await what();
		} catch (problem) {
			if (!(problem instanceof TransportError)) throw problem;
			this.log.push(`   ${problem.message}`);
		}
	}

	/** The phone may show something else now. */
	forget(phone: Phone): void {
		this.#shown.delete(phone);
	}

	async #check(phone: Phone): Promise<void> {
		this.#shown.set(phone, await checkPhone(phone, this.server.oracle, this.#scenario.registry));
	}

	async #heal(): Promise<void> {
		this.server.heal();
		await this.luck.turn();
		for (let round = 1; round <= ROUNDS; round++) {
			// Everybody has come back: what still cannot be brought back to a restored office gets the last word.
			if (round === ROUNDS - 1) this.clock.now += OTHERS_COME_BACK;
			// What an administrator still had to send may have shut somebody out again.
			const healing = this.#scenario.healing(this.server.oracle);
			if (round > 1 && healing.length === 0 && (await isSettled(this.phones, this.server))) break;
			for (const call of healing) await this.order(call);
			for (const phone of this.phones) {
				this.clock.now += 600_000;
				this.log.push(`healing ${round}: ${phone.name}`);
				await phone.device.retry();
				await this.trying(() => phone.device.push());
				await this.trying(() => phone.device.pull());
				await this.trying(async () => {
					while (await phone.device.fetchKept()) await this.#check(phone);
				});
				await this.#check(phone);
			}
		}
		await checkEnd(this.phones, this.#shown, this.server, this.#scenario);
	}

	#newPhone(name: string, account: string): Phone {
		const { random, clock, server } = this;
		const rows = server.oracle.view(Infinity, ['staff']);
		const session = this.#scenario.actor((entity, id) => rows.get(entity.name)?.get(id), account);
		if (!session) throw new Error(`${account} has no account`);
		const trouble = this.luck.of(() => phone);
		const phone: Phone = new Phone({
			...{ name, account, session, scenario: this.#scenario },
			transport: new Network(account, server, trouble),
			limit: random.one([1, 3, 7, 20, 50, 50]),
			now: () => clock.now,
			newId: () => random.id()
		});
		phone.skew = random.one(SKEWS);
		return phone;
	}

	#sight(phone: Phone, shown: Rows): Sight {
		return {
			account: phone.account,
			accounts: this.#scenario.accounts,
			now: new Date(this.clock.now + phone.skew).toISOString(),
			rows: (entity) => [...(shown.get(entity)?.values() ?? [])],
			ids: (entity) => this.server.oracle.ids(entity)
		};
	}
}
