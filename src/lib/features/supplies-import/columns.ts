import { guessFields } from '../imports/headings';

/** What a column of a list of supplies holds. */
export const FIELDS = [
	'code',
	'name',
	'spec',
	'brand',
	'category',
	'class',
	'unit',
	'pack',
	'factor',
	'place',
	'shelf',
	'reorderLevel',
	'maxLevel',
	'supplier',
	'lastPrice',
	'barcode',
	'stock',
	'note'
] as const;
export type Field = (typeof FIELDS)[number];
/** Where a column goes: a field, or nowhere. */
export type Target = Field | 'skip';

/** Headings in Chinese and English, plain. */
const HEADINGS: Readonly<Record<Field, readonly string[]>> = {
	code: [
		'编号',
		'用品编号',
		'物品编号',
		'物料编码',
		'物料编号',
		'编码',
		'代码',
		'货号',
		'code',
		'itemcode',
		'itemno',
		'itemnumber',
		'sku',
		'partnumber',
		'ipn'
	],
	name: [
		'品名',
		'名称',
		'用品名称',
		'物品名称',
		'物料名称',
		'商品名称',
		'name',
		'item',
		'itemname',
		'product',
		'description'
	],
	spec: ['规格', '规格型号', '型号', '型号规格', 'spec', 'specification', 'model', 'modelno', 'modelnumber'],
	brand: ['品牌', '厂牌', '牌子', 'brand', 'manufacturer', 'make'],
	category: ['分类', '品类', '大类', '物品分类', 'category', 'group'],
	class: ['类别', '管理类别', '性质', 'class', 'type'],
	unit: ['单位', '计量单位', '库存单位', 'unit', 'uom', 'units'],
	pack: ['包装单位', '采购单位', '整件单位', 'pack', 'packunit', 'purchaseunit'],
	factor: ['换算', '每件数量', '包装数量', '装箱数', '换算率', 'factor', 'packsize', 'perpack', 'conversion'],
	place: ['库房', '仓库', '存放地点', '存放位置', '地点', '位置', 'place', 'location', 'warehouse', 'store'],
	shelf: ['货位', '架位', '货架', '库位', 'shelf', 'bin', 'rack'],
	reorderLevel: [
		'安全库存',
		'最低库存',
		'库存下限',
		'下限',
		'reorderlevel',
		'minstock',
		'minimumstock',
		'minqty',
		'minamt',
		'minimum',
		'safetystock'
	],
	maxLevel: ['最高库存', '库存上限', '上限', 'maxlevel', 'maxstock', 'maximum', 'maxqty'],
	supplier: ['供应商', '供货商', '供货单位', '厂家', 'supplier', 'vendor'],
	lastPrice: [
		'单价',
		'价格',
		'参考价',
		'采购单价',
		'含税单价',
		'price',
		'unitprice',
		'cost',
		'unitcost',
		'purchasecost'
	],
	barcode: ['条码', '条形码', '商品条码', '国际条码', 'barcode', 'ean', 'upc', 'gtin'],
	stock: [
		'库存',
		'现有库存',
		'库存数量',
		'数量',
		'结存',
		'期初',
		'期初数量',
		'stock',
		'qty',
		'quantity',
		'onhand',
		'instock'
	],
	note: ['备注', '说明', 'note', 'notes', 'remark', 'remarks', 'comment']
};

/** Where each column probably goes, by its heading. */
export const guessColumns = (headings: readonly string[]): Target[] => guessFields(headings, HEADINGS);
