import { aimed, decodedSize, inPicture, type Box, type Point, type Size } from './framing';
import type { Effort } from './decoder/decoder';

/** How the picture of the camera is shown: the size of the view and where the reticle stands in it, in CSS pixels. */
export interface Aim {
	view: Size;
	reticle: Box;
}

export interface Taken {
	picture: ImageBitmap;
	/** The middle of the reticle in the picture's pixels. */
	target: Point;
	effort: Effort;
}

/**
 * Takes the next picture for the decoder, or nothing while the camera has none.
 * Every other one is only what lies in and around the reticle, at full sharpness; the others are all that the person sees.
 * What the view cuts off is never looked at: nobody should scan what he does not see.
 */
export async function takePicture(
	video: HTMLVideoElement,
	{ view, reticle }: Aim,
	turn: number
): Promise<Taken | undefined> {
	const whole = { width: video.videoWidth, height: video.videoHeight };
	if (!whole.width || !view.width || video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA) return undefined;

	const close = turn % 2 === 0;
	const part = inPicture(close ? aimed(reticle) : { x: 0, y: 0, width: view.width, height: view.height }, view, whole);
	if (!part.width || !part.height) return undefined;
	const size = decodedSize(part);
	const mark = inPicture(reticle, view, whole);
	const scale = size.width / part.width;

	return {
		picture: await createImageBitmap(video, part.x, part.y, part.width, part.height, {
			resizeWidth: size.width,
			resizeHeight: size.height,
			resizeQuality: 'medium'
		}),
		target: { x: (mark.x + mark.width / 2 - part.x) * scale, y: (mark.y + mark.height / 2 - part.y) * scale },
		effort: close ? 'thorough' : 'quick'
	};
}

/** Waits until the camera shows another picture. */
export function nextPicture(video: HTMLVideoElement): Promise<void> {
	return new Promise((resolve) => {
		if ('requestVideoFrameCallback' in video) video.requestVideoFrameCallback(() => resolve());
		else requestAnimationFrame(() => resolve());
	});
}
