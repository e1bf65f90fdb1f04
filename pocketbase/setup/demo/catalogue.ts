/** A kind of thing, as the office buys it. */
export interface Kind {
	readonly name: string;
	readonly initials: string;
	readonly category: string;
	/** GB/T 14885-2022, where domain.md names the code. */
	readonly classCode?: string;
	/** Brand and model, with the price in yuan. */
	readonly models: readonly (readonly [brand: string, model: string, yuan: number])[];
	/** Years of the maker's warranty. */
	readonly warranty: number;
	/** Years it should serve at least. */
	readonly years?: number;
	/** Furniture has no serial number. */
	readonly isFurniture: boolean;
}

type Words = readonly [name: string, initials: string, category: string];
type More = Pick<Kind, 'classCode' | 'years'>;

const kind = ([name, initials, category]: Words, warranty: number, models: Kind['models'], more: More = {}): Kind => ({
	name,
	initials,
	category,
	warranty,
	models,
	isFurniture: false,
	...more
});

const furniture = (...of: Parameters<typeof kind>): Kind => ({ ...kind(...of), isFurniture: true });

export const KINDS = {
	desktop: kind(
		['台式计算机', 'tsjsj', '台式计算机'],
		3,
		[
			['联想', '启天 M450', 4599],
			['联想', 'ThinkCentre M90t', 5899],
			['戴尔', 'OptiPlex 7010', 5299]
		],
		{ classCode: 'A02010105', years: 6 }
	),
	laptop: kind(
		['笔记本电脑', 'bjbdn', '便携式计算机'],
		3,
		[
			['联想', 'ThinkPad T14', 7499],
			['华为', 'MateBook D14', 5299]
		],
		{ classCode: 'A02010108', years: 6 }
	),
	monitor: kind(['显示器', 'xsq', '显示设备'], 3, [
		['戴尔', 'P2423', 1299],
		['明基', 'GW2490', 799],
		['华硕', 'VA24EHF', 749]
	]),
	printer: kind(
		['激光打印机', 'jgdyj', '打印机'],
		1,
		[
			['惠普', 'M404dn', 2150],
			['兄弟', 'HL-5595DN', 2480]
		],
		{ classCode: 'A02021000', years: 6 }
	),
	colourPrinter: kind(['彩色打印机', 'csdyj', '打印机'], 1, [['惠普', 'M454dw', 4380]], {
		classCode: 'A02021004',
		years: 6
	}),
	copier: kind(['数码复印机', 'smfyj', '复印机'], 2, [['柯尼卡美能达', 'bizhub C360i', 28600]], { years: 6 }),
	scanner: kind(['A3 扫描仪', 'asmy', '扫描仪'], 1, [['富士通', 'fi-7460', 13800]]),
	shredder: kind(['碎纸机', 'szj', '碎纸机'], 1, [['震旦', 'AS068', 1299]], { classCode: 'A02021301' }),
	airConditioner: kind(['壁挂空调 1.5 匹', 'bgkt15p', '空调机'], 6, [['格力', 'KFR-35GW', 2899]], {
		classCode: 'A02061804'
	}),
	floorAirConditioner: kind(['柜式空调 3 匹', 'gskt3p', '空调机'], 6, [['格力', 'KFR-72LW', 6399]], {
		classCode: 'A02061804'
	}),
	waterDispenser: kind(['饮水机', 'ysj', '饮水设备'], 1, [['美的', 'YR1801', 499]]),
	projector: kind(['吊装投影仪', 'dztyy', '投影仪'], 3, [['爱普生', 'CB-L520U', 15800]]),
	portableProjector: kind(['便携投影仪', 'bxtyy', '投影仪'], 3, [['爱普生', 'CB-X49', 4680]]),
	display: kind(['会议大屏 65 寸', 'hydp6c', '显示设备'], 3, [['MAXHUB', 'V6', 16800]]),
	television: kind(['电视机 55 寸', 'dsj5c', '显示设备'], 1, [['海信', '55E3F', 2399]]),
	microphone: kind(['无线话筒', 'wxht', '音响设备'], 2, [['森海塞尔', 'XSW', 3200]]),
	speaker: kind(['会议音箱', 'hyyx', '音响设备'], 2, [['博士', 'F1-812', 8600]]),
	mixer: kind(['调音台', 'tyt', '音响设备'], 1, [['雅马哈', 'MG16', 3999]]),
	videoTerminal: kind(['视频会议终端', 'sphyzd', '会议设备'], 3, [['华为', 'IdeaHub', 32800]]),
	switch: kind(['接入交换机', 'jrjhj', '网络设备'], 3, [['华为', 'S5735-L48T', 4280]], { classCode: 'A02010200' }),
	accessPoint: kind(['无线接入点', 'wxjrd', '网络设备'], 3, [['华为', 'AP7060', 2180]], { classCode: 'A02010200' }),
	server: kind(['机架服务器', 'jjfwq', '服务器'], 3, [['浪潮', 'NF5280M6', 42800]], { years: 6 }),
	ups: kind(['不间断电源', 'bjddy', '电源设备'], 3, [['山特', 'C6KS', 7800]]),
	dehumidifier: kind(['除湿机', 'csj', '档案设备'], 1, [['德业', 'DYD-6138', 5600]]),
	recorder: kind(['录音笔', 'lyb', '录音设备'], 1, [['索尼', 'PCM-A10', 1699]]),
	camera: kind(['单反相机', 'dfxj', '照相机'], 2, [['尼康', 'D7500', 7299]]),
	postScale: kind(['电子秤', 'dzc', '收发设备'], 1, [['得力', '14558', 189]]),

	desk: furniture(['办公桌', 'bgz', '办公桌'], 1, [['明远', 'BZ-1600', 1680]], { years: 15 }),
	chair: furniture(['办公椅', 'bgy', '办公椅'], 1, [['明远', 'BY-320', 560]], { classCode: 'A05010301', years: 15 }),
	sofa: furniture(['三人沙发', 'srsf', '沙发'], 1, [['明远', 'SF-3', 2980]], { years: 15 }),
	cabinet: furniture(['文件柜', 'wjg', '文件柜'], 1, [['明远', 'WG-900', 880]], { classCode: 'A05010502', years: 20 }),
	meetingTable: furniture(['会议桌', 'hyz', '会议桌'], 1, [['明远', 'HZ-4800', 6800]], { years: 20 }),
	meetingChair: furniture(['会议椅', 'hyy', '会议椅'], 1, [['明远', 'HY-210', 320]], {
		classCode: 'A05010303',
		years: 15
	}),
	whiteboard: furniture(['移动白板', 'ydbb', '会议设备'], 1, [['得力', '8785', 690]]),
	shelves: furniture(['密集架', 'mjj', '档案设备'], 2, [['江州档案', 'MJ-6', 9800]], { years: 20 }),
	safe: furniture(['保险柜', 'bxg', '保险柜'], 2, [['虎牌', 'FDG-A1', 3600]], { years: 20 })
};

export type KindName = keyof typeof KINDS;

/** Made-up shops of a made-up city. */
export const SUPPLIERS = ['江州恒达办公设备', '江州明远家具', '清江电子经营部', '江州众信科技'] as const;
