import Boxes from '@lucide/svelte/icons/boxes';
import ChartColumn from '@lucide/svelte/icons/chart-column';
import ClipboardCheck from '@lucide/svelte/icons/clipboard-check';
import NotebookText from '@lucide/svelte/icons/notebook-text';
import Bell from '@lucide/svelte/icons/bell';
import CalendarDays from '@lucide/svelte/icons/calendar-days';
import ClipboardList from '@lucide/svelte/icons/clipboard-list';
import ClipboardPen from '@lucide/svelte/icons/clipboard-pen';
import CloudUpload from '@lucide/svelte/icons/cloud-upload';
import MapPin from '@lucide/svelte/icons/map-pin';
import DoorOpen from '@lucide/svelte/icons/door-open';
import ListChecks from '@lucide/svelte/icons/list-checks';
import Package from '@lucide/svelte/icons/package';
import PackageCheck from '@lucide/svelte/icons/package-check';
import Printer from '@lucide/svelte/icons/printer';
import Projector from '@lucide/svelte/icons/projector';
import Siren from '@lucide/svelte/icons/siren';
import Settings from '@lucide/svelte/icons/settings';
import FileCheck from '@lucide/svelte/icons/file-check';
import Plane from '@lucide/svelte/icons/plane';
import Route from '@lucide/svelte/icons/route';
import Sun from '@lucide/svelte/icons/sun';
import Upload from '@lucide/svelte/icons/upload';
import Truck from '@lucide/svelte/icons/truck';
import Tablet from '@lucide/svelte/icons/tablet';
import UserRound from '@lucide/svelte/icons/user-round-check';
import Users from '@lucide/svelte/icons/users';
import { resolve } from '$app/paths';
import { admin, duty, type Audience } from '$lib/domain/core';
import { ledgerKeepers } from '$lib/domain/equipment';
import { ledgerReaders, supplyKeepers } from '$lib/domain/supplies';
import { m } from '$lib/paraglide/messages';
import type { Live } from '$lib/sync';
import type { IconSource } from '$lib/ui';
import { approvalsWaiting, deliveriesWaiting, presentVisitors, suppliesToFetch, unread } from './place-counts';

/** Under which heading a place stands: above all headings, 前台, 文书, 物品, 管理. */
export type PlaceGroup = 'top' | 'reception' | 'documents' | 'things' | 'manage';

/** A page one can go to from everywhere. */
export interface Place {
	readonly href: string;
	readonly label: () => string;
	readonly icon: IconSource;
	readonly group: PlaceGroup;
	/** Who sees it: holders of one of these. Absent: everybody. */
	readonly who?: readonly Audience[];
	/**
	 * A part of another place: in 更多, on the rail of a desk (where all are too many only while one is in that place),
	 * not on the narrow rail of a tablet.
	 */
	readonly part?: true;
	/** Found by Ctrl K and from the first steps only: nobody needs it twice. */
	readonly hidden?: true;
	/** Its own tab on the phone: the first four of `places` that ask for one get it. */
	readonly tab?: true;
	/** How many things wait there; called while the frame is set up, followed with `live`. */
	readonly count?: () => Live<number>;
	/** The count waits for this person: drawn red. */
	readonly hot?: true;
}

/**
 * Every place, in the order in which the frame lists them. A duty adds its own line here and is then on the rail, on
 * the tabs or under 更多, and found by Ctrl K.
 */
