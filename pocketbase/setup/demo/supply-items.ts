import type { SupplyClass } from '../../../src/lib/domain/supplies';

/** An item of the demo catalogue; prices in fen, `left` is what is there today, `use` a usual week. */
export interface DemoItem {
	readonly name: string;
	readonly pinyin: string;
	readonly spec?: string;
	readonly brand?: string;
	readonly unit: string;
	readonly price: number;
	readonly place: string;
	readonly shelf: string;
	readonly category: string;
	readonly low?: number;
	readonly high?: number;
	readonly left: number;
	readonly use: number;
	readonly class?: SupplyClass;
	readonly inside?: { unit: string; count: number };
	readonly packs?: { unit: string; factor: number }[];
	readonly lead?: number;
	readonly barcode?: string;
	readonly perPerson?: number;
	readonly from?: string;
}

const STORE = '1 楼库房';
const CABINET = '文具柜';
const TEA = '茶水与清洁';

export const SUPPLIERS = [
	['晨光办公', '刘经理', '027-8600 1188'],
	['得力文具江州店', '何姐', '027-8600 2266'],
	['江州惠印耗材', '吴师傅', '138 0711 0099'],
	['清江超市', '前台', '027-8830 5566']
] as const;

type Row = readonly [
	name: string,
	pinyin: string,
	unit: string,
	yuan: number,
	left: number,
	use: number,
	low: number | undefined,
	high: number | undefined,
	more?: Partial<DemoItem>
];

const paper = (shelf: string, rows: readonly Row[]) => items(STORE, shelf, '纸张', rows);

function items(place: string, shelf: string, category: string, rows: readonly Row[], common: Partial<DemoItem> = {}) {
	return rows.map(([name, pinyin, unit, yuan, left, use, low, high, more]): DemoItem => ({
		name,
		pinyin,
		unit,
		price: Math.round(yuan * 100),
		place,
		shelf,
		category,
		left,
		use,
		...(low !== undefined && { low }),
		...(high !== undefined && { high }),
		...common,
		...more
	}));
}

const REAM = { inside: { unit: '张', count: 500 }, packs: [{ unit: '箱', factor: 5 }], brand: '得力', lead: 3 };

