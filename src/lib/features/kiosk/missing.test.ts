import { expect, test } from 'vitest';
import { missingOf, spacedPhone } from './missing';

const wang = { phone: '13802716120', name: '王建国', company: '', companions: 0, purpose: 'meeting' } as const;

test.each([
	[{ ...wang }, false, []],
	[{ ...wang, phone: '' }, false, ['phone']],
	[{ ...wang, phone: '13' }, false, ['phone_bad']],
	[{ ...wang, phone: '02788308305' }, false, []],
	[{ ...wang, name: '  ' }, false, ['name']],
	[{ ...wang, name: '138' }, false, ['name_bad']],
	[{ ...wang, name: '' }, true, []],
	[{ ...wang, purpose: undefined }, true, ['purpose']],
	[{ ...wang, phone: '', name: '😀', purpose: undefined }, false, ['phone', 'name_bad', 'purpose']]
])('%j, name known: %s, lacks %j', (details, known, missing) => expect(missingOf(details, known)).toEqual(missing));

test.each([
	['138', '138'],
	['1380271', '138 0271'],
	['13802716120', '138 0271 6120'],
	['02788308305', '02788308305']
])('%s is read as %s', (digits, read) => expect(spacedPhone(digits)).toBe(read));
