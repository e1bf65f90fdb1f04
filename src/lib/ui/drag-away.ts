import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';
import { tablet } from './screen';

/** Pulled so far down, in px, or flicked so fast, in px a millisecond, a sheet goes. */
const FAR = 120;
const FAST = 0.6;

interface DragAway {
	/** What moves; the dialog around the handle. */
	moves: () => HTMLElement | undefined;
	/** Whether it may go; asked at the end. */
	mayGo: () => boolean;
	ongone: () => void;
}

/** Lets a finger on this handle pull a sheet down; let go too soon it comes back. The button that closes it stays. */
export function dragAway({ moves, mayGo, ongone }: DragAway): Attachment<HTMLElement> {
	return (handle) => {
		let from: { y: number; at: number } | undefined;

		const down = on(handle, 'pointerdown', (event) => {
			// From 720 px the sheet is a panel at the right: nothing to pull down.
			if (tablet.current || !event.isPrimary || (event.target as Element).closest('button, a')) return;
			from = { y: event.clientY, at: event.timeStamp };
			handle.setPointerCapture(event.pointerId);
		});
		const move = on(handle, 'pointermove', (event) => {
			const sheet = moves();
			if (!from || !sheet) return;
			sheet.style.transition = 'none';
			sheet.style.translate = `0 ${Math.max(0, event.clientY - from.y)}px`;
		});
		const end = (event: PointerEvent) => {
			const sheet = moves();
			if (!from || !sheet) return;
			const distance = event.clientY - from.y;
			const speed = distance / Math.max(1, event.timeStamp - from.at);
			from = undefined;
			sheet.style.removeProperty('transition');
			// The way back, and the way out, begin where the finger left it.
			sheet.getBoundingClientRect();
			sheet.style.removeProperty('translate');
			if (event.type === 'pointerup' && mayGo() && (distance > FAR || (distance > 24 && speed > FAST))) ongone();
		};
		const up = on(handle, 'pointerup', end);
		const cancel = on(handle, 'pointercancel', end);
		return () => {
			down();
			move();
			up();
			cancel();
		};
	};
}
