import ClipboardCheck from '@lucide/svelte/icons/clipboard-check';
import ClipboardPen from '@lucide/svelte/icons/clipboard-pen';
import FileCheck from '@lucide/svelte/icons/file-check';
import ShoppingCart from '@lucide/svelte/icons/shopping-cart';
import Trash from '@lucide/svelte/icons/trash-2';
import { resolve } from '$app/paths';
import type { Component } from 'svelte';
import { disposals } from '$lib/domain/equipment';
import { m } from '$lib/paraglide/messages';
import type { Reading } from '$lib/sync';
import type { IconSource } from '$lib/ui';
import { disposalPrint } from '../disposals/print';
import { planPrint } from '../purchasing/print';
import { requisitionPrint } from '../requisitions/print';

/** A row of a printed form: what stands in the left column, and at its right. */
export interface PrintLine {
	readonly term: string;
	readonly value: string;
}

/** A list on a printed form. */
export interface PrintTable {
	readonly columns: readonly { readonly label: string; readonly align?: 'end' | 'center'; readonly width?: string }[];
	readonly rows: readonly (readonly string[])[];
	/** The sum under it, in figures and words. */
	readonly total?: PrintLine;
}

/** What a duty's row looks like on paper (申领单, 报废申请表). */
export interface PrintForm {
	readonly title: string;
	readonly lines: readonly PrintLine[];
	readonly table?: PrintTable;
}

/** How the screens speak of a subject of approvals. */
export interface SubjectLook {
	/** `办公用品申领` */
	readonly word: () => string;
	readonly icon: IconSource;
	/** Names of the classes that its routes part by. */
	readonly classes?: Readonly<Record<string, () => string>>;
	/** The page of the row it is about, where it has one. */
	readonly href?: (store: Reading, about: string) => Promise<string | undefined>;
	/** What stands on the sheet above the opinion; gets `about`. Loaded when a request is opened. */
	readonly content?: () => Promise<{ default: Component<{ about: string }> }>;
	/** What stands on the printed form above the signatures. */
	readonly print?: (store: Reading, about: string) => Promise<PrintForm | undefined>;
}

/** The subjects of this office, by their kind; a duty adds its own line. */
const LOOKS: Readonly<Record<string, SubjectLook>> = {
	'equipment.disposal': {
		word: m.approval_subject_disposal,
		icon: Trash,
		classes: { early: m.disposal_class_early, ofAge: m.disposal_class_of_age },
		href: async (store, about) => {
			const disposal = await store.get(disposals, about);
			return disposal && resolve('/(staff)/equipment/[id]', { id: disposal.equipment });
		},
		content: () => import('../disposals/DisposalContent.svelte'),
		print: disposalPrint
	},
	'supplies.stocktake': {
		word: m.approval_subject_stocktake,
		icon: ClipboardCheck,
		href: async (_store, about) => resolve('/(staff)/supplies/stocktakes/[id]', { id: about }),
		content: () => import('../stocktakes/ApprovedContent.svelte')
	},
	'supplies.requisition': {
		word: m.approval_subject_requisition,
		icon: ClipboardPen,
		href: async (_store, about) => resolve('/(staff)/supplies/requests/[id]', { id: about }),
		content: () => import('../requisitions/RequisitionContent.svelte'),
		print: requisitionPrint
	},
	'supplies.purchase': {
		word: m.approval_subject_purchase,
		icon: ShoppingCart,
		href: async (_store, about) => resolve('/(staff)/supplies/plans/[id]', { id: about }),
		content: () => import('../purchasing/PlanContent.svelte'),
		print: planPrint
	}
};

const OTHER: SubjectLook = { word: m.approval_subject_other, icon: FileCheck };

/** What this build does not know is an approval all the same. */
export const subjectLook = (kind: string): SubjectLook => LOOKS[kind] ?? OTHER;
