import { officeDateOf, officeInstant, type Refusal } from '$lib/domain/core';
import {
	dueAt,
	GROUPS,
	removeTemplate,
	saveTemplate,
	setUpTemplates,
	type Layout,
	type Need,
	type SetUpGroup,
	type SetUpTemplate,
	type TemplateLine
} from '$lib/domain/meetings';
import { m } from '$lib/paraglide/messages';
import { Draft, office } from '$lib/sync';
import { act } from '../acting/act';
import { formatClock } from './times';

/** A line while it is edited: what may be absent is the empty text, as fields have it. */
export interface EditedLine {
	/** Stays with the line while it is moved. */
	key: string;
	group: SetUpGroup;
	text: string;
	owner: TemplateLine['owner'];
	minutesBefore: number;
	dayBefore: string;
	needsPhoto: boolean;
	required: boolean;
	/** Absent in a draft that an older build kept. */
	need?: Need | '';
	about: string;
}

interface Values {
	name: string;
	room: string;
	layout: Layout | '';
	leastHeadCount: number;
	lines: EditedLine[];
	/** The row it began from: a template saved by somebody else meanwhile is shown anew. */
	from: string;
}

const NOTHING: Values = { name: '', room: '', layout: '', leastHeadCount: 0, lines: [], from: '' };

const edited = ({ dayBefore = '', about = '', ...line }: TemplateLine, n: number): EditedLine => ({
	need: '',
	...line,
	dayBefore,
	about,
	key: `line-${n}`
});

const said = ({ key: _key, dayBefore, need, about, text, ...line }: EditedLine): TemplateLine => ({
	...line,
	text: text.trim(),
	...(dayBefore && { dayBefore }),
	...(need && { need }),
	...(about.trim() && { about: about.trim() })
});

/** A set-up template being edited; what is typed is kept. Make it while a component is set up. */
export class TemplateForm {
	readonly draft: Draft<Values>;
	chosen = $state<string>();
	loaded = $state(false);
	refusal = $state.raw<Refusal>();
	problem = $state<'name' | 'line' | 'empty'>();
	#made = 0;

	/** @param template id of the template, or `new` */
	constructor(readonly template: string) {
		this.draft = new Draft<Values>(`template:${template}`, NOTHING);
		void this.#load();
	}

	get values(): Values {
		return this.draft.values;
	}
	get line(): EditedLine | undefined {
		return this.values.lines.find(({ key }) => key === this.chosen);
	}
	/** Lines under their headings, in the order of the set-up. */
	readonly groups = $derived.by(() =>
		GROUPS.map((group) => ({ group, lines: this.draft.values.lines.filter((line) => line.group === group) })).filter(
			({ lines }) => lines.length > 0
		)
	);

	/** The template as it would be saved. */
	get described(): Omit<SetUpTemplate, 'id' | 'status'> {
		const { name, room, layout, leastHeadCount, lines } = $state.snapshot(this.draft.values) as Values;
		return {
			name: name.trim(),
			...(room && { room }),
			...(layout && { layout }),
			...(leastHeadCount > 0 && { leastHeadCount }),
			lines: GROUPS.flatMap((group) => lines.filter((line) => line.group === group)).map(said)
		};
	}

	add(group: SetUpGroup = this.line?.group ?? 'room'): void {
		const key = `new-${Date.now()}-${this.#made++}`;
		this.values.lines.push({
			key,
			group,
			text: '',
			owner: 'meetings',
			minutesBefore: 30,
			dayBefore: '',
			needsPhoto: false,
			required: true,
			need: '',
			about: ''
		});
		this.chosen = key;
	}

	copy(line: EditedLine): void {
		const key = `new-${Date.now()}-${this.#made++}`;
		this.values.lines.splice(this.values.lines.indexOf(line) + 1, 0, { ...$state.snapshot(line), key });
		this.chosen = key;
	}

	/** Takes the line out; gives what puts it back. */
	drop(line: EditedLine): () => void {
		const at = this.values.lines.indexOf(line);
		const [gone] = this.values.lines.splice(at, 1);
		this.chosen = undefined;
		return () => {
			if (gone) this.values.lines.splice(at, 0, gone);
		};
	}

	/** Moves a line before or after its neighbour of the same group. */
	move(line: EditedLine, by: -1 | 1): void {
		const { lines } = this.values;
		const at = lines.indexOf(line);
		for (let to = at + by; to >= 0 && to < lines.length; to += by) {
			if (lines[to]?.group !== line.group) continue;
			lines.splice(at, 1);
			lines.splice(to, 0, line);
			return;
		}
	}

	/** `10:00 的会，就是 09:30`. */
	example({ minutesBefore, dayBefore }: EditedLine): string {
		const on = officeDateOf(new Date().toISOString());
		const from = officeInstant(on, EXAMPLE);
		const due = dueAt({ minutesBefore, ...(dayBefore && { dayBefore }) }, { from, on });
		return dayBefore
			? m.template_example_evening({ time: dayBefore })
			: m.template_example({ start: EXAMPLE, time: formatClock(due) });
	}

	/** Saves it for the meetings to come. True: stored here. */
	async save(): Promise<boolean> {
		const { name, lines } = this.values;
		const unnamed = lines.find(({ text }) => text.trim() === '');
		this.problem = name.trim() === '' ? 'name' : lines.length === 0 ? 'empty' : unnamed ? 'line' : undefined;
		if (unnamed) this.chosen = unnamed.key;
		if (this.problem) return false;
		const { refusal } = await act(
			saveTemplate,
			{
				...(this.template !== 'new' && { template: this.template }),
				...this.described
			},
			m.template_saved({ name: name.trim() })
		);
		this.refusal = refusal;
		if (refusal) return false;
		await this.draft.clear();
		if (this.template !== 'new') await this.#load();
		return true;
	}

	async remove(): Promise<boolean> {
		const { name } = this.values;
		({ refusal: this.refusal } = await act(removeTemplate, { template: this.template }, m.template_removed({ name })));
		if (this.refusal) return false;
		await this.draft.clear();
		return true;
	}

	async #load(): Promise<void> {
		const row = this.template === 'new' ? undefined : await office.store.get(setUpTemplates, this.template);
		const from = JSON.stringify(row ?? {});
		if (row)
			Object.assign(this.values, {
				name: row.name,
				room: row.room ?? '',
				layout: row.layout ?? '',
				leastHeadCount: row.leastHeadCount ?? 0,
				lines: row.lines.map(edited)
			});
		this.values.from = from;
		const fresh = $state.snapshot(this.draft.values) as Values;
		await this.draft.load();
		if (this.draft.restored && this.values.from !== from) Object.assign(this.values, fresh);
		this.loaded = true;
	}
}

const EXAMPLE = '10:00';