/** The catalogue: three places that the November stocktake counts (21, 15 and 6 items), and what lies elsewhere. */
export const DEMO_ITEMS: readonly DemoItem[] = [
	...paper('架 A-2', [
		[
			'A4 复印纸 70g',
			'a4fuyinzhi70g',
			'包',
			23,
			46,
			36,
			40,
			120,
			{ ...REAM, spec: '500 张/包', barcode: '6921734951120', perPerson: 6 }
		],
		['A3 复印纸 70g', 'a3fuyinzhi70g', '包', 46, 12, 1, 8, 30, { ...REAM, spec: '500 张/包' }],
		['A4 复印纸 80g', 'a4fuyinzhi80g', '包', 27.5, 22, 1.5, 15, 60, { ...REAM, spec: '500 张/包' }],
		['彩色复印纸 A4', 'caisefuyinzhia4', '包', 14, 8, 1, 5, 20, { inside: { unit: '张', count: 100 } }],
		['硫酸纸 A1', 'liusuanzhia1', '卷', 96, 7, 0.4, 4, 12, { spec: '73g' }],
		['绘图纸 A0', 'huituzhia0', '卷', 58, 14, 0.8, 10, 30, { spec: '80g 914mm' }],
		['牛皮纸信封 7 号', 'niupizhixinfeng7hao', '包', 12, 16, 1, 8, 30, { inside: { unit: '个', count: 20 } }]
	]),
	...items(
		STORE,
		'架 B-1',
		'打印耗材',
		[
			['硒鼓 CF226A', 'xigucf226a', '支', 168, 1, 1.8, 4, 10, { from: '江州惠印耗材', lead: 5 }],
			['硒鼓 Q2612A', 'xiguq2612a', '支', 260, 5, 0.15, 2, 8],
			['墨盒 T6771 黑', 'moheT6771hei', '支', 188, 4, 0.15, 2, 8],
			['墨盒 T6772 青', 'moheT6772qing', '支', 168, 3, 0.1, 2, 6],
			['绘图仪墨盒 72 号 黑', 'huituyimohe72haohei', '支', 430, 3, 0.08, 2, 6],
			['碳粉 TN-1035', 'tanfentn1035', '支', 190, 6, 0, undefined, undefined],
			['色带 LQ-630', 'sedailq630', '支', 25, 6, 0.3, 2, 10],
			['传真纸 210×30', 'chuanzhenzhi210x30', '卷', 13, 24, 0, undefined, undefined]
		],
		{ from: '江州惠印耗材' }
	),
	...items(STORE, '架 C-1', '装订归档', [
		['档案盒 5cm', 'danganhe5cm', '个', 6.8, 210, 14, 100, 300, { brand: '齐心', packs: [{ unit: '箱', factor: 50 }] }],
		['热熔封套 10mm', 'rerongfengtao10mm', '个', 1.6, 160, 10, 80, 300],
		['装订夹条 A4', 'zhuangdingjiatiaoa4', '根', 0.8, 240, 16, 100, 400],
		['光盘袋', 'guangpandai', '个', 7.15, 120, 0, undefined, undefined],
		['铁圈 12.7mm', 'tiequan12.7mm', '根', 0.9, 130, 6, 60, 300],
		['封面皮纹纸 A4', 'fengmianpiwenzhia4', '张', 0.45, 380, 20, 200, 800]
	]),
	...items(CABINET, '1 层', '书写', [
		[
			'中性笔 0.5 黑',
			'zhongxingbi0.5hei',
			'支',
			1.5,
			120,
			22,
			60,
			240,
			{ brand: '晨光', packs: [{ unit: '盒', factor: 12 }], barcode: '6921734900017' }
		],
		[
			'中性笔 0.5 红',
			'zhongxingbi0.5hong',
			'支',
			1.5,
			44,
			4,
			24,
			96,
			{ brand: '晨光', packs: [{ unit: '盒', factor: 12 }] }
		],
		['签字笔 0.7 蓝', 'qianzibi0.7lan', '支', 3.2, 36, 3, 20, 72],
		['记号笔 黑', 'jihaobihei', '支', 2.5, 40, 3, 20, 80],
		['荧光笔 黄', 'yingguangbihuang', '支', 2.2, 28, 3, 12, 60],
		['针管笔 0.3', 'zhenguanbi0.3', '支', 12, 18, 1, 10, 40]
	]),
	...items(CABINET, '2 层', '桌面用品', [
		['便利贴 76×76', 'bianlitie76x76', '本', 3.5, 9, 7, 24, 80, { inside: { unit: '张', count: 100 } }],
		['胶水 50ml', 'jiaoshui50ml', '瓶', 2, 30, 2, 12, 60],
		['订书钉 24/6', 'dingshuding24/6', '盒', 1.8, 42, 3, 20, 80],
		['回形针 29mm', 'huixingzhen29mm', '盒', 2.6, 36, 2, 15, 60],
		['长尾夹 32mm', 'changweijia32mm', '盒', 8.5, 22, 2, 10, 40],
		['透明胶带 48mm', 'toumingjiaodai48mm', '卷', 3.8, 26, 2, 12, 48]
	]),
	...items(CABINET, '3 层', '桌面用品', [
		[
			'五号电池',
			'wuhaodianchi',
			'节',
			2.2,
			64,
			6,
			24,
			120,
			{ class: 'controlledConsumable', brand: '南孚', category: '电池' }
		],
		[
			'笔记本 A5',
			'bijibena5',
			'本',
			9.8,
			38,
			2,
			20,
			80,
			{ class: 'controlledConsumable', inside: { unit: '页', count: 80 } }
		],
		['计算器 12 位', 'jisuanqi12wei', '台', 48, 6, 0, 2, 10, { class: 'durable' }]
	]),
	...items(
		TEA,
		'水房',
		'茶水',
		[
			['绿茶 袋泡', 'lvchadaipao', '盒', 26, 18, 1, 8, 40, { inside: { unit: '袋', count: 50 } }],
			['一次性纸杯 250ml', 'yicixingzhibei250ml', '袋', 8.5, 33, 4, 15, 60, { inside: { unit: '个', count: 50 } }],
			['抽纸 3 层', 'chouzhi3ceng', '包', 4.2, 70, 5, 30, 120]
		],
		{ from: '清江超市' }
	),
	...items(
		TEA,
		'清洁间',
		'清洁',
		[
			['垃圾袋 45×50', 'lajidai45x50', '卷', 5.6, 40, 2, 20, 80, { inside: { unit: '个', count: 30 } }],
			['洗手液 500ml', 'xishouye500ml', '瓶', 13.8, 14, 1, 6, 24],
			['玻璃清洁剂', 'boliqingjieji', '瓶', 9.9, 8, 0.5, 4, 16]
		],
		{ from: '清江超市' }
	),
	...items('档案室柜', '1 排', '装订归档', [
		['档案卷皮 A4', 'danganjuanpia4', '张', 0.6, 460, 18, 200, 800],
		['卷内目录纸', 'juanneimuluzhi', '张', 0.12, 900, 30, 300, 2000],
		['档案盒 3cm', 'danganhe3cm', '个', 5.6, 88, 4, 40, 160],
		['凭证装订线', 'pingzhengzhuangdingxian', '卷', 6, 9, 0.3, 4, 16],
		['不锈钢夹', 'buxiugangjia', '盒', 15, 12, 0.4, 4, 20],
		['防虫药片', 'fangchongyaopian', '袋', 18, 20, 0.3, 8, 30],
		['档案标签纸', 'danganbiaoqianzhi', '包', 22, 15, 0.5, 6, 24]
	]),
	...items('打印室柜', '左门', '装订归档', [
		['胶装热熔胶', 'jiaozhuangrerongjiao', '袋', 45, 6, 0.5, 3, 12],
		['骑马钉', 'qimading', '盒', 6.5, 14, 0.6, 6, 24],
		['卡纸 A3 230g', 'kazhia3230g', '张', 0.9, 260, 12, 100, 500],
		['铜版纸 A3 157g', 'tongbanzhia3157g', '张', 0.7, 340, 15, 150, 600],
		['过塑膜 A4', 'guosumoa4', '张', 0.55, 210, 6, 100, 400],
		['裁纸刀片', 'caizhidaopian', '盒', 9, 7, 0.3, 3, 12]
	]),
	...items(
		'信息科柜',
		'上层',
		'电子配件',
		[
			['U盘 32G', 'upan32g', '个', 39, 8, 0, 3, 15, { class: 'durable', brand: '金士顿' }],
			['网线 3 米', 'wangxian3mi', '根', 12, 26, 1, 10, 50],
			['鼠标', 'shubiao', '个', 45, 9, 0.2, 4, 20],
			['键盘', 'jianpan', '个', 69, 6, 0.1, 3, 12],
			['七号电池', 'qihaodianchi', '节', 2.2, 40, 3, 16, 80, { class: 'controlledConsumable', brand: '南孚' }],
			['插线板 8 位', 'chaxianban8wei', '个', 58, 5, 0.1, 2, 10]
		],
		{ from: '江州惠印耗材' }
	)
];

/** Who keeps the storeroom: an account of the demo office. */
export const KEEPER = 'supplies';

/** The id of the nth of `DEMO_ITEMS`. */
export const itemId = (n: number): string => `demo-supply-${n + 1}.0`;
