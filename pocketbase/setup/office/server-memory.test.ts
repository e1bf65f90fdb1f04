import { expect, test } from 'vitest';
import { serverMemory } from './server-memory';

const GiB = 1024 ** 3;

test.each([
	[1, 21],
	[2, 34],
	[8, 64],
	[64, 64]
])('a machine of %d GiB keeps %d VMs, in half of what Go may take', (memory, hooksPool) => {
	const size = serverMemory(memory * GiB);
	expect(size.hooksPool).toBe(hooksPool);
	expect(size.limit).toBeLessThanOrEqual(2 * GiB);
});
