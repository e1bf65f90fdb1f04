import AirVent from '@lucide/svelte/icons/air-vent';
import Archive from '@lucide/svelte/icons/archive';
import Armchair from '@lucide/svelte/icons/armchair';
import Camera from '@lucide/svelte/icons/camera';
import Car from '@lucide/svelte/icons/car';
import Droplet from '@lucide/svelte/icons/droplet';
import Laptop from '@lucide/svelte/icons/laptop';
import Mic from '@lucide/svelte/icons/mic';
import Monitor from '@lucide/svelte/icons/monitor';
import Package from '@lucide/svelte/icons/package';
import Phone from '@lucide/svelte/icons/phone';
import Printer from '@lucide/svelte/icons/printer';
import Projector from '@lucide/svelte/icons/projector';
import Router from '@lucide/svelte/icons/router';
import Smartphone from '@lucide/svelte/icons/smartphone';
import Tablet from '@lucide/svelte/icons/tablet';
import Tv from '@lucide/svelte/icons/tv';
import type { IconSource } from '$lib/ui';

/** First match wins: 平板电脑 before 电脑. */
const BY_WORD: readonly (readonly [RegExp, IconSource])[] = [
	[/投影|projector/i, Projector],
	[/打印|复印|一体机|扫描|碎纸|print|copier|scanner|shredder/i, Printer],
	[/饮水|开水|净水|水机|water/i, Droplet],
	[/空调|新风|air.?con/i, AirVent],
	[/话筒|麦克|录音|音箱|音响|功放|调音|microphone|speaker|recorder/i, Mic],
	[/平板|tablet|ipad/i, Tablet],
	[/手机|smartphone|iphone/i, Smartphone],
	[/电话|telephone/i, Phone],
	[/笔记本|laptop|notebook|macbook|便携式计算机/i, Laptop],
	[/大屏|电视|display|\btv\b/i, Tv],
	[/电脑|计算机|台式|显示器|服务器|desktop|monitor|server|\bpc\b/i, Monitor],
	[/交换机|路由|无线接入|网络|switch|router|access point/i, Router],
	[/相机|摄像|镜头|camera/i, Camera],
	[/汽车|轿车|车辆|vehicle/i, Car],
	[/椅|桌|沙发|chair|desk|table|sofa/i, Armchair],
	[/柜|保险箱|cabinet|safe\b/i, Archive]
];

/** The picture of a thing without a photo: by its category, else by its name. */
export function iconOf(item: { readonly name: string; readonly category?: string | undefined }): IconSource {
	for (const word of [item.category, item.name]) {
		const match = word && BY_WORD.find(([pattern]) => pattern.test(word));
		if (match) return match[1];
	}
	return Package;
}
