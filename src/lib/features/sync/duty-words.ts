import type { Detail, Infer, Mutator, Shape } from '$lib/domain/core';
import { m } from '$lib/paraglide/messages';
import type { Reading } from '$lib/sync';
import type { IconSource } from '$lib/ui';

/** A form with an entry's values put back as its draft: a refusal costs no typing. */
export interface Refill {
	/** Name of the form's draft. */
	readonly form: string;
	readonly values: object;
}

/** What an entry of the outbox is about, said with what this device knows. */
export interface Telling {
	/** The thing or person: stands after the act, `报故障：便携投影仪`. */
	readonly what?: string | undefined;
	/** Further facts of the second line. */
	readonly more?: readonly (string | false | undefined)[];
	/** Where it can be done again, otherwise: an address; that of the form where there is one. */
	readonly again?: string;
	/** What stands in that form then. */
	readonly refill?: Refill;
}

/** How one mutator is said. */
export interface Act {
	readonly icon: IconSource;
	/** `报故障` */
	readonly name: () => string;
	/** `args` are as the device stored them, perhaps by an older build; `entry` is the one of the outbox. */
	tell(args: unknown, store: Reading, entry: string | undefined): Promise<Telling>;
}

/** A notification as a sentence, and where it leads. */
export interface News {
	readonly icon: IconSource;
	readonly title: string;
	readonly text?: string | undefined;
	readonly href?: string;
	/** What one can say to it on the spot, the likeliest first. */
	readonly answers?: readonly NewsAnswer[];
}

/** A button of a notification. */
export interface NewsAnswer {
	readonly label: string;
	/** Said when it is done. */
	readonly said: string;
	readonly mutator: Mutator<Shape>;
	readonly args: Infer<Shape>;
}
/** Does it with these arguments. */
export const newsAnswer = <A extends Shape>(
	label: string,
	said: string,
	mutator: Mutator<A>,
	args: Infer<A>
): NewsAnswer => ({ label, said, mutator: mutator as unknown as Mutator<Shape>, args: args as Infer<Shape> });

export type Facts = Readonly<Record<string, string | number | boolean>>;

/** The words of one duty, which its folder gives to the outbox, the notices and the notifications. */
export interface DutyWords {
	readonly acts: Readonly<Record<string, Act>>;
	/** A refusal's sentence, by its code. */
	readonly refusals?: Readonly<Record<string, (detail: Detail) => string>>;
	/** A notification's sentence, by its kind. */
	readonly news?: Readonly<Record<string, (about: Facts, store: Reading) => News | Promise<News>>>;
	/** What an exception asks the duty, by its code. */
	readonly questions?: Readonly<Record<string, (detail: Facts, store: Reading) => News | Promise<News>>>;
}

interface ActDefinition<A extends Shape> {
	readonly icon: IconSource;
	readonly name: () => string;
	/** Absent: the act's name says it all. */
	readonly tell?: (args: Infer<A>, store: Reading, entry: string | undefined) => Telling | Promise<Telling>;
}

/** Says a mutator. Arguments that no longer have its form are left out of the sentence, never guessed. */
export function act<A extends Shape>(mutator: Mutator<A>, { icon, name, tell }: ActDefinition<A>): Record<string, Act> {
	const told = async (args: unknown, store: Reading, entry: string | undefined): Promise<Telling> => {
		const parsed = mutator.args.safeParse(args);
		return parsed.success && tell ? tell(parsed.data, store, entry) : {};
	};
	return { [mutator.name]: { icon, name, tell: told } };
}

/** A text of a refusal's detail, '' where there is none. */
export const textOf = (detail: Detail | Facts, key: string): string => {
	const value = detail[key];
	return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
};

/** `报故障：便携投影仪`, or the act alone. */
export const titled = (name: string, what: string | undefined): string =>
	what ? m.act_titled({ act: name, what }) : name;
