import type { Field } from './finding';

/**
 * Where a column goes: a field; a part of the keeper's name; `extra`, kept as text under its heading; or nowhere.
 */
export type Target = Field | 'keeperFirst' | 'keeperLast' | 'extra' | 'skip';

/** Headings in Chinese and English, and those of Snipe-IT and Homebox; without spaces, marks and case. */
const HEADINGS: Readonly<Record<Exclude<Target, 'extra'>, readonly string[]>> = {
	assetTag: [
		'资产编号',
		'设备编号',
		'固定资产编号',
		'资产编码',
		'编号',
		'assettag',
		'tag',
		'assetid',
		'assetno',
		'assetnumber',
		'hbassetid'
	],
	name: ['名称', '设备名称', '资产名称', '品名', '物品名称', 'name', 'assetname', 'itemname', 'hbname'],
	classCode: ['分类代码', '资产分类代码', '国标代码', 'classcode'],
	category: ['类别', '分类', '设备类别', '资产类别', '资产分类', 'category', 'type', 'hblabels'],
	brand: ['品牌', '厂家', '生产厂家', '制造商', 'brand', 'manufacturer', 'make', 'hbmanufacturer'],
	model: ['型号', '规格型号', '设备型号', 'model', 'modelname', 'hbmodelnumber'],
	serialNumber: [
		'序列号',
		'出厂编号',
		'机身号',
		'设备序列号',
		'sn',
		'serial',
		'serialnumber',
		'serialno',
		'hbserialnumber'
	],
	spec: ['规格', '配置', '技术参数', 'spec', 'specification', 'modelnumber'],
	purchasedOn: [
		'购置日期',
		'购置时间',
		'购买日期',
		'购入日期',
		'采购日期',
		'取得日期',
		'入账日期',
		'purchasedate',
		'purchased',
		'datepurchased',
		'hbpurchasetime'
	],
	price: [
		'原值',
		'单价',
		'金额',
		'价格',
		'价值',
		'资产原值',
		'购置金额',
		'purchasecost',
		'purchaseprice',
		'price',
		'cost',
		'hbpurchaseprice'
	],
	supplier: ['供应商', '供货商', '销售商', 'supplier', 'vendor', 'hbpurchasefrom'],
	warrantyUntil: [
		'保修至',
		'保修到',
		'保修期',
		'保修',
		'质保',
		'质保期',
		'质保至',
		'保修截止',
		'warranty',
		'warrantyuntil',
		'warrantyexpires',
		'warrantymonths',
		'hbwarrantyexpires'
	],
	minimumYears: ['最低使用年限', '使用年限', '年限', 'minimumyears', 'usefullife'],
	department: ['使用部门', '部门', '所属部门', '科室', '使用科室', 'department'],
	keeper: [
		'使用人',
		'保管人',
		'责任人',
		'领用人',
		'管理人',
		'keeper',
		'user',
		'custodian',
		'assignedto',
		'checkedoutto',
		'checkedouttoname',
		'fullname'
	],
	place: [
		'存放地点',
		'放置地点',
		'地点',
		'位置',
		'存放位置',
		'房间',
		'所在地',
		'location',
		'place',
		'room',
		'hblocation'
	],
	status: ['状态', '使用状态', '使用状况', '设备状态', '资产状态', 'status'],
	note: ['备注', '说明', 'notes', 'note', 'remarks', 'comment', 'assetnotes', 'itemnotes', 'hbnotes'],
	keeperFirst: ['checkedouttofirstname', 'firstname'],
	keeperLast: ['checkedouttolastname', 'lastname'],
	// Where somebody can be reached is no business of a ledger that all staff read.
	skip: [
		'序号',
		'行号',
		'no',
		'index',
		'email',
		'checkedouttoemail',
		'checkedouttousername',
		'username',
		'身份证号',
		'手机',
		'电话'
	]
};

const BY_HEADING = new Map(
	Object.entries(HEADINGS).flatMap(([target, headings]) => headings.map((heading) => [heading, target as Target]))
);

/**
 * Where each column probably goes, by its heading. A field is given once, to the first that asks for it; what is
 * not recognised is kept as text rather than lost. `recognised` tells the two apart.
 */
export function guessColumns(headings: readonly string[]): { target: Target; recognised: boolean }[] {
	const given = new Set<Target>();
	return headings.map((heading) => {
		const plain = plainHeading(heading);
		const target = BY_HEADING.get(plain) ?? BY_HEADING.get(plain.replace(/(?:元|万元|yuan|rmb|cny)$/, ''));
		if (plain === '') return { target: 'skip', recognised: false };
		if (target === 'skip') return { target, recognised: true };
		if (!target || given.has(target)) return { target: 'extra', recognised: false };
		given.add(target);
		return { target, recognised: true };
	});
}

const plainHeading = (heading: string): string =>
	heading
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]/gu, '');
