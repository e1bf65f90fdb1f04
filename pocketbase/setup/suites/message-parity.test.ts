import { expect, test } from 'vitest';
import { differences } from './message-parity';

test('both languages with the same keys and placeholders are fine', () => {
	const texts = {
		'zh-CN': { waiting: '还有 {count} 条', empty: '没有' },
		en: { waiting: '{count} left', empty: 'None' }
	};
	expect(differences('sync.json', texts)).toEqual([]);
});

test('a key that one language lacks is named', () => {
	expect(
		differences('sync.json', { 'zh-CN': { empty: '没有', retry: '重试' }, en: { empty: 'None', send: 'Send' } })
	).toEqual(['sync.json: “retry” is missing in en', 'sync.json: “send” is missing in zh-CN']);
});

test('a placeholder that one language lacks is named', () => {
	expect(differences('sync.json', { 'zh-CN': { waiting: '还有 {count} 条' }, en: { waiting: '{n} left' } })).toEqual([
		'sync.json: “waiting” has {count} in zh-CN and {n} in en'
	]);
});

test('nested keys are compared', () => {
	expect(differences('scan.json', { 'zh-CN': { camera: { denied: '被拒绝' } }, en: { camera: {} } })).toEqual([
		'scan.json: “camera.denied” is missing in en'
	]);
});

test('of a message with variants its inputs are compared', () => {
	const variants = (...declarations: string[]) => [
		{ declarations, selectors: ['count'], match: { 'count=1': 'One left', 'count=*': '{count} left' } }
	];
	const texts = { waiting: '还有 {count} 条' };
	expect(differences('sync.json', { 'zh-CN': texts, en: { waiting: variants('input count') } })).toEqual([]);
	expect(differences('sync.json', { 'zh-CN': texts, en: { waiting: variants('input n') } })).toEqual([
		'sync.json: “waiting” has {count} in zh-CN and {n} in en'
	]);
});
