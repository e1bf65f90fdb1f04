import { exceptions, type Exception } from '../exceptions/exception';
import { notifications } from '../notifications/notification';
import { PUBLIC, staff, user, type Actor, type Audience } from './audience';
import { normalise } from './codec';
import type { Entity, RowOf } from './entity';
import type { Infer, Shape } from './fields';
import { MemorySource } from './memory-source';
import type { AnyMutator, Mutator } from './mutator';
import { perform, type Performance } from './perform';
import { Refusal, type Detail } from './refusal';
import { NOW, rowOf, TODAY } from './testing-rows';
import type { ReadTx } from './tx';
import { Workspace } from './workspace';
import { officeInstant, type Instant, type OfficeDate } from './time';

export { MemorySource } from './memory-source';
export { NOW, TODAY } from './testing-rows';

/** Somebody of the office, with what else he holds. */
export const person = (id: string, ...tokens: Audience[]): Actor => ({
	id,
	tokens: [staff, user(id) as Audience, ...tokens]
});

/** The moment at which the office's clock shows `time` on the tests' day. */
export const today = (time: string): Instant => officeInstant(TODAY, time);

type Said<E extends Entity> = Partial<RowOf<E>>;

/** An office for a test: rows given in part, mutators run over them one after the other. */
export class TestOffice {
	readonly #source = new MemorySource();
	#actor: Actor = PUBLIC;
	#at: Instant = NOW;
	#authoritative = true;
	#calls = 0;
	#last: Performance | undefined;

	/** Adds rows; fields that are not said get plain values, an id that is not said is `entity-1`, `entity-2` … */
	with<E extends Entity>(entity: E, ...rows: readonly Said<E>[]): this {
		for (const said of rows) {
			const row = rowOf(entity, said, `${entity.name}-${this.#source.all(entity).length + 1}`);
			this.#source.save(entity, normalise(entity, row));
		}
		return this;
	}

	/** From here on this one acts. At first it is the public, so that a test says who may. */
	as(actor: Actor): this {
		this.#actor = actor;
		return this;
	}

	/** From here on it is this time, `09:31`. */
	at(time: string, date: OfficeDate = TODAY): this {
		this.#at = officeInstant(date, time);
		return this;
	}

	/** From here on these rows are a device's: what is missing is unknown, and there are no numbers. */
	onDevice(): this {
		this.#authoritative = false;
		return this;
	}

	/** Runs it and keeps what it wrote. Throws the refusal, so that a test that expects none fails by its code. */
	run<A extends Shape>(mutator: Mutator<A>, args: Infer<A>, id = `m${this.#calls + 1}`): this {
		this.#calls++;
		const before = new Map(this.#source.counters);
		try {
			this.#last = perform(mutator as unknown as AnyMutator, { id, version: mutator.version, args }, this.#source, {
				actor: this.#actor,
				at: this.#at,
				received: this.#at,
				...(this.#authoritative && { next: (series: string) => this.#source.next(series) })
			});
		} catch (problem) {
			this.#source.counters.clear();
			for (const [series, n] of before) this.#source.counters.set(series, n);
			throw problem;
		}
		for (const { entity, after } of this.#last.writes) this.#source.save(entity, after);
		return this;
	}

	/** Runs it to be refused, and gives the refusal. Fails where the office says yes. */
	refusal<A extends Shape>(mutator: Mutator<A>, args: Infer<A>): { code: string; detail: Detail } {
		try {
			this.run(mutator, args);
		} catch (problem) {
			if (problem instanceof Refusal) return { code: problem.code, detail: problem.detail };
			throw problem;
		}
		throw new Error(`${mutator.name} was not refused`);
	}

	/** The row, which must be there. */
	get<E extends Entity>(entity: E, id: string): RowOf<E> {
		const row = this.#source.row(entity, id);
		if (!row) throw new Error(`no ${entity.name} ${id}`);
		return row as RowOf<E>;
	}

	/** The office as the pure functions of the rules read it, with authority. */
	get reading(): ReadTx {
		return new Workspace(this.#source, 'reading', this.#at, true);
	}

	/** All rows, in the order in which they came. */
	rows<E extends Entity>(entity: E): RowOf<E>[] {
		return this.#source.all(entity) as RowOf<E>[];
	}

	/** The row of an entity that has one. */
	only<E extends Entity>(entity: E): RowOf<E> {
		const rows = this.rows(entity);
		if (rows.length !== 1) throw new Error(`${rows.length} ${entity.name}, not one`);
		return rows[0] as RowOf<E>;
	}

	/** Kinds of what a person was told, in order. */
	told(person: string): string[] {
		return this.rows(notifications)
			.filter((one) => one.person === person)
			.map((one) => one.kind);
	}

	exceptions(): Exception[] {
		return this.rows(exceptions);
	}

	/** Whether the last mutator lacked something here and waits for the server. */
	get unknown(): boolean {
		return this.#last?.unknown ?? false;
	}

	/** What the last mutator wrote. */
	get wrote(): { entity: string; id: string }[] {
		return (this.#last?.writes ?? []).map(({ entity, after }) => ({ entity: entity.name, id: after.id }));
	}
}

export const emptyOffice = (): TestOffice => new TestOffice();

/** `office(visits, guest)`: an office with these rows. */
export const office = <E extends Entity>(entity: E, ...rows: readonly Said<E>[]): TestOffice =>
	new TestOffice().with(entity, ...rows);
