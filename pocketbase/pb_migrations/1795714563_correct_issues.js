/// <reference path="../pb_data/types.d.ts" />
// Written by `npm run migration`: what changed of the collections of src/lib/domain/office.ts.
migrate((app) => {
	const collections = [
		{
			"id": "c9c33b97275d387",
			"name": "supplyIssues",
			"type": "base",
			"listRule": null,
			"viewRule": null,
			"createRule": null,
			"updateRule": null,
			"deleteRule": null,
			"fields": [
				{
					"id": "f55308924be705a",
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
					"id": "fabeb1caf32d251",
					"name": "number",
					"type": "text",
					"max": 30
				},
				{
					"id": "f834fb7c6985f6e",
					"name": "requisition",
					"type": "text",
					"max": 80
				},
				{
					"id": "f2285f3cf1f99c2",
					"name": "recipient",
					"type": "text",
					"max": 80
				},
				{
					"id": "fc4b250f55c06ae",
					"name": "department",
					"type": "text",
					"max": 80
				},
				{
					"id": "f7b2fa387857717",
					"name": "issuedBy",
					"type": "text",
					"max": 80
				},
				{
					"id": "f467670a9a29abd",
					"name": "at",
					"type": "text",
					"max": 24
				},
				{
					"id": "fb2128bab7299d2",
					"name": "day",
					"type": "text",
					"max": 10
				},
				{
					"id": "fc810473f41e1d1",
					"name": "way",
					"type": "text",
					"max": 6
				},
				{
					"id": "f1a4644525bf585",
					"name": "purpose",
					"type": "text",
					"max": 200
				},
				{
					"id": "f80693bfa68223c",
					"name": "lines",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "f6448baff303acb",
					"name": "reversedAt",
					"type": "text",
					"max": 24
				},
				{
					"id": "f19ce452ee22cb1",
					"name": "reversedBy",
					"type": "text",
					"max": 80
				},
				{
					"id": "fbdc1fd6cbf9248",
					"name": "reason",
					"type": "text",
					"max": 300
				},
				{
					"id": "f78f8320edd167c",
					"name": "correctedBy",
					"type": "text",
					"max": 80
				},
				{
					"id": "f7743e8a6677796",
					"name": "corrects",
					"type": "text",
					"max": 80
				},
				{
					"id": "fe4dd1b53983529",
					"name": "seq",
					"type": "number"
				},
				{
					"id": "f100e4e4506c57e",
					"name": "audience",
					"type": "text",
					"max": 20000
				},
				{
					"id": "fd644971de01e4f",
					"name": "until",
					"type": "text",
					"max": 24
				}
			],
			"indexes": [
				"CREATE INDEX `idx_supplyIssues_seq` ON `supplyIssues` (`seq`)",
				"CREATE INDEX `idx_supplyIssues_requisition` ON `supplyIssues` (`requisition`)",
				"CREATE INDEX `idx_supplyIssues_recipient` ON `supplyIssues` (`recipient`)",
				"CREATE INDEX `idx_supplyIssues_day` ON `supplyIssues` (`day`)",
				"CREATE INDEX `idx_supplyIssues_department` ON `supplyIssues` (`department`)",
				"CREATE UNIQUE INDEX `uniq_supplyIssues_number` ON `supplyIssues` (`number`) WHERE `number` != ''"
			]
		}
	];
	// end of the snapshot

	app.importCollections(collections, false);
});
