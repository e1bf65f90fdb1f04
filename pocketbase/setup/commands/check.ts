import { say } from '../progress';
import { checkPart, generate } from '../suites/check';

/** Types and messages. */
export async function run(): Promise<number> {
	const generated = await generate(say);
	const { failed } = await checkPart.run(say);
	return generated && failed === 0 ? 0 : 1;
}
