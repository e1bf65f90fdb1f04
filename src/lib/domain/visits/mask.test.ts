import { expect, test } from 'vitest';
import { maskCompany, maskName, maskPhone, maskPlate, plateOf } from './mask';

test.each([
	['王建国', '王*国'],
	['张伟', '张*'],
	['欧阳雪', '欧阳*'],
	['欧阳建国', '欧阳*国'],
	['John Smith', 'J***']
])('%s is shown as %s', (name, shown) => expect(maskName(name)).toBe(shown));

test.each([
	['13802716120', '138****6120'],
	['027-8830 8305', '****8305'],
	['8305', '****05']
])('the number %s is shown as %s', (phone, shown) => expect(maskPhone(phone)).toBe(shown));

test('plates are kept in one form, and shown in part', () => {
	expect(plateOf('鄂a·7k218')).toBe('鄂A7K218');
	expect(maskPlate('鄂A7K218')).toBe('鄂A***18');
	expect(maskCompany('中铁勘测院')).toBe('中铁勘***');
});
