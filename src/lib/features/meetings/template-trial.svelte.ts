import { dateAfter, officeInstant, type OfficeDate } from '$lib/domain/core';
import {
	checklistFrom,
	setUpTemplates,
	templateFor,
	unfit,
	usualLayout,
	type Layout,
	type Need,
	type Room,
	type SetUpTemplate,
	type Wanted
} from '$lib/domain/meetings';
import { live, office } from '$lib/sync';
import { grouped } from './grouped';
import type { TemplateForm } from './template-form.svelte';

const BEGINS = '10:00';
const ENDS = '11:00';
const USUAL_HEAD_COUNT = 10;

/** A meeting made up for tomorrow at ten, to see what the template gives it. Nothing of it is stored. */
export class TemplateTrial {
	needs = $state<Need[]>([]);
	#room = $state<string>();
	#layout = $state<Layout>();
	#headCount = $state<number>();
	readonly #saved = live(() => office.store.list(setUpTemplates, { by: 'status', is: 'open', limit: 100 }));

	constructor(
		readonly form: TemplateForm,
		readonly rooms: () => readonly Room[]
	) {}

	get room(): Room | undefined {
		const rooms = this.rooms();
		const asked = this.#room ?? this.form.values.room;
		return rooms.find(({ id }) => id === asked) ?? rooms[0];
	}
	set room(room: Room | undefined) {
		this.#room = room?.id;
	}
	/** As asked, as the template says, or as the room is usually set out. */
	get layout(): Layout | undefined {
		const { room, headCount } = this;
		const layout = this.#layout ?? (this.form.values.layout || 'hollowSquare');
		return room && usualLayout(room, { layout, headCount }).layout;
	}
	set layout(layout: Layout | undefined) {
		this.#layout = layout;
	}
	get headCount(): number {
		return this.#headCount ?? Math.max(this.form.values.leastHeadCount, USUAL_HEAD_COUNT);
	}
	set headCount(count: number) {
		this.#headCount = count;
	}

	toggle(need: Need, on: boolean): void {
		this.needs = on ? [...this.needs, need] : this.needs.filter((one) => one !== need);
	}

	/** Its day. */
	get on(): OfficeDate {
		return dateAfter(office.today, 1);
	}
	readonly #wanted = $derived.by((): Wanted | undefined => {
		const { layout, headCount, needs, on } = this;
		return layout && { from: officeInstant(on, BEGINS), to: officeInstant(on, ENDS), layout, headCount, needs };
	});

	/** Why the room would not do for it. */
	readonly problem = $derived(this.room && this.#wanted && unfit(this.room, this.#wanted));

	/** The template that such a meeting would get, were this one saved as it is; undefined for none. */
	readonly taken = $derived.by((): SetUpTemplate | undefined => {
		const { room, layout, headCount, form } = this;
		if (!room || !layout) return undefined;
		const own: SetUpTemplate = { id: form.template, status: 'open', ...form.described };
		const others = (this.#saved.value ?? []).filter(({ id }) => id !== form.template);
		return templateFor([own, ...others], { room: room.id, layout, headCount });
	});

	/** The checklist that this template makes, under its headings. */
	readonly groups = $derived.by(() => {
		if (!this.#wanted) return [];
		const lines = checklistFrom(this.form.described, this.#wanted, { from: this.#wanted.from, on: this.on });
		return [...grouped(lines, ({ group }) => group)].map(([, lines]) => ({ group: lines[0]?.group ?? 'room', lines }));
	});
	readonly count = $derived(this.groups.reduce((sum, { lines }) => sum + lines.length, 0));
}
