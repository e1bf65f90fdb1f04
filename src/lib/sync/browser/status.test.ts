import { afterEach, expect, test, vi } from 'vitest';
import { SyncStatus } from './status.svelte';

const tabs: SyncStatus[] = [];
function tab(): SyncStatus {
	const status = new SyncStatus();
	status.begin('bantuo-li');
	tabs.push(status);
	return status;
}

afterEach(() => {
	for (const status of tabs.splice(0)) status.end();
	vi.unstubAllGlobals();
});

test('a tab that is opened later is told at once what the leading one knows, and what it finds out after', async () => {
	vi.stubGlobal('navigator', { onLine: true });
	const leading = tab();
	leading.report({ online: false, trouble: 'intercepted' });
	const [later, latest] = [tab(), tab()];
	await vi.waitFor(() => expect([later.weather, latest.weather]).toEqual([leading.weather, leading.weather]));
	expect(later.state).toBe('offline');

	leading.report({ online: true, trouble: undefined });
	await vi.waitFor(() => expect([later.state, latest.state]).toEqual(['synced', 'synced']));
});
