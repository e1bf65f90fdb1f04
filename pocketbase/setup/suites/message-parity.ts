import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../paths';

const languages = ['zh-CN', 'en'] as const;
type Language = (typeof languages)[number];
type Messages = Record<string, unknown>;

/**
 * Compares one file of messages in both languages.
 *
 * @returns a sentence for each key one of them lacks, and for each placeholder that only one of them uses
 */
export function differences(file: string, texts: Record<Language, Messages>): string[] {
	const chinese = flatten(texts['zh-CN']);
	const english = flatten(texts.en);
	const missing = (keys: Iterable<string>, has: ReadonlyMap<string, string>, language: Language) =>
		[...keys].filter((key) => !has.has(key)).map((key) => `${file}: “${key}” is missing in ${language}`);
	const unlike = [...chinese].flatMap(([key, text]) => {
		const other = english.get(key);
		return other === undefined || placeholders(text) === placeholders(other)
			? []
			: [`${file}: “${key}” has {${placeholders(text)}} in zh-CN and {${placeholders(other)}} in en`];
	});
	return [...missing(chinese.keys(), english, 'en'), ...missing(english.keys(), chinese, 'zh-CN'), ...unlike];
}

/** The same over all files, with those that the project's settings forget. */
export async function messageProblems(): Promise<string[]> {
	const folder = join(root, 'src', 'messages');
	const names = new Set((await Promise.all(languages.map((language) => readdir(join(folder, language))))).flat());
	const settings = await readFile(join(root, 'project.inlang', 'settings.json'), 'utf8');
	const problems: string[] = [];
	for (const name of [...names].sort()) {
		if (!settings.includes(`/{locale}/${name}"`))
			problems.push(`${name} is not named in project.inlang/settings.json: its messages do not exist`);
		problems.push(
			...differences(name, { 'zh-CN': await read(folder, 'zh-CN', name), en: await read(folder, 'en', name) })
		);
	}
	return problems;
}

async function read(folder: string, language: Language, name: string): Promise<Messages> {
	try {
		return JSON.parse(await readFile(join(folder, language, name), 'utf8')) as Messages;
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
		throw new Error(`${language}/${name}: ${String(error)}`, { cause: error });
	}
}

/** Nested keys as `a.b`; a list is one message with variants, of which its inputs count. */
function flatten(messages: Messages, prefix = ''): Map<string, string> {
	const flat = new Map<string, string>();
	for (const [key, value] of Object.entries(messages)) {
		if (key === '$schema') continue;
		if (typeof value === 'object' && value !== null && !Array.isArray(value))
			for (const [inner, text] of flatten(value as Messages, `${prefix}${key}.`)) flat.set(inner, text);
		else flat.set(prefix + key, typeof value === 'string' ? value : inputsOf(value));
	}
	return flat;
}

/** What a message with variants is given, as placeholders: one variant alone need not use all of it. */
function inputsOf(variants: unknown): string {
	const declared = Array.isArray(variants)
		? (variants as { declarations?: string[] }[]).flatMap(({ declarations = [] }) => declarations)
		: [];
	return declared.map((words) => words.replace(/^input (\w+)$/, '{$1}')).join(' ');
}

function placeholders(text: string): string {
	return [...new Set([...text.matchAll(/\{\s*(\w+)\s*\}/g)].map((match) => match[1]))].sort().join(', ');
}
