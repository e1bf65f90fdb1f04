/** A syllable as it is shown: `Zhao`, with how many of its letters were typed. */
export interface Spelled {
	readonly text: string;
	readonly marked: number;
}

const SYLLABLE =
	/^(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?(?:[iuv]?(?:ang|eng|ing|ong|an|en|in|un|ai|ei|ao|ou|ia|ie|iu|ua|uo|ui|ue|a|o|e|i|u|v)|ng?|m|er)$/;

/**
 * How a name is read, syllable by syllable, with what was typed marked: `zq` marks Zh-ao Q-i as **Z**hao **Q**i,
 * `zhaoq` marks **Zhao** **Q**i. Joined pinyin and initials are what is kept of a person; where they do not fit
 * together (a name that is not Chinese) the reading is one piece.
 */
export function spelled(pinyin: string, initials: string, typed: string): Spelled[] {
	const syllables = split(pinyin, initials) ?? [pinyin];
	const keys = typed.toLowerCase().replace(/\s/g, '');
	const byInitials = keys !== '' && syllables.length > 1 && initials.startsWith(keys);
	let rest = keys !== '' && pinyin.startsWith(keys) ? keys.length : 0;
	return syllables.map((syllable, n) => {
		const marked = byInitials ? Number(n < keys.length) : Math.min(rest, syllable.length);
		rest -= marked;
		return { text: capital(syllable), marked };
	});
}

const capital = (syllable: string): string => syllable.slice(0, 1).toUpperCase() + syllable.slice(1);

/** Joined pinyin cut where each initial begins a syllable; undefined where it cannot be. */
function split(pinyin: string, initials: string): string[] | undefined {
	const [first, ...others] = initials;
	if (first === undefined || !pinyin.startsWith(first)) return undefined;
	if (others.length === 0) return [pinyin];
	for (let end = Math.min(pinyin.length - others.length, 6); end > 0; end--) {
		const syllable = pinyin.slice(0, end);
		if (!SYLLABLE.test(syllable)) continue;
		const rest = split(pinyin.slice(end), others.join(''));
		if (rest && rest.every((one) => SYLLABLE.test(one))) return [syllable, ...rest];
	}
	return undefined;
}
