import type { OfficeDatabase } from '../device/database';
import { TransportError, type Transport } from '../device/transport';
import type { PullRequest, PullResponse, PushRequest, PushResponse, PushResult } from '../protocol/wire';
import { ask, jsonOf } from './http';

/** The passer-by's way: reports go through the one open route, one at a time with their photo; nothing is pulled. */
export class PublicTransport implements Transport {
	constructor(private readonly db: () => OfficeDatabase) {}

	async push({ client, build, now, mutations }: PushRequest): Promise<PushResponse> {
		const results: PushResult[] = [];
		if (mutations.length === 0) await this.#askAnybody();
		for (const mutation of mutations) {
			const form = new FormData();
			form.append('mutation', JSON.stringify({ client, now, mutation }));
			const [photo] = await this.db()._files.where('mutation').equals(mutation.id).toArray();
			if (photo) form.append('photo', new File([photo.bytes], `${photo.id}.jpg`, { type: photo.type }));
			const size = photo?.bytes.byteLength;
			const response = await ask('/api/office/report', { method: 'POST', body: form }, size);
			const result = await jsonOf<PushResult>(response, 'status');
			if (result.status === 'applied' && photo) await this.db()._files.update(photo.id, { sent: 1 });
			results.push(result);
		}
		return { epoch: '', build, results };
	}

	/**
	 * There is no news for a passer-by, but whether anybody answers: the page says so. There is no copy either that
	 * could contain an entry: it is done with once it is answered, which the outbox knows also after a restart.
	 */
	async pull({ cursor, pending }: PullRequest): Promise<PullResponse> {
		await this.#askAnybody();
		const entries = await this.db()._outbox.where('id').anyOf(pending).toArray();
		const answered = entries.filter(({ state }) => state === 'applied' || state === 'refused').map((entry) => entry.id);
		const nothing = {
			epoch: '',
			build: '',
			more: false,
			reset: false,
			restored: false,
			safe: 0,
			changes: {},
			gone: {}
		};
		return { ...nothing, cursor, answered };
	}

	async older(): Promise<never> {
		throw new TransportError('signed-out');
	}

	async putFile(): Promise<void> {
		throw new TransportError('server');
	}

	async #askAnybody(): Promise<void> {
		await jsonOf<{ setup: boolean }>(await ask('/api/office/health', {}), 'setup');
	}
}
