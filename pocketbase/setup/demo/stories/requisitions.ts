import type { Ago } from '../calendar';
import { ago } from './story';

/** Things by the beginning of their names. */
export type Wants = readonly (readonly [name: string, quantity: number])[];

/** What became of one requisition. */
export interface RequestStory {
	readonly id: string;
	readonly by: string;
	readonly purpose: string;
	readonly wants: Wants;
	readonly filed: Ago;
	readonly code?: string;
	/** Who signed, in order; accounts of the heads and leaders. */
	readonly signed?: readonly (readonly [by: string, at: Ago, opinion?: string])[];
	readonly returned?: readonly [by: string, at: Ago, reason: string];
	readonly rejected?: readonly [by: string, at: Ago, reason: string];
	readonly cut?: readonly [name: string, approved: number, reason: string];
	readonly laidOut?: Ago;
	readonly given?: readonly (readonly [at: Ago, wants: Wants])[];
	readonly closed?: readonly [at: Ago, reason: string];
	/** Until when what is lent is to be back. */
	readonly due?: Ago;
}

/** Heads sign under their names; the head of the office and the leader under their accounts. */
export const REQUEST_STORIES: readonly RequestStory[] = [
	{
		id: 'usual',
		by: '刘洋',
		purpose: '日常办公',
		wants: [
			['A4 复印纸', 2],
			['中性笔', 12],
			['档案盒', 10],
			['便利贴', 4],
			['订书钉', 2],
			['五号电池', 4]
		],
		filed: ago(19, '09:10'),
		signed: [['单雄飞', ago(19, '10:00')]],
		given: [
			[
				ago(19, '14:05'),
				[
					['A4 复印纸', 2],
					['中性笔', 12],
					['档案盒', 10],
					['便利贴', 4],
					['订书钉', 2],
					['五号电池', 4]
				]
			]
		]
	},
	{
		id: 'review',
		by: '刘洋',
		purpose: '年度评审会资料装订，用于 24 份汇报材料和会议手册',
		wants: [
			['A4 复印纸', 4],
			['中性笔', 24],
			['硒鼓', 1],
			['档案盒', 30]
		],
		filed: ago(1, '09:20'),
		code: '4826',
		signed: [
			['单雄飞', ago(1, '10:06'), '同意，硒鼓到货后补发。'],
			['林晓岚', ago(1, '10:32'), '同意发放。']
		],
		laidOut: ago(0, '08:40')
	},
	{
		id: 'binding',
		by: '刘洋',
		purpose: '汇报材料装订',
		wants: [
			['卡纸', 5],
			['装订夹条', 200],
			['记号笔', 6],
			['便利贴', 4],
			['抽纸', 10]
		],
		filed: ago(1, '16:20'),
		returned: ['单雄飞', ago(0, '08:35'), '夹条 200 根太多，请说明用途']
	},
	{
		id: 'disk',
		by: '刘洋',
		purpose: '年底集中出图',
		wants: [
			['硒鼓', 3],
			['记号笔', 2]
		],
		filed: ago(0, '08:10'),
		signed: [['单雄飞', ago(0, '08:30')]]
	},
	{
		id: 'plan1',
		by: '曾凡',
		purpose: '滨江规划送审文本',
		wants: [['A4 复印纸', 24]],
		filed: ago(2, '09:40'),
		signed: [
			['沈佳', ago(2, '11:00')],
			['林晓岚', ago(2, '11:30')]
		]
	},
	{
		id: 'toner',
		by: '欧阳敏',
		purpose: '出图打印机换粉',
		wants: [
			['硒鼓', 2],
			['中性笔', 24]
		],
		filed: ago(3, '10:15'),
		signed: [
			['沈佳', ago(3, '10:40')],
			['林晓岚', ago(3, '15:10')]
		],
		given: [[ago(2, '09:30'), [['中性笔', 24]]]]
	},
	{
		id: 'plan2',
		by: '蒋欣',
		purpose: '评审材料',
		wants: [
			['A4 复印纸', 12],
			['档案盒', 80]
		],
		filed: ago(2, '14:20'),
		signed: [
			['杨振华', ago(2, '15:00')],
			['林晓岚', ago(2, '15:30')]
		]
	},
	{
		id: 'finance',
		by: '李娜',
		purpose: '年末凭证装订',
		wants: [
			['A4 复印纸', 6],
			['装订夹条', 60],
			['便利贴', 12]
		],
		filed: ago(1, '11:00'),
		signed: [['王敏', ago(1, '14:30')]]
	},
	{
		id: 'office',
		by: '陈静',
		purpose: '前台登记用',
		wants: [
			['中性笔', 48],
			['便利贴', 24]
		],
		filed: ago(1, '15:30')
	},
	{
		id: 'disks',
		by: '韩雪',
		purpose: '个人资料备份',
		wants: [['U盘', 2]],
		filed: ago(4, '10:00'),
		rejected: ['沈佳', ago(4, '10:50'), '项目资料放服务器，不另配 U 盘']
	},
	{
		id: 'pens',
		by: '杜鹏',
		purpose: '开会用',
		wants: [['中性笔', 36]],
		filed: ago(5, '09:00'),
		cut: ['中性笔', 12, '上月刚领过 24 支'],
		signed: [['杨振华', ago(5, '09:30')]],
		given: [[ago(5, '13:40'), [['中性笔', 6]]]],
		closed: [ago(4, '09:00'), '够用了，剩下的不要了']
	},
	{
		id: 'calculator',
		by: '汪洋',
		purpose: '外业算量',
		wants: [['计算器', 1]],
		filed: ago(20, '09:00'),
		signed: [['单雄飞', ago(20, '09:30')]],
		given: [[ago(20, '10:00'), [['计算器', 1]]]],
		due: ago(3, '10:00')
	},
	{
		id: 'stick',
		by: '刘洋',
		purpose: '到甲方拷贝图纸',
		wants: [['U盘', 1]],
		filed: ago(9, '13:40'),
		signed: [['单雄飞', ago(9, '14:10')]],
		given: [[ago(9, '15:20'), [['U盘', 1]]]],
		due: ago(0, '17:30')
	},
	// Wait for the head of 规划一所, and for the leader.
	{
		id: 'riverside',
		by: '罗毅',
		purpose: '滨江片区汇报文本打印装订',
		wants: [
			['A4 复印纸', 6],
			['卡纸', 2],
			['装订夹条', 20],
			['记号笔', 4]
		],
		filed: ago(0, '08:50')
	},
	{
		id: 'county',
		by: '蒋欣',
		purpose: '县域规划集中出图，两个月的量',
		wants: [
			['硒鼓', 14],
			['A4 复印纸', 60]
		],
		filed: ago(2, '15:10'),
		signed: [
			['杨振华', ago(2, '16:30'), '三个项目同时报批，同意。'],
			['林晓岚', ago(1, '16:10'), '同意，金额超三千，请院领导审定。']
		]
	}
];
