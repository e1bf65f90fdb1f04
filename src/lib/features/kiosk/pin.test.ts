import { expect, test } from 'vitest';
import { hashOfPin } from './pin';

test('the same PIN under another salt is another hash', () => {
	expect(hashOfPin('4711', 'a')).toBe(hashOfPin('4711', 'a'));
	expect(hashOfPin('4711', 'a')).not.toBe(hashOfPin('4711', 'b'));
	expect(hashOfPin('4711', 'a')).not.toBe(hashOfPin('4712', 'a'));
	expect(hashOfPin('4711', 'a')).toMatch(/^[0-9a-f]{64}$/);
});
