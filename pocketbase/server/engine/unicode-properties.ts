import ts from 'typescript';

const PROPERTY = /\\p\{/i;

/**
 * PocketBase's engine knows no `\p{…}`: in most patterns it takes it for the letters "p{L}", without a word, and the
 * server would refuse names that a phone takes. Here every one becomes the ranges that this Node knows it by.
 *
 * @param source a TypeScript or JavaScript file
 * @throws on `\P{…}` within brackets, which ranges cannot say
 */
export function withoutUnicodeProperties(source: string): string {
	if (!PROPERTY.test(source)) return source;
	const file = ts.createSourceFile('', source, ts.ScriptTarget.Latest);
	const found: ts.Node[] = [];
	const look = (node: ts.Node): void => {
		if (ts.isRegularExpressionLiteral(node) && PROPERTY.test(node.text)) found.push(node);
		ts.forEachChild(node, look);
	};
	look(file);
	// From the end, so that the places before keep theirs.
	return found.reduceRight((text, node) => {
		const start = node.getStart(file);
		return text.slice(0, start) + inRanges(text.slice(start, node.end)) + text.slice(node.end);
	}, source);
}

/** The literal with ranges for properties, in brackets of their own unless they stand in some. */
function inRanges(literal: string): string {
	let inBrackets = false;
	return literal.replace(/\\([pP])\{([^}]+)\}|\\.|\[|\]/gs, (token, kind?: string, property?: string) => {
		if (token === '[') inBrackets = true;
		else if (token === ']') inBrackets = false;
		if (property === undefined) return token;
		if (!inBrackets) return `[${kind === 'P' ? '^' : ''}${rangesOf(property)}]`;
		if (kind === 'P') throw new Error(`${literal}: PocketBase's engine has no \\P within brackets`);
		return rangesOf(property);
	});
}

const known = new Map<string, string>();

function rangesOf(property: string): string {
	const before = known.get(property);
	if (before !== undefined) return before;
	const has = new RegExp(`\\p{${property}}`, 'u');
	let ranges = '';
	for (let point = 0, start = -1; point <= 0x110000; point++) {
		const inside = point < 0x110000 && has.test(String.fromCodePoint(point));
		if (inside && start < 0) start = point;
		if (!inside && start >= 0) {
			ranges += start === point - 1 ? escaped(start) : `${escaped(start)}-${escaped(point - 1)}`;
			start = -1;
		}
	}
	known.set(property, ranges);
	return ranges;
}

const escaped = (point: number): string => `\\u{${point.toString(16)}}`;
