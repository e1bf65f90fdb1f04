import { checkPhone, knowEntities } from './checks';
import { checkEnd } from './end';
import { Network, type Fate, type Trouble } from './network';
import { Phone } from './phone';
import type { Random } from './random';
import type { Scenario, Sight } from './scenario';
import type { Rows } from './oracle';
import type { Server } from './server';

export interface WorldOptions {
	readonly scenario: Scenario;
	readonly random: Random;
	readonly server: Server;
	readonly clock: Clock;
	readonly steps: number;
	/** The office has been opened already. */
	readonly opened: boolean;
}

/** The world's time, in milliseconds. */
export class Clock {
	constructor(public now = Date.parse('2026-11-24T01:30:00.000Z')) {}

	get text(): string {
		return new Date(this.now).toISOString();
	}
}

const STEPS = {
	act: 40,
	push: 12,
	pull: 14,
	sync: 10,
	undo: 3,
	discard: 2,
	retry: 2,
	evict: 4,
	wait: 8,
	order: 5,
	arrive: 6,
	restart: 2,
	backUp: 1
};

/** Some people with phones, an office, a bad network, and chance. */
export class World {
	/** What happened, for whoever must understand a failure. */
	readonly log: string[] = [];
	readonly phones: Phone[] = [];
	readonly #shown = new Map<Phone, Rows>();
	readonly #late: (() => Promise<void>)[] = [];
	#healed = false;
	#depth = 0;

	constructor(private readonly options: WorldOptions) {
		knowEntities(options.scenario.registry);
	}

	async run(): Promise<void> {
		const { random, scenario, steps, opened } = this.options;
		if (!opened) for (const call of scenario.opening(random)) await this.#order(call);
		const people = [...scenario.accounts, ...random.some(scenario.accounts, 0.3)];
		for (const [n, account] of people.slice(0, random.between(3, 5)).entries())
			this.phones.push(this.#newPhone(`${account}-${n}`, account));
		for (const phone of this.phones) if (random.chance(0.6)) await this.#trying(() => phone.device.pull());
		for (let step = 1; step <= steps; step++) {
			const phone = random.one(this.phones);
			await this.#step(step, phone);
			await this.#check(phone);
			if (step % 10 === 0) for (const one of this.phones) await this.#check(one);
		}
		await this.#heal();
	}

	async close(): Promise<void> {
		for (const phone of this.phones) phone.close();
	}

	async #step(step: number, phone: Phone): Promise<void> {
		const { random, scenario, server, clock } = this.options;
		const kind = random.weighted(STEPS);
		clock.now += random.between(0, 3_000);
		this.log.push(`${step} ${phone.name} ${kind}`);
		if (kind === 'act') await this.#act(phone);
		if (kind === 'push' || kind === 'sync') await this.#trying(() => phone.device.push());
		if (kind === 'pull' || kind === 'sync') await this.#trying(() => phone.device.pull());
		if (kind === 'undo' || kind === 'discard') await this.#takeBack(phone, kind);
		if (kind === 'retry') await phone.device.retry();
		if (kind === 'evict') await phone.device.evict();
		if (kind === 'wait') clock.now += random.one([10_000, 60_000, 3_600_000, 30 * 3_600_000]);
		if (kind === 'order') await this.#order(scenario.order(random, server.oracle));
		if (kind === 'arrive') await this.#arrive();
		if (kind === 'restart') await phone.restart();
		if (kind === 'backUp') await server.backUp();
	}