export const places: readonly Place[] = [
	{ href: resolve('/'), label: m.nav_today, icon: Sun, group: 'top', tab: true },
	{
		href: resolve('/notifications'),
		label: m.nav_notifications,
		icon: Bell,
		group: 'top',
		tab: true,
		count: unread,
		hot: true
	},
	{ href: resolve('/meetings'), label: m.nav_meetings, icon: CalendarDays, group: 'top', tab: true },
	{
		href: resolve('/meetings/rooms'),
		label: m.rooms_keep,
		icon: DoorOpen,
		group: 'manage',
		who: [duty('meetings'), admin],
		part: true
	},
	{
		href: resolve('/meetings/templates'),
		label: m.nav_templates,
		icon: ClipboardList,
		group: 'manage',
		who: [duty('meetings'), admin],
		part: true
	},
	{
		href: resolve('/approvals'),
		label: m.nav_approvals,
		icon: FileCheck,
		group: 'top',
		count: approvalsWaiting,
		hot: true
	},
	{ href: resolve('/outbox'), label: m.nav_outbox, icon: CloudUpload, group: 'top', part: true },
	{
		href: resolve('/visits'),
		label: m.nav_visits,
		icon: UserRound,
		group: 'reception',
		count: presentVisitors
	},
	{
		href: resolve('/visits/rollcall'),
		label: m.nav_roll_call,
		icon: Siren,
		group: 'reception',
		who: [duty('reception')],
		part: true
	},
	{
		href: resolve('/deliveries'),
		label: m.nav_deliveries,
		icon: Package,
		group: 'reception',
		count: deliveriesWaiting,
		part: true
	},
	{ href: resolve('/equipment'), label: m.nav_equipment, icon: Projector, group: 'things', tab: true },
	{
		href: resolve('/equipment/import'),
		label: m.nav_import,
		icon: Upload,
		group: 'things',
		who: [duty('equipment'), admin],
		part: true
	},
	{
		href: resolve('/equipment/places/import'),
		label: m.places_import,
		icon: MapPin,
		group: 'things',
		who: ledgerKeepers,
		part: true,
		hidden: true
	},
	{
		href: resolve('/equipment/labels'),
		label: m.nav_labels,
		icon: Printer,
		group: 'things',
		who: [duty('equipment'), admin],
		part: true
	},
	{ href: resolve('/supplies'), label: m.nav_supplies, icon: Boxes, group: 'things' },
	{
		href: resolve('/supplies/requests'),
		label: m.nav_requests,
		icon: ClipboardPen,
		group: 'things',
		count: suppliesToFetch,
		part: true
	},
	{
		href: resolve('/supplies/request'),
		label: m.request_title,
		icon: ClipboardPen,
		group: 'things',
		part: true,
		hidden: true
	},
	{
		href: resolve('/supplies/issue'),
		label: m.nav_issue,
		icon: PackageCheck,
		group: 'things',
		who: [duty('supplies')],
		part: true
	},
	{
		href: resolve('/supplies/plan'),
		label: m.nav_plan,
		icon: ListChecks,
		group: 'things',
		who: ledgerReaders,
		part: true
	},
	{
		href: resolve('/supplies/receipts'),
		label: m.nav_receipts,
		icon: Truck,
		group: 'things',
		part: true,
		hidden: true
	},
	{
		href: resolve('/supplies/stocktakes'),
		label: m.stocktakes_title,
		icon: ClipboardCheck,
		group: 'things',
		part: true
	},
	{
		href: resolve('/supplies/ledger'),
		label: m.stock_ledger,
		icon: NotebookText,
		group: 'things',
		who: ledgerReaders,
		part: true
	},
	{
		href: resolve('/supplies/foresight'),
		label: m.foresight_title,
		icon: ChartColumn,
		group: 'things',
		who: ledgerReaders,
		part: true
	},
	{
		href: resolve('/supplies/import'),
		label: m.stock_import_title,
		icon: Upload,
		group: 'things',
		who: supplyKeepers,
		part: true,
		hidden: true
	},
	{
		href: resolve('/supplies/labels'),
		label: m.stock_print_labels,
		icon: Printer,
		group: 'things',
		who: supplyKeepers,
		part: true,
		hidden: true
	},
	{
		href: resolve('/supplies/settings'),
		label: m.stock_settings,
		icon: Settings,
		group: 'manage',
		who: supplyKeepers,
		part: true,
		hidden: true
	},
	{
		href: resolve('/settings/people'),
		label: m.nav_people,
		icon: Users,
		group: 'manage',
		who: [admin],
		part: true
	},
	{
		href: resolve('/settings/devices'),
		label: m.nav_devices,
		icon: Tablet,
		group: 'manage',
		who: [admin],
		part: true
	},
	{
		href: resolve('/settings/approvals'),
		label: m.routes_title,
		icon: Route,
		group: 'manage',
		who: [admin],
		part: true,
		hidden: true
	},
	{
		href: resolve('/settings/calendar'),
		label: m.calendar_title,
		icon: CalendarDays,
		group: 'manage',
		part: true,
		hidden: true
	},
	{
		href: resolve('/approvals/delegate'),
		label: m.delegate_title,
		icon: Plane,
		group: 'top',
		part: true,
		hidden: true
	},
	{ href: resolve('/settings'), label: m.nav_settings, icon: Settings, group: 'manage', part: true }
];
