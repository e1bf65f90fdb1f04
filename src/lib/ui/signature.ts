/** Where a stroke goes, in the canvas's own pixels. */
interface Stroke {
	readonly points: readonly { readonly x: number; readonly y: number }[];
}

/** The box every signature is kept in: whatever tablet it was written on, it prints the same. */
export const SIGNATURE_BOX = { width: 600, height: 200 } as const;

/** Apart so little, two points are one: fingers tremble, and rows have a size. */
const STEP = 3;

/** Strokes as an SVG path in the signature's box, whole units. A dot is a stroke of no length, drawn by its round cap. */
export function strokesOf(strokes: readonly Stroke[], width: number, height: number): string {
	if (width === 0 || height === 0) return '';
	const scale = Math.min(SIGNATURE_BOX.width / width, SIGNATURE_BOX.height / height);
	return strokes
		.map(({ points }) => thinned(points.map(({ x, y }) => [Math.round(x * scale), Math.round(y * scale)] as const)))
		.filter((points) => points.length > 0)
		.map(
			(points) =>
				`M${(points.length === 1 ? [...points, ...points] : points).map((point) => point.join(' ')).join('L')}`
		)
		.join('');
}

type Point = readonly [x: number, y: number];

function thinned(points: readonly Point[]): Point[] {
	const kept: Point[] = [];
	points.forEach((point, n) => {
		const last = kept.at(-1);
		if (!last || n === points.length - 1 || Math.hypot(point[0] - last[0], point[1] - last[1]) >= STEP)
			kept.push(point);
	});
	return kept;
}
