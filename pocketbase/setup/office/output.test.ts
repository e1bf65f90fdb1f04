import { PassThrough } from 'node:stream';
import { finished } from 'node:stream/promises';
import { expect, test } from 'vitest';
import { OutputTail } from './output';

async function heardOf(printed: string): Promise<{ heard: string[]; tail: OutputTail }> {
	const heard: string[] = [];
	const tail = new OutputTail((line) => heard.push(line), 3);
	const stream = new PassThrough();
	tail.follow(stream);
	stream.end(printed);
	await finished(stream);
	await new Promise((resolve) => setImmediate(resolve));
	return { heard, tail };
}

test('what PocketBase says of itself is left out, an error is not', async () => {
	const { heard } = await heardOf(
		[
			'2026/11/24 23:10:59 Server started at http://127.0.0.1:8119',
			'├─ REST API:  http://127.0.0.1:8119/api/',
			'└─ Dashboard: http://127.0.0.1:8119/_/',
			'',
			'(!) Launch the URL below in the browser if it hasn’t been open already',
			'http://127.0.0.1:8119/_/#/pbinstall/eyJhbGci',
			'ReferenceError: visits is not defined at main.pb.js:3'
		].join('\n')
	);
	expect(heard).toEqual(['ReferenceError: visits is not defined at main.pb.js:3']);
});

test('the newest lines are kept for an error message', async () => {
	const { tail } = await heardOf('one\ntwo\nthree\nfour\n');
	expect(tail.text).toBe('two\nthree\nfour');
});
