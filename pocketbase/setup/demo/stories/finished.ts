import { accept, ago, close, confirm, done, start, toFang, toXu, type Story } from './story';

/** Closed, rejected, and one reported twice. */
export const FINISHED: readonly Story[] = [
	// closed
	{
		thing: 'BG-0147',
		by: '张伟',
		symptom: 'noPower',
		note: '按开机键没有反应，换了插座也一样',
		reported: ago(120, '09:12'),
		then: [
			[ago(120, '09:40'), accept],
			[ago(120, '10:05'), toFang],
			[ago(119, '14:20'), { did: 'sendOut', why: '保修内，送厂家' }],
			[ago(115, '16:30'), done('换电源板，厂家保修', { minutes: 30 })],
			[ago(114, '09:00'), confirm('good')],
			[ago(114, '11:00'), close]
		]
	},
	{
		thing: ['copier', '打印室 206'],
		by: '吴敏',
		symptom: 'paperJam',
		note: '双面复印每十来张卡一次',
		reported: ago(96, '10:22'),
		then: [
			[ago(96, '10:30'), toXu],
			[ago(96, '10:50'), start],
			[ago(96, '11:40'), { did: 'waitParts', why: '等搓纸轮' }],
			[ago(91, '15:00'), start],
			[ago(91, '16:10'), done('换搓纸轮、清洁定影', { yuan: 260, minutes: 70 })],
			[ago(90, '08:55'), confirm('good')],
			[ago(90, '17:00'), close]
		]
	},
	{
		thing: ['airConditioner', '财务部 106'],
		by: '王敏',
		symptom: 'noCooling',
		reported: ago(84, '14:05'),
		then: [
			[ago(84, '14:30'), accept],
			[ago(83, '09:10'), toFang],
			[ago(82, '10:00'), start],
			[ago(82, '11:30'), done('加制冷剂、洗滤网', { yuan: 180, minutes: 90 })],
			[ago(80, '16:00'), close]
		]
	},
	{
		thing: ['desktop', '规划一所 301'],
		by: '沈佳',
		symptom: 'slow',
		note: '开 CAD 图要十分钟',
		reported: ago(61, '08:50'),
		then: [
			[ago(61, '09:05'), toXu],
			[ago(61, '10:30'), start],
			[ago(60, '11:00'), done('加 16 GB 内存、换固态硬盘', { yuan: 640, minutes: 60 })],
			[ago(60, '14:10'), confirm('good')],
			[ago(59, '17:20'), close]
		]
	},
	{
		thing: ['chair', '档案室 103'],
		by: '曾文静',
		symptom: 'unstable',
		reported: ago(47, '15:40'),
		then: [
			[ago(46, '09:00'), toFang],
			[ago(46, '10:10'), done('紧固底盘，换一只脚轮', { yuan: 25, minutes: 20, cause: 'misuse' })],
			[ago(45, '08:40'), confirm('fair')],
			[ago(45, '09:30'), close]
		]
	},
	{
		thing: ['microphone', '多功能厅'],
		by: '张伟',
		symptom: 'noSound',
		note: '换了电池也不响',
		urgent: true,
		reported: ago(33, '08:15'),
		then: [
			[ago(33, '08:20'), toXu],
			[ago(33, '08:25'), start],
			[ago(33, '08:50'), done('重新对频', { minutes: 15 })],
			[ago(33, '09:00'), confirm('good')],
			[ago(33, '17:00'), close]
		]
	},
	{
		thing: ['television', '一楼大厅'],
		by: undefined,
		symptom: 'screenBroken',
		note: '右下角一块黑',
		phone: '13800009901',
		reported: ago(29, '13:25'),
		then: [
			[ago(29, '14:10'), accept],
			[ago(28, '09:00'), toFang],
			[ago(27, '15:00'), { did: 'sendOut', why: '送维修部换屏' }],
			[ago(20, '10:30'), done('换屏', { yuan: 880 })],
			[ago(19, '09:30'), close]
		]
	},
	// rejected, duplicate
	{
		thing: ['shredder', '财务部 107'],
		by: '曹文斌',
		symptom: 'noPower',
		reported: ago(25, '10:10'),
		then: [[ago(25, '10:40'), { did: 'reject', why: '没有坏，废纸盒没推到底，已当面说明' }]]
	},
	{
		thing: ['waterDispenser', '二楼茶水间'],
		by: '任静',
		symptom: 'noHotWater',
		reported: ago(16, '08:45'),
		then: [
			[ago(16, '09:20'), accept],
			[ago(15, '10:00'), toFang]
		]
	},
	{
		thing: ['waterDispenser', '二楼茶水间'],
		by: '钟灵',
		symptom: 'noHotWater',
		note: '水是凉的',
		reported: ago(16, '09:05'),
		then: [[ago(16, '09:30'), { did: 'duplicate', of: 8 }]]
	}
];
