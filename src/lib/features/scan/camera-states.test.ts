import { expect, test } from 'vitest';
import { troubleOf, zoomSteps } from './camera-states';

test.each([
	['NotAllowedError', 'denied'],
	['NotFoundError', 'absent'],
	['OverconstrainedError', 'absent'],
	['NotReadableError', 'busy'],
	['AbortError', 'busy'],
	['TypeError', 'failed']
])('%s means the camera is %s', (name, trouble) => {
	expect(troubleOf(new DOMException('', name))).toBe(trouble);
});

test('something that is no error is a failure', () => {
	expect(troubleOf('boom')).toBe('failed');
});

test('the zoom button offers only what the lens can do', () => {
	expect(zoomSteps({ min: 1, max: 8 })).toEqual([1, 2, 4]);
	expect(zoomSteps({ min: 1, max: 3 })).toEqual([1, 2]);
	expect(zoomSteps({ min: 1, max: 1 })).toEqual([]);
	expect(zoomSteps(undefined)).toEqual([]);
});
