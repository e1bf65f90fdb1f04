const BREAKS = /[\s,，、;；/()（）[\]【】"“”]+/;
const HAN = /\p{Script=Han}/u;
/** Beginnings inside one Chinese word: each costs an index entry on every device. */
const MOST_BEGINNINGS = 6;

/**
 * The words by whose beginnings a device finds a row. Chinese has no spaces: 便携投影仪 is found by 投影 too, so
 * each place inside the word is a beginning. A number is found by its last part: BG-0147 by 0147.
 */
export function searchWords(...texts: readonly (string | undefined)[]): string[] {
	const words = texts.flatMap((text) => (text ?? '').normalize('NFKC').split(BREAKS));
	return words.filter((word) => word !== '').flatMap(beginnings);
}

function beginnings(word: string): string[] {
	if (HAN.test(word)) {
		const letters = [...word];
		const last = Math.min(Math.max(letters.length - 1, 1), MOST_BEGINNINGS);
		return Array.from({ length: last }, (_, start) => letters.slice(start).join(''));
	}
	const tail = /^.+-(\d{2,})$/.exec(word)?.[1];
	return tail ? [word, tail] : [word];
}
