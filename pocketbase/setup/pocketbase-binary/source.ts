import type { Machine } from './machine';
import type { Pin } from './pin';

export interface Wanted {
	pin: Pin;
	machine: Machine;
	/** Where the program is to be written; its folder exists. */
	file: string;
	/** Is told each step. */
	say: (line: string) => void;
}

/** One way of getting PocketBase. `fetch` writes the program to `wanted.file`, or throws a sentence saying why not. */
export interface Source {
	name: string;
	fetch(wanted: Wanted): Promise<void>;
}
