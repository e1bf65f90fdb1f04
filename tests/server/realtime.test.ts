import { expect, inject, test } from 'vitest';
import { Device } from './support/device';
import { ask, type Role } from './support/people';

/** A stream that listens for heads as one of the roles. */
async function listen(role: Role) {
	const stop = new AbortController();
	const response = await fetch(`${inject('office').url}/api/realtime`, { signal: stop.signal });
	const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
	let text = '';
	void (async () => {
		for (;;) {
			const { value, done } = (await reader?.read().catch(() => ({ value: '', done: true }))) ?? {
				value: '',
				done: true
			};
			if (done) return;
			text += value;
		}
	})();
	const until = async (pattern: RegExp, patience = 4_000) => {
		for (const end = Date.now() + patience; Date.now() < end; await new Promise((go) => setTimeout(go, 20)))
			if (pattern.test(text)) return pattern.exec(text)?.[1];
		return undefined;
	};
	const clientId = await until(/"clientId":"([^"]+)"/);
	const { status } = await ask(role, 'POST', '/api/realtime', {
		clientId,
		subscriptions: ['heads/head', 'journal/*', 'equipment/*']
	});
	return { status, until, heard: () => text, stop: () => stop.abort() };
}

test('who is logged in hears of the new head after a push, and of nothing else; a stranger hears nothing', async () => {
	const [staff, nobody] = await Promise.all([listen('staff'), listen('nobody')]);
	const { seq } = await new Device('head').must('faults.report', {
		code: 'BG-0001',
		symptom: 'other',
		urgency: 'normal'
	});
	expect(await staff.until(new RegExp(`"seq":(${seq})\\b`))).toBe(String(seq));
	expect(staff.heard()).not.toMatch(/BG-0001|equipment|journal/);
	expect(await nobody.until(/"seq":(\d+)/, 300)).toBeUndefined();
	staff.stop();
	nobody.stop();
});

test('a push of many tells the head once', async () => {
	const staff = await listen('staff');
	const device = new Device('head');
	const entry = (n: number) => ({
		id: `heads-${Date.now()}-${n}`,
		name: 'faults.report',
		version: 1,
		at: new Date().toISOString(),
		args: { code: 'BG-0001', symptom: 'other', urgency: 'normal' }
	});
	const { body } = await device.push([entry(1), entry(2), entry(3)]);
	const seqs = (body as { results: { seq: number }[] }).results.map(({ seq }) => seq);
	await staff.until(new RegExp(`"seq":(${seqs[2]})\\b`));
	expect(staff.heard().match(/"seq":/g)).toHaveLength(1);
	staff.stop();
});
