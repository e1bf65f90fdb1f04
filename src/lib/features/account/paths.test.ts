import { expect, test } from 'vitest';
import { loginPath, pathAfterLogin } from './paths';

test('a log-in leads back to the page that was asked for', () => {
	const path = loginPath({ pathname: '/equipment/x1', search: '?tab=2' });
	expect(path).toBe('/login?to=%2Fequipment%2Fx1%3Ftab%3D2');
	expect(pathAfterLogin(new URLSearchParams(path.split('?')[1]).get('to'))).toBe('/equipment/x1?tab=2');
});

test('today needs no way back', () => {
	expect(loginPath({ pathname: '/', search: '' })).toBe('/login');
	expect(pathAfterLogin(null)).toBe('/');
});

test.each(['https://evil.example/', '//evil.example/', '/\\evil.example', 'javascript:alert(1)', ''])(
	'a log-in never leads away: %s',
	(to) => expect(pathAfterLogin(to)).toBe('/')
);
