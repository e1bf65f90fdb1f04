import { expect, test } from 'vitest';
import { Turn } from './turn.svelte';

const WANG = { visit: 'v1', name: '王*国', company: '中铁勘***', day: '2026-10-15' };

test('who was here before is called by his masked name, as long as it is his number', () => {
	const turn = new Turn();
	turn.details.phone = '13802716120';
	turn.recognise(WANG);
	expect([turn.known, turn.name, turn.company]).toEqual([WANG, '王*国', '中铁勘***']);
	turn.details.phone = '1380271612';
	turn.details.name = ' 李娜 ';
	expect([turn.known, turn.name, turn.company]).toEqual([undefined, '李娜', undefined]);
});

test('a new turn holds nothing of the last one', () => {
	const last = new Turn();
	last.details.name = '王建国';
	last.signature = 'M0 0L1 1';
	const next = new Turn();
	expect([next.screen, next.details.name, next.details.phone, next.signature]).toEqual(['welcome', '', '', '']);
});
