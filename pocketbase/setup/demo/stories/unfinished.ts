import { accept, ago, confirm, done, start, toFang, toXu, type Story } from './story';

/** From the repair that waits for its last stamp to the report of this morning. */
export const UNFINISHED: readonly Story[] = [
	// confirmed, repaired
	{
		thing: ['printer', '市政所 216'],
		by: '单雄飞',
		symptom: 'poorPrint',
		note: '每页一道竖线',
		reported: ago(12, '09:30'),
		then: [
			[ago(12, '09:50'), toXu],
			[ago(12, '14:00'), start],
			[ago(11, '11:20'), done('换硒鼓', { yuan: 420, minutes: 25 })],
			[ago(10, '08:50'), confirm('good')]
		]
	},
	{
		thing: 'BG-0203',
		by: '刘洋',
		symptom: 'noPower',
		note: '充不进电',
		reported: ago(8, '16:20'),
		then: [
			[ago(8, '16:40'), accept],
			[ago(7, '09:00'), toFang],
			[ago(6, '10:00'), start],
			[ago(1, '08:33'), done('换电池', { yuan: 60, minutes: 20 })]
		]
	},
	{
		thing: ['videoTerminal', '第二会议室'],
		by: '沈佳',
		symptom: 'noSound',
		reported: ago(7, '10:05'),
		then: [
			[ago(7, '10:15'), toXu],
			[ago(7, '10:30'), start],
			[ago(6, '09:20'), done('换音频线', { minutes: 30 })],
			[ago(5, '14:00'), { did: 'reopen', why: '对方还是听不见' }],
			[ago(4, '09:00'), start],
			[ago(1, '15:10'), done('升级固件，重接麦克风', { minutes: 50 })]
		]
	},
	// out, waiting, in repair
	{
		thing: 'BG-0170',
		by: '欧阳敏',
		symptom: 'screenBroken',
		note: '左上角触摸没反应',
		reported: ago(6, '13:50'),
		then: [
			[ago(6, '14:20'), accept],
			[ago(5, '09:10'), toFang],
			[ago(4, '11:00'), { did: 'sendOut', why: '厂家取走，约五天' }]
		]
	},
	{
		thing: ['dehumidifier', '档案库房 104'],
		by: '曾文静',
		symptom: 'leaking',
		urgent: true,
		reported: ago(5, '08:30'),
		then: [
			[ago(5, '08:40'), toFang],
			[ago(5, '09:00'), start],
			[ago(5, '10:20'), { did: 'waitParts', why: '等排水泵' }]
		]
	},
	{
		thing: ['projector', '多功能厅'],
		by: '张伟',
		symptom: 'blurredPicture',
		reported: ago(4, '15:15'),
		then: [
			[ago(4, '15:40'), toXu],
			[ago(3, '10:00'), { did: 'waitParts', why: '等灯泡' }]
		]
	},
	{
		thing: ['copier', '打印室 206'],
		by: '赵丽',
		symptom: 'oddNoise',
		reported: ago(3, '09:45'),
		then: [
			[ago(3, '10:00'), toXu],
			[ago(2, '14:00'), start]
		]
	},
	{
		thing: 'BG-0300',
		by: '罗毅',
		symptom: 'offlineDevice',
		note: '301、302 都连不上',
		urgent: true,
		reported: ago(2, '11:05'),
		then: [
			[ago(2, '11:10'), toXu],
			[ago(2, '11:30'), start]
		]
	},
	// assigned, accepted
	{
		thing: ['desktop', '财务部 107'],
		by: '马晓燕',
		symptom: 'noPower',
		reported: ago(2, '15:30'),
		then: [[ago(2, '16:00'), toFang]]
	},
	{
		thing: ['printer', '院长室 401'],
		by: '解建国',
		symptom: 'noToner',
		reported: ago(1, '10:40'),
		then: [[ago(1, '10:50'), accept]]
	},
	{
		thing: ['airConditioner', '院办公室 202'],
		by: '黄海涛',
		symptom: 'oddNoise',
		reported: ago(1, '14:25'),
		then: [[ago(1, '14:40'), accept]]
	},
	// reported
	{
		thing: ['safe', '档案库房 104'],
		by: '单雪梅',
		symptom: 'damaged',
		note: '转盘卡住，开了三次',
		reported: ago(1, '16:50'),
		then: []
	},
	{
		thing: 'BG-0288',
		by: undefined,
		symptom: 'leaking',
		note: '地上有一摊水，小心滑',
		phone: '13800009902',
		reported: ago(0, '08:20'),
		then: []
	},
	{ thing: ['television', '收发室 102'], by: '陈静', symptom: 'remoteMissing', reported: ago(0, '08:41'), then: [] },
	// a code that is not in the ledger
	{
		thing: 'BG-0512',
		by: '林晓岚',
		symptom: 'noConnection',
		note: '新到的翻页器，还没登记',
		reported: ago(0, '09:02'),
		then: []
	}
];
