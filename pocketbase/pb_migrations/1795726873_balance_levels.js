/// <reference path="../pb_data/types.d.ts" />
// Written by `npm run migration`: what changed of the collections of src/lib/domain/office.ts.
migrate((app) => {
	const collections = [
		{
			"id": "cac239c92b23141",
			"name": "supplyBalances",
			"type": "base",
			"listRule": null,
			"viewRule": null,
			"createRule": null,
			"updateRule": null,
			"deleteRule": null,
			"fields": [
				{
					"id": "f71b8bd11b05771",
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
					"id": "f049092fc5839b4",
					"name": "quantity",
					"type": "number"
				},
				{
					"id": "f22be1b03f0e8b4",
					"name": "value",
					"type": "number"
				},
				{
					"id": "fc92705a375899d",
					"name": "owed",
					"type": "number"
				},
				{
					"id": "fc82ad075792b77",
					"name": "movements",
					"type": "number"
				},
				{
					"id": "f6bf59ac1d6686d",
					"name": "layers",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "f70cdbdc9d76bca",
					"name": "level",
					"type": "text",
					"max": 9
				},
				{
					"id": "f1aaee94a9278b4",
					"name": "lastIn",
					"type": "text",
					"max": 24
				},
				{
					"id": "f9a8f2bd1380d72",
					"name": "lastOut",
					"type": "text",
					"max": 24
				},
				{
					"id": "f40dee3307c6145",
					"name": "seq",
					"type": "number"
				},
				{
					"id": "f66e33a7fdc56e0",
					"name": "audience",
					"type": "text",
					"max": 20000
				},
				{
					"id": "f4f06b4de43d7a3",
					"name": "until",
					"type": "text",
					"max": 24
				}
			],
			"indexes": [
				"CREATE INDEX `idx_supplyBalances_seq` ON `supplyBalances` (`seq`)",
				"CREATE INDEX `idx_supplyBalances_level` ON `supplyBalances` (`level`)"
			]
		}
	];
	// end of the snapshot

	app.importCollections(collections, false);
});
