import type { Layout, Need } from '../../../../src/lib/domain/meetings';

/** A meeting of the demo office. */
export interface Plan {
	readonly room: string;
	/** Working days from today; negative ones are past. */
	readonly when: number;
	/** Of the office's clock; a number: so many minutes from now, on the next quarter. */
	readonly time: string | number;
	readonly minutes: number;
	readonly topic: string;
	/** Name of whose meeting it is; of namesakes the first. */
	readonly by: string;
	readonly people: number;
	readonly with?: readonly string[];
	readonly layout?: Layout;
	readonly needs?: readonly Need[];
	readonly closed?: true;
	readonly then?: 'cancelled' | 'released';
	/** Lines of its checklist that are done, from the first, and the one that is in trouble. */
	readonly ticked?: number;
	readonly trouble?: number;
}

const plan = (
	room: string,
	when: number,
	time: string | number,
	minutes: number,
	topic: string,
	by: string,
	people: number,
	more: Partial<Plan> = {}
): Plan => ({ room, when, time, minutes, topic, by, people, ...more });

/** Today's first, then yesterday's and those of the week. Those around now come before those at fixed hours. */
export const PLANS: readonly Plan[] = [
	plan('第一会议室', 0, 30, 120, '年度设计评审会', '周明远', 24, {
		with: ['林晓岚', '沈佳', '冯启明', '杨振华'],
		needs: ['projector', 'microphone', 'remote', 'nameCards', 'tea'],
		ticked: 13,
		trouble: 3
	}),
	plan('第三会议室', 0, -45, 90, '图审协调', '沈佳', 6, { with: ['欧阳敏', '曾凡'], needs: ['screen'] }),
	plan('洽谈室', 0, 15, 60, '中铁来访', '杨振华', 4),
	plan('洽谈室', 0, 120, 45, '面试', '李娜', 3, { closed: true }),
	plan('第二会议室', 0, '08:30', 40, '所务例会', '单雄飞', 10),
	plan('第二会议室', 0, '13:30', 90, '预算沟通会', '王敏', 8, { with: ['林晓岚', '沈佳'], needs: ['projector'] }),
	plan('第二会议室', 0, '15:45', 75, '党支部学习', '陈静', 12),
	plan('第一会议室', 0, '14:00', 150, '设备采购比选会', '何志强', 20, { with: ['赵丽', '王敏'] }),
	plan('多功能厅', 0, '13:00', 300, '职工急救培训', '赵丽', 96, { needs: ['sound', 'microphone'], ticked: 3 }),
	plan('视频会议室', 0, '10:00', 60, '省厅视频调度', '仇立新', 8, { with: ['林晓岚'], needs: ['remote'] }),
	plan('视频会议室', 0, '16:00', 60, '合作单位沟通', '蒋欣', 6, { then: 'cancelled' }),
	plan('贵宾室', 0, '15:00', 60, '接待江州市局', '解建国', 10, { closed: true }),
	plan('培训教室', 0, '09:00', 60, '新员工入职', '单雪梅', 12, { then: 'released' }),
	plan('第一会议室', -1, '09:00', 90, '项目例会', '沈佳', 18),
	plan('第一会议室', -1, '14:00', 120, '质量分析', '冯启明', 16),
	plan('第二会议室', -1, '08:30', 45, '所务例会', '杨振华', 10),
	plan('洽谈室', -1, '10:00', 60, '应聘面谈', '李娜', 3, { closed: true }),
	plan('第一会议室', 1, '09:00', 120, '滨江规划讨论', '欧阳敏', 14, { with: ['刘洋'] }),
	plan('第一会议室', 1, '11:45', 30, '短会', '沈佳', 8),
	plan('第一会议室', 1, '16:30', 40, '党费核对', '孙悦', 5),
	plan('第二会议室', 1, '09:00', 90, '预算初审', '王敏', 8),
	plan('第二会议室', 1, '16:30', 60, '支部学习', '陈静', 12),
	plan('第三会议室', 1, '08:30', 40, '晨会', '单雄飞', 7),
	plan('第三会议室', 1, '10:00', 120, '图审协调', '沈佳', 6),
	plan('第三会议室', 1, '14:30', 90, '合同评审', '周明远', 7),
	plan('洽谈室', 1, '15:00', 60, '供应商来访', '赵丽', 4),
	plan('多功能厅', 1, '09:00', 180, '职工急救培训（二）', '赵丽', 96),
	plan('培训教室', 1, '14:00', 120, '制图软件培训', '许诺', 30),
	plan('第一会议室', 2, '09:00', 180, '院务会', '解建国', 20, { closed: true, with: ['周明远', '仇立新', '林晓岚'] }),
	plan('第二会议室', 2, '14:00', 90, '规划二所周会', '杨振华', 11),
	plan('洽谈室', 2, '09:00', 120, '面试', '李娜', 3, { closed: true }),
	plan('多功能厅', 2, '14:30', 150, '滨江评审会', '冯启明', 60, { with: ['周明远'] }),
	plan('贵宾室', 2, '10:00', 90, '签约仪式', '仇立新', 12),
	plan('第二会议室', 3, '10:00', 90, '图纸会审', '欧阳敏', 10),
	plan('第三会议室', 3, '15:00', 60, '信息化沟通', '何志强', 6),
	plan('多功能厅', 3, '09:00', 480, '布展', '林晓岚', 20)
];
