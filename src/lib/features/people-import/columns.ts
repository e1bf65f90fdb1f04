import { guessFields } from '../imports/headings';

/** What a column of a list of people holds. */
export const FIELDS = ['name', 'department', 'post', 'room', 'extension', 'phone', 'email', 'userName'] as const;
export type Field = (typeof FIELDS)[number];
/** Where a column goes: a field, or nowhere. What is not asked for about a person is not kept. */
export type Target = Field | 'skip';

/** Headings in Chinese and English, plain. */
const HEADINGS: Readonly<Record<Field, readonly string[]>> = {
	name: ['姓名', '名字', '员工姓名', '职工姓名', '人员', 'name', 'fullname', 'employee', 'employeename', 'displayname'],
	department: [
		'部门',
		'所在部门',
		'所属部门',
		'工作部门',
		'科室',
		'处室',
		'单位',
		'department',
		'dept',
		'division',
		'team'
	],
	post: ['职务', '岗位', '职位', '职称', 'post', 'title', 'jobtitle', 'position', 'role'],
	room: ['房间', '房间号', '办公室', '办公地点', '门牌', '座位', 'room', 'roomnumber', 'office', 'desk'],
	extension: [
		'分机',
		'分机号',
		'内线',
		'内线电话',
		'办公电话',
		'短号',
		'extension',
		'ext',
		'extensionnumber',
		'internalphone'
	],
	phone: [
		'手机',
		'手机号',
		'手机号码',
		'移动电话',
		'联系电话',
		'联系方式',
		'电话',
		'电话号码',
		'phone',
		'mobile',
		'mobilephone',
		'telephone',
		'tel',
		'cell'
	],
	email: ['邮箱', '电子邮箱', '电子邮件', '邮件', '邮箱地址', 'email', 'mail', 'emailaddress'],
	userName: ['用户名', '账号', '帐号', '登录名', '工号', 'username', 'login', 'account', 'userid']
};

/** Where each column probably goes, by its heading. */
export const guessColumns = (headings: readonly string[]): Target[] => guessFields(headings, HEADINGS);