	async #act(phone: Phone): Promise<void> {
		const { random, scenario } = this.options;
		const shown = this.#shown.get(phone) ?? (await phone.contents()).rows;
		const hold = random.chance(0.2) ? 5_000 : 0;
		this.#shown.delete(phone);
		this.log.push(
			`   ${phone.name}: ${await phone.act(scenario.deed(random, this.#sight(phone, shown)), shown, hold)}`
		);
	}

	async #takeBack(phone: Phone, kind: 'undo' | 'discard'): Promise<void> {
		const deeds = phone.done.filter((deed) => !deed.taken);
		const deed = deeds.length > 0 ? this.options.random.one(deeds.slice(-6)) : undefined;
		if (!deed) return;
		this.#shown.delete(phone);
		const taken = await phone.device[kind](deed.id);
		if (taken) deed.taken = kind === 'undo' ? 'undone' : 'discarded';
		this.log.push(`   ${kind} ${deed.name} ${deed.id}: ${taken}`);
	}

	/** A late request arrives, after what was sent since. */
	async #arrive(): Promise<void> {
		const { random } = this.options;
		if (this.#late.length === 0) return;
		const [deliver] = this.#late.splice(random.below(this.#late.length), 1);
		await deliver?.();
	}

	async #order(call: { name: string; args: unknown }): Promise<void> {
		const { random, server } = this.options;
		this.log.push(`   office: ${call.name} ${JSON.stringify(call.args)}`);
		await server.order(random.id(), call);
	}

	async #trying(what: () => Promise<unknown>): Promise<void> {
		try {
			await what();
		} catch (problem) {
			if (!(problem instanceof Error) || problem.name !== 'TransportError') throw problem;
			this.log.push(`   ${problem.message}`);
		}
	}

	async #check(phone: Phone): Promise<void> {
		const { scenario, server, clock } = this.options;
		this.#shown.set(phone, await checkPhone(phone, server.oracle, scenario.registry, clock.text));
	}

	async #heal(): Promise<void> {
		const { scenario, server, clock } = this.options;
		this.#healed = true;
		server.heal();
		while (this.#late.length > 0) await this.#arrive();
		for (let round = 1; round <= 3; round++) {
			// What an administrator still had to send may have shut somebody out again.
			for (const call of scenario.healing(server.oracle)) await this.#order(call);
			for (const phone of this.phones) {
				clock.now += 600_000;
				this.log.push(`healing ${round}: ${phone.name}`);
				await this.#trying(() => phone.device.push());
				await this.#trying(() => phone.device.pull());
				await this.#check(phone);
			}
		}
		await checkEnd(this.phones, this.#shown, server.oracle, scenario);
	}

	#newPhone(name: string, account: string): Phone {
		const { random, scenario, server, clock } = this.options;
		const rows = server.oracle.view(Infinity, ['staff']);
		const session = scenario.actor((entity, id) => rows.get(entity.name)?.get(id), account);
		if (!session) throw new Error(`${account} has no account`);
		const phone: Phone = new Phone({
			name,
			account,
			scenario,
			transport: new Network(
				account,
				server,
				this.#troubleOf(() => phone)
			),
			session,
			limit: random.one([1, 3, 7, 20, 50, 50]),
			now: () => clock.now,
			newId: () => random.id()
		});
		return phone;
	}

	#troubleOf(phone: () => Phone): Trouble {
		const { random } = this.options;
		return {
			fate: (kind) => {
				if (this.#healed) return 'through';
				const fate = random.weighted<Fate>({
					through: 70,
					lost: 8,
					unanswered: 10,
					late: kind === 'push' ? 7 : 0,
					twice: 5
				});
				if (fate !== 'through') this.log.push(`   ${kind} of ${phone().name}: ${fate}`);
				return fate;
			},
			meanwhile: async () => {
				if (this.#healed || this.#depth > 0 || !random.chance(0.15)) return;
				this.#depth++;
				await this.#meanwhile(phone());
				this.#depth--;
			},
			heard: (answer) => void this.log.push(`   ${phone().name} ${answer}`),
			late: (deliver) => void this.#late.push(deliver)
		};
	}

	/** Life goes on while a request is under way. */
	async #meanwhile(phone: Phone): Promise<void> {
		const { random, scenario, server } = this.options;
		this.log.push('   meanwhile:');
		this.#shown.delete(phone);
		const kind = random.weighted({ act: 4, order: 4, takeBack: 1, other: 3, push: 2, pull: 2 });
		if (kind === 'act') await this.#act(phone);
		if (kind === 'takeBack') await this.#takeBack(phone, random.one(['undo', 'discard']));
		if (kind === 'order') await this.#order(scenario.order(random, server.oracle));
		// A second tab of the same phone.
		if (kind === 'push' || kind === 'pull') await this.#trying(() => phone.device[kind]());
		if (kind === 'other') {
			const other = random.one(this.phones);
			if (other !== phone) await this.#trying(() => other.device.push());
			this.#shown.delete(other);
		}
	}

	#sight(phone: Phone, shown: Rows): Sight {
		const { scenario, server } = this.options;
		return {
			account: phone.account,
			accounts: scenario.accounts,
			rows: (entity) => [...(shown.get(entity)?.values() ?? [])],
			ids: (entity) => server.oracle.ids(entity)
		};
	}
}
