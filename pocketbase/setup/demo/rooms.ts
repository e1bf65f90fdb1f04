/** What a room is for decides what stands in it. */
export type RoomKind =
	'leader' | 'office' | 'meeting' | 'hall' | 'printing' | 'servers' | 'archive' | 'store' | 'public';

export interface DemoRoom {
	readonly name: string;
	readonly floor: string;
	readonly kind: RoomKind;
	/** Names of those who sit there; of namesakes, the one of the room's department. */
	readonly people: readonly string[];
}

const room = (name: string, floor: string, kind: RoomKind, people = ''): DemoRoom => ({
	name,
	floor,
	kind,
	people: people === '' ? [] : people.split(' ')
});

/** The 30 rooms of the house, floor by floor. */
export const ROOMS: readonly DemoRoom[] = [
	room('库房 B1-02', 'B1', 'store'),
	room('一楼大厅', '一楼', 'public'),
	room('前台', '一楼', 'office', '陈静'),
	room('收发室 102', '一楼', 'public'),
	room('档案室 103', '一楼', 'office', '曾文静 白露 江一舟'),
	room('档案库房 104', '一楼', 'archive'),
	room('财务部 106', '一楼', 'office', '王敏 李娜 孙悦'),
	room('财务部 107', '一楼', 'office', '曹文斌 马晓燕'),
	room('多功能厅', '一楼', 'hall'),
	room('院办公室 201', '二楼', 'office', '林晓岚 赵丽 吴敏 单雪梅'),
	room('院办公室 202', '二楼', 'office', '张伟 黄海涛'),
	room('第一会议室', '二楼', 'meeting'),
	room('第二会议室', '二楼', 'meeting'),
	room('打印室 206', '二楼', 'printing'),
	room('信息科 208', '二楼', 'office', '何志强 方立军 许诺 邓超群'),
	room('机房 209', '二楼', 'servers'),
	room('市政所 216', '二楼', 'office', '单雄飞 张伟 仇海波 解晓峰 姚远 钟灵'),
	room('市政所 218', '二楼', 'office', '刘洋 汪洋 田野 范文博 石磊'),
	room('二楼茶水间', '二楼', 'public'),
	room('规划一所 301', '三楼', 'office', '沈佳 欧阳敏 曾凡 罗毅 梁思雨'),
	room('规划一所 302', '三楼', 'office', '宋佳宁 唐磊 韩雪 朱晨光 秦岚'),
	room('规划一所 303', '三楼', 'office', '尤晓东 许文涛 何芳 李娜'),
	room('规划二所 305', '三楼', 'office', '杨振华 蒋欣 蔡志远 余婷'),
	room('规划二所 306', '三楼', 'office', '杜鹏 叶青 程浩 苏瑾'),
	room('规划二所 307', '三楼', 'office', '魏然 吕明 丁一凡 任静'),
	room('第三会议室', '三楼', 'meeting'),
	room('三楼走廊', '三楼', 'public'),
	room('院长室 401', '四楼', 'leader', '解建国'),
	room('副院长室 402', '四楼', 'leader', '周明远 仇立新'),
	room('总工室 403', '四楼', 'leader', '冯启明')
];
