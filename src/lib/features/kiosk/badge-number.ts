/** Digits on a badge of a small pile: `A-07`. */
export const FEWEST_DIGITS = 2;

/** The letter before the digits, as the boxes show it: `A` of `A-`. */
export const letterOf = (prefix: string): string => prefix.replace(/[^A-Za-z]/g, '');
