/// <reference path="../pb_data/types.d.ts" />
// Written by `npm run migration`: what changed of the collections of src/lib/domain/office.ts.
migrate((app) => {
	const collections = [
		{
			"id": "c28d0f5ee915c89",
			"name": "supplyShortfalls",
			"type": "base",
			"listRule": null,
			"viewRule": null,
			"createRule": null,
			"updateRule": null,
			"deleteRule": null,
			"fields": [
				{
					"id": "fd9bea36c1d1e04",
					"name": "id",
					"type": "text",
					"system": true,
					"primaryKey": true,
					"required": true,
					"pattern": "^[A-Za-z0-9][A-Za-z0-9._:-]*$",
					"max": 80,
					"autogeneratePattern": ""
				},
				{
					"id": "f514ab6e382f37e",
					"name": "item",
					"type": "text",
					"max": 80
				},
				{
					"id": "f8aa87cbf395f35",
					"name": "openItem",
					"type": "text",
					"max": 80
				},
				{
					"id": "f5c8b41eb2421cd",
					"name": "kind",
					"type": "text",
					"max": 14
				},
				{
					"id": "f16efd683533526",
					"name": "quantity",
					"type": "number"
				},
				{
					"id": "fecfc3a3bf7fd5a",
					"name": "open",
					"type": "number"
				},
				{
					"id": "fed6da76d355ed2",
					"name": "at",
					"type": "text",
					"max": 24
				},
				{
					"id": "f16e7039ecc165a",
					"name": "number",
					"type": "text",
					"max": 40
				},
				{
					"id": "fb65775494d4e39",
					"name": "sourceKind",
					"type": "text",
					"max": 30
				},
				{
					"id": "f3523896e6ccccd",
					"name": "source",
					"type": "text",
					"max": 80
				},
				{
					"id": "f216ce6f9e53b25",
					"name": "person",
					"type": "text",
					"max": 80
				},
				{
					"id": "ffa55293687157b",
					"name": "department",
					"type": "text",
					"max": 80
				},
				{
					"id": "f2f60a774b7d672",
					"name": "by",
					"type": "text",
					"max": 80
				},
				{
					"id": "fb424c92ffedc5b",
					"name": "note",
					"type": "text",
					"max": 500
				},
				{
					"id": "fe7de58ed5a3984",
					"name": "reverses",
					"type": "text",
					"max": 80
				},
				{
					"id": "f45a76263cddbec",
					"name": "status",
					"type": "text",
					"max": 7
				},
				{
					"id": "f897ee7808501e4",
					"name": "settledAt",
					"type": "text",
					"max": 24
				},
				{
					"id": "fa8819641d30c79",
					"name": "reason",
					"type": "text",
					"max": 500
				},
				{
					"id": "fb3c45a22ea5024",
					"name": "seq",
					"type": "number"
				},
				{
					"id": "f733d019bd29194",
					"name": "audience",
					"type": "text",
					"max": 20000
				},
				{
					"id": "fcb6c8f05ea39a7",
					"name": "until",
					"type": "text",
					"max": 24
				}
			],
			"indexes": [
				"CREATE INDEX `idx_supplyShortfalls_seq` ON `supplyShortfalls` (`seq`)",
				"CREATE INDEX `idx_supplyShortfalls_item` ON `supplyShortfalls` (`item`)",
				"CREATE INDEX `idx_supplyShortfalls_openItem` ON `supplyShortfalls` (`openItem`)",
				"CREATE INDEX `idx_supplyShortfalls_source` ON `supplyShortfalls` (`source`)",
				"CREATE INDEX `idx_supplyShortfalls_status` ON `supplyShortfalls` (`status`)"
			]
		},
		{
			"id": "c223151ea4b2e32",
			"name": "supplyLoans",
			"type": "base",
			"listRule": null,
			"viewRule": null,
			"createRule": null,
			"updateRule": null,
			"deleteRule": null,
			"fields": [
				{
					"id": "f5cecac9cfb2925",
					"name": "id",
					"type": "text",
					"system": true,
					"primaryKey": true,
					"required": true,
					"pattern": "^[A-Za-z0-9][A-Za-z0-9._:-]*$",
					"max": 80,
					"autogeneratePattern": ""
				},
				{
					"id": "fe95da6b4315e1b",
					"name": "item",
					"type": "text",
					"max": 80
				},
				{
					"id": "f96d80fb1d742f8",
					"name": "name",
					"type": "text",
					"max": 120
				},
				{
					"id": "f78a0f06d411d43",
					"name": "unit",
					"type": "text",
					"max": 10
				},
				{
					"id": "f5eedd2671c4911",
					"name": "quantity",
					"type": "number"
				},
				{
					"id": "f220f3d88df6dc8",
					"name": "borrower",
					"type": "text",
					"max": 80
				},
				{
					"id": "f9d99e4f716eb58",
					"name": "department",
					"type": "text",
					"max": 80
				},
				{
					"id": "fffb635a06de28d",
					"name": "issue",
					"type": "text",
					"max": 80
				},
				{
					"id": "f7df0e6985b2190",
					"name": "lentAt",
					"type": "text",
					"max": 24
				},
				{
					"id": "fce3fdd0c973407",
					"name": "lentBy",
					"type": "text",
					"max": 80
				},
				{
					"id": "f2e75453b19ba0c",
					"name": "due",
					"type": "text",
					"max": 10
				},
				{
					"id": "fd8aa85068375f6",
					"name": "remindedOn",
					"type": "text",
					"max": 10
				},
				{
					"id": "f3ac69084b312a7",
					"name": "status",
					"type": "text",
					"max": 8
				},
				{
					"id": "f619135a4331bfc",
					"name": "condition",
					"type": "text",
					"max": 200
				},
				{
					"id": "f5a054f01db45a0",
					"name": "returnedAt",
					"type": "text",
					"max": 24
				},
				{
					"id": "fe4c9bc21aae4f7",
					"name": "receivedBy",
					"type": "text",
					"max": 80
				},
				{
					"id": "fea5f9757f93218",
					"name": "back",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "f6572c06ca271d7",
					"name": "again",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "fdc42b59b122704",
					"name": "seq",
					"type": "number"
				},
				{
					"id": "f9b2bc996ccd729",
					"name": "audience",
					"type": "text",
					"max": 20000
				},
				{
					"id": "f65fba55ccd8fd9",
					"name": "until",
					"type": "text",
					"max": 24
				}
			],
			"indexes": [
				"CREATE INDEX `idx_supplyLoans_seq` ON `supplyLoans` (`seq`)",
				"CREATE INDEX `idx_supplyLoans_borrower` ON `supplyLoans` (`borrower`)",
				"CREATE INDEX `idx_supplyLoans_status` ON `supplyLoans` (`status`)",
				"CREATE INDEX `idx_supplyLoans_issue` ON `supplyLoans` (`issue`)"
			]
		},
		{
			"id": "ce21b0d51b74243",
			"name": "goodsReceipts",
			"type": "base",
			"listRule": null,
			"viewRule": null,
			"createRule": null,
			"updateRule": null,
			"deleteRule": null,
			"fields": [
				{
					"id": "fc08b8303a210c2",
					"name": "id",
					"type": "text",
					"system": true,
					"primaryKey": true,
					"required": true,
					"pattern": "^[A-Za-z0-9][A-Za-z0-9._:-]*$",
					"max": 80,
					"autogeneratePattern": ""
				},
				{
					"id": "f377d23f1a09e69",
					"name": "number",
					"type": "text",
					"max": 30
				},
				{
					"id": "f17de5b8529af85",
					"name": "order",
					"type": "text",
					"max": 80
				},
				{
					"id": "f0df1ec5e07f4d4",
					"name": "supplierName",
					"type": "text",
					"max": 120
				},
				{
					"id": "f21c8cc1b5bf8f6",
					"name": "delivery",
					"type": "number"
				},
				{
					"id": "f8caad422ad5f0d",
					"name": "receivedBy",
					"type": "text",
					"max": 80
				},
				{
					"id": "fcca3589bec27e4",
					"name": "buyer",
					"type": "text",
					"max": 80
				},
				{
					"id": "f4f4a45c7401dbd",
					"name": "at",
					"type": "text",
					"max": 24
				},
				{
					"id": "f216f132bf109f0",
					"name": "day",
					"type": "text",
					"max": 10
				},
				{
					"id": "f4c6234c02cad60",
					"name": "lines",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "feec76405e1c058",
					"name": "corrections",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "fc55f3fc64b41a8",
					"name": "signature",
					"type": "text",
					"max": 40000
				},
				{
					"id": "f36601b60628aaf",
					"name": "seq",
					"type": "number"
				},
				{
					"id": "f728426d1e9078e",
					"name": "audience",
					"type": "text",
					"max": 20000
				},
				{
					"id": "fd7d99649e44e39",
					"name": "until",
					"type": "text",
					"max": 24
				}
			],
			"indexes": [
				"CREATE INDEX `idx_goodsReceipts_seq` ON `goodsReceipts` (`seq`)",
				"CREATE INDEX `idx_goodsReceipts_order` ON `goodsReceipts` (`order`)",
				"CREATE INDEX `idx_goodsReceipts_day` ON `goodsReceipts` (`day`)",
				"CREATE UNIQUE INDEX `uniq_goodsReceipts_number` ON `goodsReceipts` (`number`) WHERE `number` != ''"
			]
		}
	];
	// end of the snapshot

	app.importCollections(collections, false);
});
