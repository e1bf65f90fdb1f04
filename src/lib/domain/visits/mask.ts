const COMPOUND =
	/^(欧阳|太史|端木|上官|司马|东方|独孤|南宫|万俟|闻人|夏侯|诸葛|尉迟|公羊|赫连|澹台|皇甫|宗政|濮阳|公冶|太叔|申屠|公孙|慕容|仲孙|钟离|长孙|宇文|司徒|鲜于|司空|令狐|百里|呼延|东郭|西门)/;

const isHan = (text: string): boolean => /^\p{Script=Han}+$/u.test(text);

/** `王*国`, `张*`, `欧阳*`, `J***`: enough to know oneself by, on a screen that others see (domain.md section 1). */
export function maskName(name: string): string {
	const letters = [...name.trim()];
	if (!isHan(name.trim())) return `${letters[0] ?? ''}***`;
	const surname = COMPOUND.exec(name.trim())?.[0] ?? letters[0] ?? '';
	const rest = letters.length - surname.length;
	const last = rest > 1 ? (letters.at(-1) ?? '') : '';
	return `${surname}${'*'.repeat(Math.max(1, rest - (last ? 1 : 0)))}${last}`;
}

/** `138****1234`; of any other number the last four at most, never more than half of it. */
export function maskPhone(phone: string): string {
	const digits = phone.replace(/\D/g, '');
	if (/^1[3-9]\d{9}$/.test(digits)) return `${digits.slice(0, 3)}****${digits.slice(-4)}`;
	return `****${digits.slice(-Math.min(4, Math.floor(digits.length / 2)) || digits.length)}`;
}

/** `鄂A***18` */
export const maskPlate = (plate: string): string => {
	const letters = [...plate];
	return letters.length < 5 ? '***' : `${letters.slice(0, 2).join('')}***${letters.slice(-2).join('')}`;
};

/** `中铁勘***` */
export const maskCompany = (company: string): string => `${[...company].slice(0, 3).join('')}***`;

/**
 * A plate as it is kept: capitals, without spaces and dots. Plates of other lands stay as they are told: what stands
 * at the gate is a fact.
 */
export const plateOf = (told: string): string =>
	told
		.normalize('NFKC')
		.toUpperCase()
		.replace(/[\s·•.-]+/g, '');
