/** The server takes none that is shorter. */
export const PASSWORD_LENGTH = 8;

/** What every list of guessed passwords begins with. */
const COMMON = [
	'password',
	'12345678',
	'123456789',
	'1234567890',
	'11111111',
	'88888888',
	'66666666',
	'qwertyui',
	'iloveyou',
	'admin123',
	'a1234567',
	'abcd1234',
	'qwer1234',
	'1qaz2wsx',
	'woaini1314',
	'aa123456',
	'password1'
];

export type PasswordProblem = 'short' | 'common' | 'different';

/** What is wrong with a new password and its repetition; undefined: nothing. */
export function passwordProblem(password: string, again: string): PasswordProblem | undefined {
	if (password.length < PASSWORD_LENGTH) return 'short';
	if (COMMON.includes(password.toLowerCase())) return 'common';
	return password === again ? undefined : 'different';
}
