import { office } from './office.svelte';
import { TransportError } from '../device/transport';
import { ask, jsonOf } from './http';
import { post, type Method } from './session';

/** What a call came to, when it is no mutation: nobody answered, or the server said no with a code. */
export type CallResult<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: string };

/** Asks one of the office's routes, as the account here. */
export async function call<T>(path: string, body: unknown, method: Method = 'POST'): Promise<CallResult<T>> {
	const response = await post(path, body, office.session?.token, method);
	if (!response) return { ok: false, code: 'offline' };
	const answer = (await response.json().catch(() => ({}))) as T & { code?: string };
	return response.ok ? { ok: true, value: answer } : { ok: false, code: String(answer.code ?? response.status) };
}

export interface SetUp {
	/** From the one-time link. */
	code: string;
	office: { name: string; publicAddress?: string; phone?: string };
	departments: string[];
	admin: { name: string; email?: string; phone?: string; userName?: string; password: string };
}

/** Enters the office and its first administrator, once, with the code of the one-time link. */
export const setUp = (values: SetUp): Promise<CallResult<unknown>> => call('/api/office/setup', values);

/** Gives a person a new password, which is answered this once, and ends his sessions. */
export const resetPassword = (person: string): Promise<CallResult<{ password: string }>> =>
	call(`/api/office/accounts/${encodeURIComponent(person)}/password`, {});

/** Changes one's own password. Other devices are logged out, this one logs in anew. */
export async function changePassword(
	identity: string,
	oldPassword: string,
	password: string
): Promise<CallResult<unknown>> {
	const { session } = office;
	if (!session) return { ok: false, code: 'signed-out' };
	try {
		await ask(`/api/collections/users/records/${encodeURIComponent(session.account)}`, {
			method: 'PATCH',
			headers: { Authorization: session.token, 'Content-Type': 'application/json' },
			body: JSON.stringify({ oldPassword, password, passwordConfirm: password })
		});
	} catch (problem) {
		if (!(problem instanceof TransportError)) throw problem;
		if (problem.isAway) return { ok: false, code: 'offline' };
		// The server does not say which part was wrong; the old password nearly always is.
		return { ok: false, code: problem.status === 400 ? 'wrong_password' : 'server' };
	}
	await office.logIn(identity, password);
	return { ok: true, value: {} };
}

/** A guest who was here before, as he may be offered to himself: masked. */
export interface KnownGuest {
	/** His last visit, by which the server knows name and company. */
	readonly visit: string;
	readonly name: string;
	readonly company?: string;
	/** The office's day of that visit. */
	readonly day: string;
}

/** Asks for a guest by the whole telephone number. Undefined: unknown, asked too often, or nobody answers. */
export async function knownGuest(phone: string): Promise<KnownGuest | undefined> {
	const answer = await call<Partial<KnownGuest>>('/api/office/visits/returning', { phone });
	if (!answer.ok) return undefined;
	const { visit, name, company, day } = answer.value;
	if (visit === undefined || name === undefined || day === undefined) return undefined;
	return { visit, name, day, ...(company !== undefined && { company }) };
}

/** What hangs at the office's door. */
export interface PublicOffice {
	name: string;
	phone?: string;
}

/** What anybody may know of a label. */
export interface LabelInfo {
	assetTag: string;
	name: string;
	place?: string;
	office: PublicOffice;
}

/** What came of asking for a label: its thing, a code the office does not know, or no answer. */
export type LabelAnswer =
	| { readonly state: 'known'; readonly info: LabelInfo }
	| { readonly state: 'unknown'; readonly office: PublicOffice | undefined }
	| { readonly state: 'unreachable' };

const LABEL = 'label:';
const LABEL_OFFICE = 'label-office';

/** Asks the office what stands behind a label's code, and keeps it for when there is no network. */
export async function askLabel(code: string): Promise<LabelAnswer> {
	try {
		const response = await ask(`/api/office/label/${encodeURIComponent(code)}`, {});
		const info = await jsonOf<LabelInfo>(response, 'office');
		await keepMeta(LABEL + code, info);
		await keepMeta(LABEL_OFFICE, info.office);
		return { state: 'known', info };
	} catch (problem) {
		if (!(problem instanceof TransportError)) throw problem;
		if (problem.problem !== 'server' || problem.status !== 404) return { state: 'unreachable' };
		const answer = (await problem.response?.json().catch(() => undefined)) as { office?: PublicOffice } | undefined;
		if (answer?.office) await keepMeta(LABEL_OFFICE, answer.office);
		return { state: 'unknown', office: answer?.office };
	}
}

const keepMeta = (key: string, value: unknown) => office.device.db._meta.put({ key, value });

/** What an earlier look on this device kept of a label. */
export const keptLabel = async (code: string): Promise<LabelInfo | undefined> =>
	(await office.device.db._meta.get(LABEL + code))?.value as LabelInfo | undefined;

/** The office's name and telephone, from the last label that was looked at on this device. */
export const keptLabelOffice = async (): Promise<PublicOffice | undefined> =>
	(await office.device.db._meta.get(LABEL_OFFICE))?.value as PublicOffice | undefined;

/** How the office presents itself to who has not logged in. */
export interface OfficeHealth {
	/** It still has to be set up. */
	readonly setup: boolean;
	/** Absent until it is. */
	readonly office?: PublicOffice;
}

/** Asks the office how it presents itself; undefined when nobody answers. */
export async function askOffice(): Promise<OfficeHealth | undefined> {
	try {
		return await jsonOf<OfficeHealth>(await ask('/api/office/health', {}), 'setup');
	} catch (problem) {
		if (!(problem instanceof TransportError)) throw problem;
		return undefined;
	}
}
