import { stripVTControlCharacters } from 'node:util';

const linesKept = 12;

/**
 * A failed test as the end of a run tells it: its name, and under it the beginning of what it said, where the
 * expected and the found stand.
 */
export function failure(name: string, message = ''): string {
	const lines = stripVTControlCharacters(message)
		.split('\n')
		.filter((line) => line.trim() !== '');
	return [name, ...lines.slice(0, linesKept).map((line) => `    ${line}`)].join('\n');
}
