import type { Attachment } from 'svelte/attachments';
import { Keystrokes } from './keystrokes';

/** Marks a field into which a hardware scanner may type: there a burst is a scan too, and is kept out of the field's text. */
export const WEDGE_FIELD = 'data-wedge-field';

/**
 * Listens in the whole document for a hardware scanner, which types like a keyboard.
 * What is typed into a field belongs to that field, unless it is marked with `data-wedge-field`.
 * @param onscan gets the text of the code
 */
export function keyboardWedge(onscan: (text: string) => void): Attachment {
	return (node) => {
		const keystrokes = new Keystrokes();
		const listen = (event: KeyboardEvent) => {
			const field = fieldOf(event.target);
			if (event.repeat || event.ctrlKey || event.altKey || event.metaKey || field === 'foreign') {
				return keystrokes.reset();
			}
			const text = keystrokes.press({ key: keyOf(event), at: event.timeStamp });
			if (text !== undefined) {
				spare(event);
				if (field) clear(field);
				onscan(text);
			} else if (!field && keystrokes.bursting) {
				spare(event);
			}
		};
		const document = node.ownerDocument;
		// First of all listeners: Enter at the end of a scan must not press the button that happens to have the focus.
		document.addEventListener('keydown', listen, { capture: true });
		return () => document.removeEventListener('keydown', listen, { capture: true });
	};
}

function spare(event: Event): void {
	event.preventDefault();
	event.stopImmediatePropagation();
}

const TYPED_INTO = `textarea, select, input:not(${['radio', 'checkbox', 'button', 'submit', 'reset', 'file', 'range', 'color', 'image'].map((type) => `[type=${type}]`).join()})`;

function fieldOf(target: EventTarget | null): HTMLInputElement | 'foreign' | undefined {
	if (!(target instanceof HTMLElement)) return undefined;
	if (target instanceof HTMLInputElement && target.hasAttribute(WEDGE_FIELD)) return target;
	return target.isContentEditable || target.matches(TYPED_INTO) ? 'foreign' : undefined;
}

/** Takes the burst out of the field it was typed into; what stood there before is gone too, the scan has replaced it. */
function clear(field: HTMLInputElement): void {
	field.value = '';
	field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/**
 * The character of a key. With a Chinese input method switched on, letters arrive as `Process` and only the place of the key is known:
 * scanners type on the places of an American keyboard.
 */
export function keyOf({ key, code, shiftKey }: Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>): string {
	if (key !== 'Process' && key !== 'Unidentified') return key;
	if (code === 'Enter' || code === 'NumpadEnter') return 'Enter';
	const letter = /^Key([A-Z])$/.exec(code)?.[1];
	if (letter) return shiftKey ? letter : letter.toLowerCase();
	const pair = american[code];
	return pair?.[shiftKey ? 1 : 0] ?? key;
}

/** Plain and shifted character by place. */
const american: Record<string, string> = {
	Digit1: '1!',
	Digit2: '2@',
	Digit3: '3#',
	Digit4: '4$',
	Digit5: '5%',
	Digit6: '6^',
	Digit7: '7&',
	Digit8: '8*',
	Digit9: '9(',
	Digit0: '0)',
	Minus: '-_',
	Equal: '=+',
	Semicolon: ';:',
	Quote: '\'"',
	Comma: ',<',
	Period: '.>',
	Slash: '/?',
	Backslash: '\\|',
	BracketLeft: '[{',
	BracketRight: ']}',
	Space: '  '
};
