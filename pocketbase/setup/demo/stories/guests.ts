import type { Answer, PURPOSES } from '../../../../src/lib/domain/visits';

/** A guest of the demo office. Nobody's name and nobody's number. */
export interface Guest {
	readonly name: string;
	readonly company?: string;
	readonly purpose?: string;
	readonly kind?: (typeof PURPOSES)[number];
	/** The host's name; absent: the reception. */
	readonly host?: string;
	/** The time agreed; absent: unannounced. */
	readonly time?: string;
	/** When he came, of who is here. */
	readonly came?: string;
	readonly count?: number;
	readonly phone?: string;
	readonly plate?: string;
	/** Announced by the reception instead of the host. */
	readonly byDesk?: true;
	readonly answer?: { readonly answer: Answer; readonly minutes?: number; readonly room?: string };
	readonly outcome?: 'left' | 'noShow' | 'cancelled' | 'lost' | 'stayed';
}

/** In the house now. */
export const HERE: readonly Guest[] = [
	{
		name: '李岩',
		company: '金蝶软件',
		purpose: '系统升级',
		kind: 'works',
		host: '何志强',
		time: '09:00',
		came: '09:02',
		phone: '13900000101',
		answer: { answer: 'coming' }
	},
	{
		name: '王建国',
		company: '中铁勘测院',
		purpose: '年度设计评审',
		kind: 'meeting',
		host: '沈佳',
		time: '09:30',
		came: '09:24',
		count: 3,
		phone: '13900006120',
		plate: '鄂A7K218',
		answer: { answer: 'room', room: '第一会议室' }
	},
	{ name: '周颖', company: '顺丰速运', purpose: '送件', kind: 'delivery', came: '09:31', phone: '13900000103' },
	{
		name: '徐大海',
		company: '江州物业',
		purpose: '空调检修',
		kind: 'works',
		host: '林晓岚',
		came: '08:28',
		phone: '13900000104',
		answer: { answer: 'wait', minutes: 10 }
	},
	{
		name: '欧阳雪',
		company: '省建筑设计研究院有限公司',
		purpose: '图纸交接',
		kind: 'meeting',
		host: '刘洋',
		time: '09:40',
		came: '09:36',
		count: 2,
		phone: '13900000105'
	}
];

/** Expected today, one of them called off. */
export const COMING: readonly Guest[] = [
	{ name: '高远', company: '市规划局', purpose: '年度设计评审', host: '周明远', time: '10:00', count: 4 },
	{ name: '孙蓓', company: '市档案馆', purpose: '档案移交', host: '曾文静', time: '10:40', phone: '13900000202' },
	{ name: '罗杰', company: '科大讯飞', purpose: '会议设备报价', host: '何志强', time: '14:00', outcome: 'cancelled' },
	{ name: '黄丽', company: '省建设厅', purpose: '送审材料', kind: 'delivery', host: '周明远', time: '14:20' },
	{ name: '彭宇', company: '江州电视台', purpose: '采访', host: '解建国', time: '14:30', count: 2, byDesk: true },
	{ name: '尹晓彤', purpose: '面试', kind: 'interview', host: '沈佳', time: '15:00', phone: '13900000206' },
	{ name: '常青', purpose: '面试', kind: 'interview', host: '沈佳', time: '15:30', phone: '13900000207' },
	{ name: '阎立本', company: '城投集团', purpose: '合同签订', host: '王敏', time: '15:40', plate: '鄂AD12345' },
	{ name: '温如玉', company: '江州大学', purpose: '课题讨论', host: '欧阳敏', time: '16:00', count: 3 },
	{ name: '单文斌', company: '测绘院', purpose: '取图', host: '单雄飞', time: '16:20' },
	{ name: '霍建', company: '消防支队', purpose: '消防检查', kind: 'works', host: '林晓岚', time: '16:30', count: 2 },
	{
		name: '乔木',
		company: '绿化公司',
		purpose: '花木养护',
		kind: 'works',
		byDesk: true,
		host: '林晓岚',
		time: '17:00'
	},
	{ name: '安然', company: '设计杂志社', purpose: '约稿', host: '冯启明', time: '17:10' }
];

/** Expected on the days after. */
export const LATER: readonly Guest[] = [
	{ name: '齐鸣', company: '省院', purpose: '方案会审', host: '刘洋', time: '09:00', count: 5 },
	{ name: '牧野', company: '数据中心', purpose: '机房巡检', kind: 'works', host: '何志强', time: '10:00' }
];

const COMPANIES = ['中铁勘测院', '市规划局', '江州水务', '省建设厅', '城投集团', '江州大学', '顺丰速运', '联想服务'];
const PURPOSE = ['方案讨论', '送审材料', '合同签订', '设备检修', '图纸交接', '课题讨论'];
const HOSTS = ['沈佳', '何志强', '刘洋', '周明远', '曾文静', '林晓岚', '杨振华', '王敏'];
const NAMES =
	'丁磊 于洋 方圆 毛宁 王磊 付强 白雪 冯涛 成功 朱丽 刘畅 江河 汤敏 许可 孙涛 严明 李想 杨帆 吴迪 何静 余波 谷雨 宋词 张弛 陆海 陈晨 林森 欧阳修文 金鑫 周全 郑重 孟夏 赵亮 胡杨 钟声 夏雨 高歌 唐糖 常乐 曾经'.split(
		' '
	);

const OUTCOMES: Readonly<Record<number, Guest['outcome']>> = {
	1: 'stayed',
	4: 'noShow',
	7: 'cancelled',
	12: 'lost',
	18: 'noShow',
	25: 'cancelled',
	33: 'noShow'
};

/** Of the last weeks, newest first, two a day. */
export const PAST: readonly Guest[] = NAMES.map((name, n) => ({
	name,
	company: COMPANIES[n % COMPANIES.length] ?? '',
	purpose: PURPOSE[n % PURPOSE.length] ?? '',
	host: HOSTS[n % HOSTS.length] ?? '',
	phone: `139000010${String(n).padStart(2, '0')}`,
	...((n % 4 !== 3 || n in OUTCOMES) && { time: n % 2 === 0 ? '09:10' : '14:30' }),
	...(n % 5 === 0 && { count: 2 + (n % 3) }),
	outcome: OUTCOMES[n] ?? 'left'
}));
