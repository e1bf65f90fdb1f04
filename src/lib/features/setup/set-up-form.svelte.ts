import { Refusal } from '$lib/domain/core';
import { publicAddressOf } from '$lib/domain/office/index';
import { emailOf, isName, personName, phoneOf, userNameOf } from '$lib/domain/people';
import { m } from '$lib/paraglide/messages';
import { Draft, LoginError, office, setUp, type SetUp } from '$lib/sync';
import { passwordProblem, type PasswordProblem } from '../account/password';

export const STEPS = ['office', 'departments', 'administrator'] as const;

interface Typed {
	name: string;
	publicAddress: string;
	phone: string;
	departments: string[];
	person: string;
	userName: string;
	mobile: string;
	email: string;
}

/** Why the office did not begin: a code of the server's, or `offline`. */
export type Problem = string;

/** What the first start asks, in three steps. Kept on this device until it is done, but for the password. */
export class SetUpForm {
	step = $state(0);
	password = $state('');
	again = $state('');
	busy = $state(false);
	/** Why the server did not begin the office. */
	problem = $state<Problem>();
	/** The step was tried: what is missing is said. */
	tried = $state(false);
	readonly #draft: Draft<Typed>;

	constructor(readonly code: string) {
		this.#draft = new Draft<Typed>('setup', {
			name: '',
			publicAddress: location.origin,
			phone: '',
			departments: m.setup_default_departments().split(/[、,]\s*/),
			person: '',
			userName: '',
			mobile: '',
			email: ''
		});
		void this.#draft.load();
	}

	get typed(): Typed {
		return this.#draft.values;
	}

	/** Department names as they will be entered: no empty one, none twice. */
	readonly departments = $derived(
		this.typed.departments.map((one) => one.trim()).filter((one, at, all) => one !== '' && all.indexOf(one) === at)
	);

	readonly passwordProblem = $derived.by<PasswordProblem | undefined>(() => passwordProblem(this.password, this.again));

	/** What is wrong with this step's fields, by their names. Empty: the next step may come. */
	readonly wrong = $derived.by<Partial<Record<keyof Typed | 'identity', boolean>>>(() => {
		const { name, publicAddress, person, userName, mobile, email } = this.typed;
		if (this.step === 0) return some({ name: !name.trim(), publicAddress: !isAddress(publicAddress) });
		if (this.step === 1) return some({ departments: this.departments.length === 0 });
		return some({
			person: !isName(personName(person)),
			userName: !!userName.trim() && !userNameOf(userName),
			mobile: !!mobile.trim() && !phoneOf(mobile),
			email: !!email.trim() && !emailOf(email),
			identity: !userName.trim() && !mobile.trim() && !email.trim()
		});
	});

	back(): void {
		this.tried = false;
		this.step--;
	}

	/** Goes on to the next step. False: something is missing, and is said. */
	next(): boolean {
		this.tried = true;
		if (Object.keys(this.wrong).length > 0) return false;
		this.tried = false;
		this.step++;
		return true;
	}

	/** Begins the office and logs the administrator in. True: done. */
	async finish(): Promise<boolean> {
		this.tried = true;
		if (Object.keys(this.wrong).length > 0 || this.passwordProblem) return false;
		this.busy = true;
		this.problem = undefined;
		try {
			const result = await setUp(this.#values());
			if (!result.ok) {
				this.problem = result.code;
				return false;
			}
			const { userName, mobile, email } = this.typed;
			const identity = userName.trim() || mobile.trim() || email.trim();
			await this.#draft.clear();
			await office.logIn(identity, this.password);
			return true;
		} catch (refused) {
			// The office has begun; only logging in failed, and the log-in page says why.
			if (!(refused instanceof LoginError)) throw refused;
			return true;
		} finally {
			this.busy = false;
		}
	}

	#values(): SetUp {
		const { name, publicAddress, phone, person, userName, mobile, email } = this.typed;
		const given = <K extends string>(key: K, text: string) => (text.trim() ? { [key]: text.trim() } : {});
		return {
			code: this.code,
			office: { name: name.trim(), ...given('publicAddress', publicAddress), ...given('phone', phone) },
			departments: this.departments,
			admin: {
				name: person.trim(),
				...given('userName', userName),
				...given('phone', mobile),
				...given('email', email),
				password: this.password
			}
		};
	}
}

/** Whether labels can carry it; an empty one comes later. */
function isAddress(typed: string): boolean {
	try {
		publicAddressOf(typed.trim() || undefined);
		return true;
	} catch (problem) {
		if (problem instanceof Refusal) return false;
		throw problem;
	}
}

/** Only what is so. */
const some = <K extends string>(flags: Record<K, boolean>): Partial<Record<K, boolean>> =>
	Object.fromEntries(Object.entries(flags).filter(([, is]) => is)) as Partial<Record<K, boolean>>;
