import { expect, test } from 'vitest';
import { poolIn } from './pool-text';

test.each([
	['A-16', 'a-30', { prefix: 'A-', from: 16, to: 30 }],
	['V012', 'V019', { prefix: 'V', from: 12, to: 19 }],
	['', '', undefined],
	['A-16', 'B-30', false],
	['A-30', 'A-16', false],
	['A-1', 'A-900', false],
	['16', '30', false]
])('%s to %s is %j', (first, last, pool) => expect(poolIn({ first, last })).toEqual(pool));
