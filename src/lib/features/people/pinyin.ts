/** What a person is found by besides the characters. Empty for a name without letters. */
export interface Reading {
	/** All syllables, lower case, without spaces: `ouyangmin`. */
	readonly pinyin: string;
	/** `oym`. */
	readonly initials: string;
}

// As long as the office's fields for them.
const LONGEST = { pinyin: 120, initials: 30 };

/** How a person's name is read: a surname by its own reading (单 shan, 曾 zeng, 解 xie, 仇 qiu). */
export async function readingOf(name: string): Promise<Reading> {
	return reading(await syllables(name, true));
}

/**
 * How a person's name is read, where the dictionary can be had: offline before the program is all here it cannot, and
 * a person without a reading, found by the characters alone, is better than none. Changing the person mends it.
 */
export async function readingIfHere(name: string): Promise<Partial<Reading>> {
	try {
		return await readingOf(name);
	} catch (problem) {
		if (navigator.onLine) throw problem;
		return {};
	}
}

/** Initials of a thing's name: 便携投影仪 is found by `bxtyy`. */
export async function initialsOf(thing: string): Promise<string> {
	return reading(await syllables(thing, false)).initials;
}

/** The dictionary weighs 141 KB: it is loaded only where somebody writes names. */
async function syllables(text: string, isName: boolean): Promise<string[]> {
	const { pinyin } = await import('pinyin-pro');
	return pinyin(text, {
		...(isName && { mode: 'surname', surname: 'head' }),
		toneType: 'none',
		type: 'array',
		nonZh: 'consecutive',
		v: true
	});
}

function reading(syllables: readonly string[]): Reading {
	// What is not Chinese comes as one piece: `Anna Berg`, `ThinkPad T14`.
	const words = syllables
		.flatMap((piece) =>
			piece
				.normalize('NFD')
				.toLowerCase()
				.split(/[^\p{L}\p{N}\p{M}]+/u)
		)
		.map((word) => word.replace(/\p{M}/gu, ''))
		.filter((word) => word !== '');
	return {
		pinyin: words.join('').slice(0, LONGEST.pinyin),
		initials: words
			.map((word) => word.slice(0, 1))
			.join('')
			.slice(0, LONGEST.initials)
	};
}
