import { PUBLIC } from '../../../src/lib/domain/core';
import { readCode } from '../../../src/lib/domain/equipment';
import { office } from '../../../src/lib/domain/office';
import { pushAs } from '../../../src/lib/sync/protocol/push';
import { FILE_ID } from '../files/file-row';
import { storeFile } from '../files/store';
import { tooMany } from '../limits/too-many';
import { inOffice } from '../store/office-store';
import { refuse, sendJson } from './answer';
import { bodyText } from './body';
import { readReport } from './push-body';
import { uploaded } from './uploaded';

/** The one mutator that needs no account. */
const OPEN = 'faults.report';
const MOST_TEXT = 16_384;
const MOST_PHOTO = 2_097_152;

const A_LABEL = { most: 10, seconds: 600 };
const AN_ADDRESS = { most: 30, seconds: 600 };

/**
 * `POST report`, for anybody: `{client, now, mutation}` as JSON, or as the multipart field `mutation` beside a
 * `photo`. Answers as push does for one entry. Limited for each label and each address (429).
 */
export function report(e: PbRequestEvent): void {
	const photo = uploaded(e, 'photo');
	const isForm = e.request.header.get('Content-Type').startsWith('multipart/form-data');
	const text = isForm ? e.request.formValue('mutation') : bodyText(e, MOST_TEXT);
	if (text === undefined || text.length > MOST_TEXT || (photo && photo.size > MOST_PHOTO))
		return refuse(e, 413, 'too_large', { most: MOST_PHOTO });
	const request = readReport(text);
	if (!request) return refuse(e, 400, 'unreadable');
	const { client, now, mutation } = request;
	if (mutation.name !== OPEN) return refuse(e, 403, 'not_open');
	const limits = [
		{ key: `report by ${e.realIP()}`, of: AN_ADDRESS, code: 'too_many_from_here' },
		{ key: `report of ${labelOf(mutation.args)}`, of: A_LABEL, code: 'too_many_of_this' }
	];
	if (tooMany(e, limits)) return;

	const result = inOffice(office, PUBLIC.id, e.request.context(), (store) =>
		pushAs(store, office, PUBLIC, client, mutation, now)
	);
	if (photo && result.status === 'applied') keepPhoto(mutation.args, photo);
	sendJson(e, [JSON.stringify(result)]);
}

interface Said {
	readonly equipment?: unknown;
	readonly code?: unknown;
	readonly placeText?: unknown;
	readonly photo?: unknown;
}

/** What is reported, however it is named: all ways to name one thing share its allowance as far as the text tells. */
function labelOf(args: unknown): string {
	const { equipment, code, placeText } = (args ?? {}) as Said;
	if (typeof code === 'string') return `code ${readCode(code.slice(0, 200)).tag}`;
	if (typeof equipment === 'string') return `equipment ${equipment.slice(0, 80)}`;
	return `place ${String(placeText).slice(0, 120)}`;
}

/** The photo of a report that was applied. One that is no picture is left: the report counts without it. */
function keepPhoto(args: unknown, photo: PbFile): void {
	const { photo: id } = (args ?? {}) as Said;
	if (typeof id === 'string' && FILE_ID.test(id)) storeFile(id, PUBLIC.id, photo);
}
