export interface Size {
	width: number;
	height: number;
}
export interface Point {
	x: number;
	y: number;
}
export interface Box extends Size, Point {}

/** Longest side of a picture given to the decoder, in pixels. More costs time and finds nothing more. */
export const LONGEST_SIDE = 1280;

/** How much wider than the reticle the aimed part is: people aim roughly, and a bar code is wide. */
export const AIM = 1.7;

/**
 * Where a box of the view lies in the picture of the camera, when the picture covers the view (`object-fit: cover`)
 * and what hangs over is cut off evenly. The answer is in whole pixels and never leaves the picture.
 */
export function inPicture(box: Box, view: Size, picture: Size): Box {
	const scale = Math.max(view.width / picture.width, view.height / picture.height);
	const cutX = (picture.width - view.width / scale) / 2;
	const cutY = (picture.height - view.height / scale) / 2;
	const left = clamp(cutX + box.x / scale, picture.width);
	const top = clamp(cutY + box.y / scale, picture.height);
	const right = clamp(cutX + (box.x + box.width) / scale, picture.width);
	const bottom = clamp(cutY + (box.y + box.height) / scale, picture.height);
	return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The part of the view that is looked at first: the reticle and a margin around it. */
export function aimed(reticle: Box): Box {
	const grow = (AIM - 1) / 2;
	return {
		x: reticle.x - reticle.width * grow,
		y: reticle.y - reticle.height * grow,
		width: reticle.width * AIM,
		height: reticle.height * AIM
	};
}

/** The size a part is scaled down to before it is decoded. Nothing is ever scaled up. */
export function decodedSize(part: Size): Size {
	const scale = Math.min(1, LONGEST_SIDE / Math.max(part.width, part.height));
	return { width: Math.round(part.width * scale), height: Math.round(part.height * scale) };
}

/** Of several codes in one picture, the one a person aims at: the one nearest to the point. */
export function nearest<C extends { center: Point }>(codes: C[], to: Point): C | undefined {
	const distance = ({ center }: C) => Math.hypot(center.x - to.x, center.y - to.y);
	return codes.reduce<C | undefined>(
		(best, code) => (!best || distance(code) < distance(best) ? code : best),
		undefined
	);
}

function clamp(value: number, max: number): number {
	return Math.round(Math.min(Math.max(value, 0), max));
}
