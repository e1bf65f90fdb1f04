import { cpus } from 'node:os';

/** One figure of the bench, with what it should come to. */
export interface Figure {
	readonly name: string;
	readonly value: number;
	readonly unit: 'ms' | 's' | '/s' | 'KB' | 'MB' | '%';
	/** What is aimed at: at most, or at least for a rate. */
	readonly aim?: number;
}

const atLeast = (figure: Figure) => figure.unit === '/s';

export const meets = (figure: Figure): boolean | undefined => {
	if (figure.aim === undefined) return undefined;
	return atLeast(figure) ? figure.value >= figure.aim : figure.value <= figure.aim;
};

/** The value in the middle; `p` 0.99 gives the one that 99 of 100 do not exceed. Refuses no values. */
export function quantile(values: readonly number[], p = 0.5): number {
	const sorted = [...values].sort((a, b) => a - b);
	const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * p))];
	if (value === undefined) throw new Error('nothing was measured');
	return value;
}

const machine = (): string => `${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown'}`;

export function print(figures: readonly Figure[], asJson: boolean): void {
	if (asJson) {
		console.log(JSON.stringify({ machine: machine(), node: process.version, figures }, undefined, '\t'));
		return;
	}
	console.log(`\n${machine()}; medians unless named otherwise\n`);
	for (const figure of figures) {
		const aim = figure.aim === undefined ? '' : `   aim ${atLeast(figure) ? '≥' : '≤'} ${figure.aim}`;
		const verdict = meets(figure) === undefined ? '' : meets(figure) ? ' ✓' : ' ✗';
		console.log(`${figure.name.padEnd(64)} ${rounded(figure.value).padStart(9)} ${figure.unit}${aim}${verdict}`);
	}
}

const rounded = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2));
