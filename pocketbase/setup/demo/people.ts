import type { Duty } from '../../../src/lib/domain/core';
import { ROOMS } from './rooms';

export const DEPARTMENTS = [
	'院领导',
	'院办公室',
	'财务部',
	'信息科',
	'规划一所',
	'规划二所',
	'市政所',
	'档案室'
] as const;
export type DepartmentName = (typeof DEPARTMENTS)[number];

interface Entrusted {
	readonly duty?: Duty;
	readonly isHead?: true;
	readonly isLeader?: true;
	readonly isAdmin?: true;
}

/** `account`: the demo account; the others are `p-001`, `p-002` … */
type Entry = readonly [name: string, syllables: string, post: string, account?: string, entrusted?: Entrusted];

/** Made-up people: namesakes (张伟, 李娜), surnames with a reading of their own (单 曾 解 仇), a compound one (欧阳). */
const BY_DEPARTMENT: Readonly<Record<DepartmentName, readonly Entry[]>> = {
	院领导: [
		['解建国', 'xie jian guo', '院长', 'leader', { isLeader: true }],
		['周明远', 'zhou ming yuan', '副院长', undefined, { isLeader: true }],
		['仇立新', 'qiu li xin', '副院长', undefined, { isLeader: true }],
		['冯启明', 'feng qi ming', '总工程师']
	],
	院办公室: [
		['林晓岚', 'lin xiao lan', '主任', 'admin', { isAdmin: true }],
		['陈静', 'chen jing', '前台', 'reception', { duty: 'reception' }],
		['张伟', 'zhang wei', '会务', 'meetings', { duty: 'meetings' }],
		['赵丽', 'zhao li', '物资', 'supplies', { duty: 'supplies' }],
		['吴敏', 'wu min', '文书', 'documents', { duty: 'documents' }],
		['单雪梅', 'shan xue mei', '印章', 'seals', { duty: 'seals' }],
		['黄海涛', 'huang hai tao', '司机']
	],
	财务部: [
		['王敏', 'wang min', '主任', undefined, { isHead: true }],
		['李娜', 'li na', '会计'],
		['孙悦', 'sun yue', '出纳'],
		['曹文斌', 'cao wen bin', '会计'],
		['马晓燕', 'ma xiao yan', '会计']
	],
	信息科: [
		['何志强', 'he zhi qiang', '科长', 'equipment', { duty: 'equipment' }],
		['方立军', 'fang li jun', '技术员'],
		['许诺', 'xu nuo', '技术员'],
		['邓超群', 'deng chao qun', '技术员']
	],
	规划一所: [
		['沈佳', 'shen jia', '所长', 'head', { isHead: true }],
		['欧阳敏', 'ou yang min', '主任工程师'],
		['曾凡', 'zeng fan', '规划师'],
		['罗毅', 'luo yi', '规划师'],
		['梁思雨', 'liang si yu', '规划师'],
		['宋佳宁', 'song jia ning', '规划师'],
		['唐磊', 'tang lei', '规划师'],
		['韩雪', 'han xue', '规划师'],
		['朱晨光', 'zhu chen guang', '规划师'],
		['秦岚', 'qin lan', '规划师'],
		['尤晓东', 'you xiao dong', '规划师'],
		['许文涛', 'xu wen tao', '规划师'],
		['何芳', 'he fang', '规划师'],
		['李娜', 'li na', '规划师']
	],
	规划二所: [
		['杨振华', 'yang zhen hua', '所长', undefined, { isHead: true }],
		['蒋欣', 'jiang xin', '主任工程师'],
		['蔡志远', 'cai zhi yuan', '规划师'],
		['余婷', 'yu ting', '规划师'],
		['杜鹏', 'du peng', '规划师'],
		['叶青', 'ye qing', '规划师'],
		['程浩', 'cheng hao', '规划师'],
		['苏瑾', 'su jin', '规划师'],
		['魏然', 'wei ran', '规划师'],
		['吕明', 'lv ming', '规划师'],
		['丁一凡', 'ding yi fan', '规划师'],
		['任静', 'ren jing', '规划师']
	],
	市政所: [
		['单雄飞', 'shan xiong fei', '所长', undefined, { isHead: true }],
		['刘洋', 'liu yang', '工程师', 'staff'],
		['张伟', 'zhang wei', '工程师'],
		['仇海波', 'qiu hai bo', '工程师'],
		['解晓峰', 'xie xiao feng', '工程师'],
		['姚远', 'yao yuan', '工程师'],
		['钟灵', 'zhong ling', '工程师'],
		['汪洋', 'wang yang', '工程师'],
		['田野', 'tian ye', '工程师'],
		['范文博', 'fan wen bo', '工程师'],
		['石磊', 'shi lei', '工程师']
	],
	档案室: [
		['曾文静', 'zeng wen jing', '档案员', 'archives', { duty: 'archives' }],
		['白露', 'bai lu', '档案员'],
		['江一舟', 'jiang yi zhou', '档案员']
	]
};

export interface DemoPerson extends Entrusted {
	readonly id: string;
	readonly name: string;
	readonly pinyin: string;
	readonly initials: string;
	readonly department: DepartmentName;
	readonly post: string;
	readonly email: string;
	readonly userName: string;
	readonly phone: string;
	/** The number on the door; who sits in the hall has none. */
	readonly room?: string;
	readonly extension: string;
}

/** The 60 people, in the order of the departments. */
export function demoPeople(): DemoPerson[] {
	const entries = DEPARTMENTS.flatMap((department) => BY_DEPARTMENT[department].map((one) => ({ department, one })));
	const namesakes = new Map<string, number>();
	let others = 0;
	return entries.map(({ department, one: [name, syllables, post, account, entrusted] }, n) => {
		const pinyin = syllables.replaceAll(' ', '');
		const nth = (namesakes.get(pinyin) ?? 0) + 1;
		namesakes.set(pinyin, nth);
		const userName = nth === 1 ? pinyin : pinyin + String(nth);
		return {
			id: account ?? `p-${String(++others).padStart(3, '0')}`,
			name,
			pinyin,
			initials: syllables
				.split(' ')
				.map((syllable) => syllable.slice(0, 1))
				.join(''),
			department,
			post,
			email: `${account ?? userName}@demo.office`,
			userName,
			// Nobody's number: the exchange 1380000 with a running end.
			phone: `1380000${String(n + 1).padStart(4, '0')}`,
			...roomOf(name, department),
			extension: String(8201 + n),
			...entrusted
		};
	});
}

/** The number on the door behind which somebody sits; of namesakes, each in a room of his own department. */
function roomOf(name: string, department: DepartmentName): { room?: string } {
	const rooms = ROOMS.filter((one) => one.people.includes(name));
	const room = rooms.length > 1 ? rooms.find((one) => one.name.startsWith(department)) : rooms[0];
	const [number] = /\d+$/.exec(room?.name ?? '') ?? [];
	return number === undefined ? {} : { room: number };
}
