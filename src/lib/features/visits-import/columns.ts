import { isName, personName, phoneOf } from '$lib/domain/people';
import { guessFields } from '../imports/headings';
import type { Sheet } from '../imports/read-sheet';

/** What a column of a list of guests holds. */
export const FIELDS = [
	'name',
	'company',
	'post',
	'phone',
	'plate',
	'headCount',
	'day',
	'time',
	'host',
	'purpose'
] as const;
export type Field = (typeof FIELDS)[number];
/** Where a column goes: a field, or nowhere. What is not asked for about a guest is not kept. */
export type Target = Field | 'skip';

const HEADINGS: Readonly<Record<Field, readonly string[]>> = {
	name: [
		'姓名',
		'名字',
		'来访人',
		'来访人姓名',
		'访客',
		'访客姓名',
		'参会人',
		'参会人员',
		'嘉宾',
		'name',
		'fullname',
		'visitor',
		'guest'
	],
	company: [
		'单位',
		'工作单位',
		'公司',
		'来访单位',
		'所在单位',
		'单位名称',
		'company',
		'organisation',
		'organization',
		'employer'
	],
	post: ['职务', '职位', '职称', '岗位', '部门职务', 'post', 'title', 'jobtitle', 'position'],
	phone: [
		'手机',
		'手机号',
		'手机号码',
		'电话',
		'联系电话',
		'联系方式',
		'电话号码',
		'移动电话',
		'phone',
		'mobile',
		'telephone',
		'tel',
		'cell'
	],
	plate: ['车牌', '车牌号', '车牌号码', '车号', 'plate', 'carplate', 'licenseplate', 'licenceplate'],
	headCount: ['人数', '来访人数', '一共几人', 'people', 'headcount', 'partysize'],
	day: ['日期', '来访日期', '到访日期', '哪天', '来访时间', 'date', 'day', 'visitdate'],
	time: ['时间', '几点', '到访时间', '时刻', 'time', 'arrivaltime'],
	host: ['接待人', '被访人', '找谁', '对接人', '联系人', '拜访对象', 'host', 'contact', 'visiting'],
	purpose: ['事由', '来访事由', '来做什么', '目的', '来访目的', 'purpose', 'reason']
};

export const guessColumns = (headings: readonly string[]): Target[] => guessFields(headings, HEADINGS);

/** `鄂A·7K218`, `鄂AD12345` */
const PLATE = /^\p{Script=Han}[A-Z][\s·•.-]?[A-Z0-9]{5,6}$/iu;

/**
 * A list that was pasted without headings: its first line is a guest too, and columns are told by what stands in them.
 * A sheet with a heading that is known stays as it is.
 */
export function withHeadings(sheet: Sheet): { sheet: Sheet; targets: Target[] } {
	const targets = guessColumns(sheet.headings);
	if (targets.includes('name')) return { sheet, targets };
	const first = (sheet.lines[0]?.line ?? 2) - 1;
	const lines = [{ line: first, cells: sheet.headings }, ...sheet.lines];
	const guessed = guessByCells(lines.slice(0, 40).map(({ cells }) => cells));
	if (!guessed.includes('name')) return { sheet, targets };
	return { sheet: { ...sheet, headings: guessed.map(() => ''), lines }, targets: guessed };
}

function guessByCells(rows: readonly (readonly string[])[]): Target[] {
	const width = Math.max(...rows.map((cells) => cells.length));
	const given = new Set<Target>();
	return Array.from({ length: width }, (_, column) => {
		const cells = rows.map((row) => (row[column] ?? '').trim()).filter(Boolean);
		const mostly = (holds: (cell: string) => boolean) =>
			cells.length > 0 && cells.filter(holds).length * 2 > cells.length;
		const target: Target = mostly((cell) => (phoneOf(cell)?.length ?? 0) >= 11)
			? 'phone'
			: mostly((cell) => PLATE.test(cell))
				? 'plate'
				: mostly(looksLikeName)
					? 'name'
					: mostly((cell) => isName(cell))
						? 'company'
						: 'skip';
		if (given.has(target)) return 'skip';
		given.add(target);
		return target;
	});
}

/** Two to four characters, or two words: a company is longer. */
function looksLikeName(cell: string): boolean {
	const name = personName(cell);
	if (!isName(name)) return false;
	return /^\p{Script=Han}+$/u.test(name)
		? [...name].length <= 4
		: /^\p{L}[\p{L}'’.-]*(?: \p{L}[\p{L}'’.-]*){1,3}$/u.test(name);
}
