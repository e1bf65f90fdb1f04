/** A word as it begins a line: `reception` → `Reception`. Chinese stays as it is. */
export const sentenceCase = (word: string): string => word.charAt(0).toLocaleUpperCase() + word.slice(1);
