import Archive from '@lucide/svelte/icons/archive';
import Battery from '@lucide/svelte/icons/battery-medium';
import Box from '@lucide/svelte/icons/box';
import Calculator from '@lucide/svelte/icons/calculator';
import Coffee from '@lucide/svelte/icons/coffee';
import FileText from '@lucide/svelte/icons/file-text';
import PenLine from '@lucide/svelte/icons/pen-line';
import Printer from '@lucide/svelte/icons/printer';
import SprayCan from '@lucide/svelte/icons/spray-can';
import StickyNote from '@lucide/svelte/icons/sticky-note';
import type { SupplyItem } from '$lib/domain/supplies';
import type { IconSource } from '$lib/ui';

/** Tried in order on name and category; the first that fits. */
const ICONS: readonly (readonly [RegExp, IconSource])[] = [
	[/电池/, Battery],
	[/硒鼓|墨|碳粉|色带|打印/, Printer],
	[/档案|文件[盒夹袋]|收纳/, Archive],
	[/便利贴|便签|标签/, StickyNote],
	[/纸|本|簿|信封/, FileText],
	[/笔|橡皮|尺|胶/, PenLine],
	[/茶|咖啡|水|杯/, Coffee],
	[/清洁|洗|抹布|垃圾|消毒/, SprayCan],
	[/计算器|订书机|打孔|U盘|优盘/, Calculator]
];

/** The picture of a kind of thing, where there is no photo. */
export const supplyIcon = ({ name, category }: Pick<SupplyItem, 'name' | 'category'>): IconSource =>
	ICONS.find(([pattern]) => pattern.test(name))?.[1] ??
	ICONS.find(([pattern]) => pattern.test(category ?? ''))?.[1] ??
	Box;
