import { expect, it } from 'vitest';
import { oneAtATime } from './one-at-a-time';

const press = () => new Event('click', { cancelable: true });

it('does a thing once that is pressed twice, and again once it is done', async () => {
	const runs: (() => void)[] = [];
	const pressed = oneAtATime<Event>(() => () => new Promise<void>((done) => runs.push(done)));
	pressed(press());
	const second = press();
	pressed(second);
	expect(runs).toHaveLength(1);
	expect(second.defaultPrevented).toBe(true);
	runs[0]?.();
	await new Promise((done) => setTimeout(done));
	pressed(press());
	expect(runs).toHaveLength(2);
});

it('lets what is over at once be pressed as often as one likes', () => {
	let count = 0;
	const pressed = oneAtATime<Event>(() => () => count++);
	for (let n = 0; n < 3; n++) pressed(press());
	expect(count).toBe(3);
});

it('may be pressed again after it went wrong', async () => {
	let count = 0;
	const wrong = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('no room'))));
	const told: unknown[] = [];
	const hear = (problem: unknown) => told.push(problem);
	process.on('unhandledRejection', hear);
	const pressed = oneAtATime<Event>(() => () => (count++ === 0 ? wrong : undefined));
	pressed(press());
	await wrong.catch(() => undefined);
	await new Promise((done) => setTimeout(done));
	pressed(press());
	process.off('unhandledRejection', hear);
	expect(count).toBe(2);
	// Nothing is swallowed: whoever watches for problems hears of it.
	expect(told).toHaveLength(1);
});
