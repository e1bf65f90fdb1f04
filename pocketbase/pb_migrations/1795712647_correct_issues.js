/// <reference path="../pb_data/types.d.ts" />
// Written by `npm run migration`: the collections of src/lib/domain/office.ts at that time.
migrate((app) => {
	const collections = [
		{
			"id": "c49f469847f98e7",
			"name": "users",
			"type": "auth",
			"listRule": null,
			"viewRule": "id = @request.auth.id",
			"createRule": null,
			"updateRule": "id = @request.auth.id && @request.body.email:isset = false && @request.body.emailVisibility:isset = false && @request.body.verified:isset = false && @request.body.name:isset = false && @request.body.username:isset = false && @request.body.phone:isset = false && @request.body.tokens:isset = false && @request.body.kind:isset = false && @request.body.disabled:isset = false",
			"deleteRule": null,
			"fields": [
				{
					"id": "f51436de16e080e",
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
					"id": "email3885137012",
					"name": "email",
					"type": "email",
					"system": true,
					"required": false
				},
				{
					"id": "fca0cef97b8e9b8",
					"name": "name",
					"type": "text",
					"max": 60
				},
				{
					"id": "fd73d5f74b4fd9a",
					"name": "username",
					"type": "text",
					"max": 60
				},
				{
					"id": "fea7bf24658c8b9",
					"name": "phone",
					"type": "text",
					"max": 30
				},
				{
					"id": "f40f4c312cabc0e",
					"name": "tokens",
					"type": "text",
					"max": 2000
				},
				{
					"id": "faf41858e14f7a0",
					"name": "kind",
					"type": "select",
					"maxSelect": 1,
					"values": [
						"person",
						"kiosk"
					]
				},
				{
					"id": "fb6b06776523073",
					"name": "disabled",
					"type": "bool"
				}
			],
			"indexes": [
				"CREATE UNIQUE INDEX `uniq_users_tokenKey` ON `users` (`tokenKey`)",
				"CREATE UNIQUE INDEX `uniq_users_email` ON `users` (`email` COLLATE NOCASE) WHERE `email` != ''",
				"CREATE UNIQUE INDEX `uniq_users_username` ON `users` (`username` COLLATE NOCASE) WHERE `username` != ''",
				"CREATE UNIQUE INDEX `uniq_users_phone` ON `users` (`phone` COLLATE NOCASE) WHERE `phone` != ''"
			],
			"authRule": "disabled = false",
			"authToken": {
				"duration": 7776000
			},
			"authAlert": {
				"enabled": false
			},
			"passwordAuth": {
				"enabled": true,
				"identityFields": [
					"email",
					"username",
					"phone"
				]
			},
			"oauth2": {
				"enabled": false
			},
			"mfa": {
				"enabled": false
			},
			"otp": {
				"enabled": false
			}
		},
		{
			"id": "cb079e6096ab36e",
			"name": "heads",
			"type": "base",
			"listRule": "@request.auth.id != ''",
			"viewRule": "@request.auth.id != ''",
			"createRule": null,
			"updateRule": null,
			"deleteRule": null,
			"fields": [
				{
					"id": "f5bb2005ed18ee8",
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
					"id": "fc528fa5128974b",
					"name": "seq",
					"type": "number"
				}
			],
			"indexes": []
		},
		{
			"id": "c553a6a5b65bc41",
			"name": "journal",
			"type": "base",
			"listRule": null,
			"viewRule": null,
			"createRule": null,
			"updateRule": null,
			"deleteRule": null,
			"fields": [
				{
					"id": "f04e4238881a871",
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
					"id": "f8002acc0b25557",
					"name": "seq",
					"type": "number"
				},
				{
					"id": "f93608f78d374ea",
					"name": "name",
					"type": "text",
					"max": 80
				},
				{
					"id": "f8a2e0741a7d677",
					"name": "version",
					"type": "number"
				},
				{
					"id": "f0a5e4b00001c4a",
					"name": "args",
					"type": "text",
					"max": 2097152
				},
				{
					"id": "fb1341b6411aa9e",
					"name": "salt",
					"type": "text",
					"max": 80
				},
				{
					"id": "f1357681ca90150",
					"name": "actor",
					"type": "text",
					"max": 80
				},
				{
					"id": "f86713e7f96fa6c",
					"name": "client",
					"type": "text",
					"max": 80
				},
				{
					"id": "fd7e50de3935b09",
					"name": "claimed",
					"type": "text",
					"max": 40
				},
				{
					"id": "f40dbf7769b6d50",
					"name": "received",
					"type": "text",
					"max": 24
				},
				{
					"id": "f37e0ce92929ff4",
					"name": "at",
					"type": "text",
					"max": 24
				},
				{
					"id": "f25a2ae3117173d",
					"name": "outcome",
					"type": "text",
					"max": 10
				},
				{
					"id": "f8345533ff55926",
					"name": "code",
					"type": "text",
					"max": 60
				},
				{
					"id": "fcba8de70c5f594",
					"name": "detail",
					"type": "text",
					"max": 2097152
				},
				{
					"id": "fe72336b12d5a99",
					"name": "numbers",
					"type": "text",
					"max": 2097152
				},
				{
					"id": "f1ca7fc7e98b9f6",
					"name": "wrote",
					"type": "text",
					"max": 2097152
				},
				{
					"id": "f0be338a4005c2c",
					"name": "argsHash",
					"type": "text",
					"max": 64
				},
				{
					"id": "f766ad526e76a67",
					"name": "previous",
					"type": "text",
					"max": 64
				},
				{
					"id": "fea6b4520c8f099",
					"name": "hash",
					"type": "text",
					"max": 64
				}
			],
			"indexes": [
				"CREATE UNIQUE INDEX `uniq_journal_seq` ON `journal` (`seq`)",
				"CREATE INDEX `idx_journal_client_actor_seq` ON `journal` (`client`, `actor`, `seq`)"
			]
		},
		{
			"id": "c6378a913d9039e",
			"name": "counters",
			"type": "base",
			"listRule": null,
			"viewRule": null,
			"createRule": null,
			"updateRule": null,
			"deleteRule": null,
			"fields": [
				{
					"id": "f9d2e3018cf59c6",
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
					"id": "fc303f4e1a9e3dc",
					"name": "value",
					"type": "number"
				},
				{
					"id": "f1d52a16d5a1e17",
					"name": "open",
					"type": "text",
					"max": 2097152
				}
			],
			"indexes": []
		},
		{
			"id": "cbf8833fe3a76fc",
			"name": "departures",
			"type": "base",
			"listRule": null,
			"viewRule": null,
			"createRule": null,
			"updateRule": null,
			"deleteRule": null,
			"fields": [
				{
					"id": "fffbbc707eb42b5",
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
					"id": "ff445803d2814b6",
					"name": "seq",
					"type": "number"
				},
				{
					"id": "f4386e43c1e0103",
					"name": "entity",
					"type": "text",
					"max": 60
				},
				{
					"id": "ffcb51377e29b78",
					"name": "row",
					"type": "text",
					"max": 80
				},
				{
					"id": "f47fd4cc24370c9",
					"name": "token",
					"type": "text",
					"max": 120
				}
			],
			"indexes": [
				"CREATE INDEX `idx_departures_seq` ON `departures` (`seq`)"
			]
		},
		{
			"id": "c6570f277e4b527",
			"name": "files",
			"type": "base",
			"listRule": null,
			"viewRule": null,
			"createRule": null,
			"updateRule": null,
			"deleteRule": null,
			"fields": [
				{
					"id": "f573e463e6e4af0",
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
					"id": "f237a4e99d774fa",
					"name": "file",
					"type": "file",
					"maxSelect": 1,
					"maxSize": 10485760,
					"protected": true,
					"mimeTypes": [
						"image/jpeg",
						"image/png",
						"image/webp",
						"image/gif",
						"image/heic",
						"image/heif",
						"image/avif"
					]
				},
				{
					"id": "f4b0a989cdd8b4c",
					"name": "owner",
					"type": "text",
					"max": 80
				},
				{
					"id": "f0b0f1fea7442ac",
					"name": "entity",
					"type": "text",
					"max": 60
				},
				{
					"id": "fc89f750071a84c",
					"name": "row",
					"type": "text",
					"max": 80
				},
				{
					"id": "f4942e5b8a7f69a",
					"name": "field",
					"type": "text",
					"max": 60
				},
				{
					"id": "fcb818573cc7709",
					"name": "audience",
					"type": "text",
					"max": 20000
				},
				{
					"id": "f0a6eccbaa77575",
					"name": "at",
					"type": "text",
					"max": 24
				}
			],
			"indexes": [
				"CREATE INDEX `idx_files_entity_row` ON `files` (`entity`, `row`)"
			]
		},
		{
			"id": "c65f9e40d0c0868",
			"name": "marks",
			"type": "base",
			"listRule": null,
			"viewRule": null,
			"createRule": null,
			"updateRule": null,
			"deleteRule": null,
			"fields": [
				{
					"id": "f09cd5ad860b90d",
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
					"id": "f22fc96e95d0462",
					"name": "value",
					"type": "text",
					"max": 200
				}
			],
			"indexes": []
		},
		{
			"id": "cbf9649ae1057dc",
			"name": "addresses",
			"type": "base",
			"listRule": null,
			"viewRule": null,
			"createRule": null,
			"updateRule": null,
			"deleteRule": null,
			"fields": [
				{
					"id": "f47a98f64da8fc1",
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
					"id": "fd918b574abfe8d",
					"name": "account",
					"type": "text",
					"max": 80
				},
				{
					"id": "f225f6052e4876d",
					"name": "at",
					"type": "text",
					"max": 24
				}
			],
			"indexes": [
				"CREATE INDEX `idx_addresses_at` ON `addresses` (`at`)"
			]
		},
		{
			"id": "cbe81a62ad3d14f",
			"name": "pairings",
			"type": "base",
			"listRule": null,
			"viewRule": null,
			"createRule": null,
			"updateRule": null,
			"deleteRule": null,
			"fields": [
				{
					"id": "fda691c734408b0",
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
					"id": "f82ca0fff3778bc",
					"name": "name",
					"type": "text",
					"max": 60
				},
				{
					"id": "f9b268704c49cc8",
					"name": "place",
					"type": "text",
					"max": 60
				},
				{
					"id": "fbdafcfba87df36",
					"name": "pool",
					"type": "text",
					"max": 200
				},
				{
					"id": "f15bc6455ca876a",
					"name": "expires",
					"type": "text",
					"max": 24
				},
				{
					"id": "f1a36b11d612e7e",
					"name": "used",
					"type": "bool"
				},
				{
					"id": "f28fd2ba5d521b1",
					"name": "by",
					"type": "text",
					"max": 80
				},
				{
					"id": "fddee623fd76e4d",
					"name": "kiosk",
					"type": "text",
					"max": 80
				}
			],
			"indexes": [
				"CREATE INDEX `idx_pairings_expires` ON `pairings` (`expires`)"
			]
		},
		{
			"id": "c4bbf11a5faa0d4",
			"name": "devices",
			"type": "base",
			"listRule": null,
			"viewRule": null,
			"createRule": null,
			"updateRule": null,
			"deleteRule": null,
			"fields": [
				{
					"id": "fdb0d7483a81c7b",
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
					"id": "f8db5cdaeb40402",
					"name": "account",
					"type": "text",
					"max": 80
				},
				{
					"id": "f949c439c671916",
					"name": "client",
					"type": "text",
					"max": 80
				},
				{
					"id": "f52fb3301ff4e85",
					"name": "unsent",
					"type": "number"
				},
				{
					"id": "fc744875b371c65",
					"name": "at",
					"type": "text",
					"max": 24
				},
				{
					"id": "f3f456e577a3f5a",
					"name": "before",
					"type": "text",
					"max": 200
				}
			],
			"indexes": []
		},
		{
			"id": "cea1102b9ec3e6d",
			"name": "outgoing",
			"type": "base",
			"listRule": null,
			"viewRule": null,
			"createRule": null,
			"updateRule": null,
			"deleteRule": null,
			"fields": [
				{
					"id": "f671ffb17f53167",
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
					"id": "fce0c75599839ef",
					"name": "channel",
					"type": "select",
					"maxSelect": 1,
					"values": [
						"mail",
						"robot"
					]
				},
				{
					"id": "fa280e7186a1e3d",
					"name": "recipient",
					"type": "text",
					"max": 120
				},
				{
					"id": "f8c95e4670d169d",
					"name": "subject",
					"type": "text",
					"max": 200
				},
				{
					"id": "f616145096ac0e7",
					"name": "body",
					"type": "text",
					"max": 2000
				},
				{
					"id": "fc554caa1d0c4ea",
					"name": "at",
					"type": "text",
					"max": 24
				},
				{
					"id": "fd85156838a433a",
					"name": "tries",
					"type": "number"
				},
				{
					"id": "f16f3c09914ab06",
					"name": "next",
					"type": "text",
					"max": 24
				},
				{
					"id": "f5c0c1ec0d3f86d",
					"name": "problem",
					"type": "text",
					"max": 300
				}
			],
			"indexes": [
				"CREATE INDEX `idx_outgoing_next` ON `outgoing` (`next`)"
			]
		},
		{
			"id": "c8e009f20005325",
			"name": "robots",
			"type": "base",
			"listRule": null,
			"viewRule": null,
			"createRule": null,
			"updateRule": null,
			"deleteRule": null,
			"fields": [
				{
					"id": "f18983ceed5b7b3",
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
					"id": "f6e8b29ddf59a90",
					"name": "kind",
					"type": "select",
					"maxSelect": 1,
					"values": [
						"wecom",
						"feishu",
						"dingtalk"
					]
				},
				{
					"id": "fba9f9ad2e48b8b",
					"name": "name",
					"type": "text",
					"max": 60
				},
				{
					"id": "f22b12adb71baf2",
					"name": "url",
					"type": "text",
					"max": 500
				},
				{
					"id": "fa1238f4a2580ca",
					"name": "secret",
					"type": "text",
					"max": 200
				}
			],
			"indexes": []
		},
		{
			"id": "ce512bd1ce7a930",
			"name": "offices",
			"type": "base",
			"listRule": null,
			"viewRule": null,
			"createRule": null,
			"updateRule": null,
			"deleteRule": null,
			"fields": [
				{
					"id": "f9f7984c6d3ccc7",
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
					"id": "f77850268434fa6",
					"name": "name",
					"type": "text",
					"max": 80
				},
				{
					"id": "f764b2c5701f178",
					"name": "publicAddress",
					"type": "text",
					"max": 200
				},
				{
					"id": "ffc311b95fde33e",
					"name": "phone",
					"type": "text",
					"max": 30
				},
				{
					"id": "f25c712133b0a11",
					"name": "seq",
					"type": "number"
				},
				{
					"id": "fdf657e9fe1f6b0",
					"name": "audience",
					"type": "text",
					"max": 20000
				},
				{
					"id": "f0693648dff0307",
					"name": "until",
					"type": "text",
					"max": 24
				}
			],
			"indexes": [
				"CREATE INDEX `idx_offices_seq` ON `offices` (`seq`)"
			]
		},
		{
			"id": "c10c8d0ea8d6b00",
			"name": "officeYears",
			"type": "base",
			"listRule": null,
			"viewRule": null,
			"createRule": null,
			"updateRule": null,
			"deleteRule": null,
			"fields": [
				{
					"id": "fc1cfcaca24f2d7",
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
					"id": "fc9a63901b4a69d",
					"name": "holidays",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "f94d001f6de8078",
					"name": "makeUpDays",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "f7d65e658931e55",
					"name": "changedAt",
					"type": "text",
					"max": 24
				},
				{
					"id": "f7fe28769d6099a",
					"name": "changedBy",
					"type": "text",
					"max": 80
				},
				{
					"id": "fc9b16bb0e1b531",
					"name": "seq",
					"type": "number"
				},
				{
					"id": "fa4db12501a1898",
					"name": "audience",
					"type": "text",
					"max": 20000
				},
				{
					"id": "f7f031322070d2c",
					"name": "until",
					"type": "text",
					"max": 24
				}
			],
			"indexes": [
				"CREATE INDEX `idx_officeYears_seq` ON `officeYears` (`seq`)"
			]
		},
		{
			"id": "c031b6ed560325d",
			"name": "officeHours",
			"type": "base",
			"listRule": null,
			"viewRule": null,
			"createRule": null,
			"updateRule": null,
			"deleteRule": null,
			"fields": [
				{
					"id": "f8d378adef2e3ce",
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
					"id": "ffe888b9faea449",
					"name": "spans",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "f6be8e2332e70fc",
					"name": "seq",
					"type": "number"
				},
				{
					"id": "f2d2f990384b87b",
					"name": "audience",
					"type": "text",
					"max": 20000
				},
				{
					"id": "f1a374de68a9b32",
					"name": "until",
					"type": "text",
					"max": 24
				}
			],
			"indexes": [
				"CREATE INDEX `idx_officeHours_seq` ON `officeHours` (`seq`)"
			]
		},
		{
			"id": "ca2bee750ad7129",
			"name": "departments",
			"type": "base",
			"listRule": null,
			"viewRule": null,
			"createRule": null,
			"updateRule": null,
			"deleteRule": null,
			"fields": [
				{
					"id": "f2c09e842e3f583",
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
					"id": "f799802f9f14047",
					"name": "name",
					"type": "text",
					"max": 60
				},
				{
					"id": "ff7609ab10185e8",
					"name": "order",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "f548e5a0197cd2c",
					"name": "closed",
					"type": "bool"
				},
				{
					"id": "f6e644fbf819123",
					"name": "deputy",
					"type": "text",
					"max": 80
				},
				{
					"id": "f86b842335d0604",
					"name": "importId",
					"type": "text",
					"max": 80
				},
				{
					"id": "f0820fa080ad887",
					"name": "seq",
					"type": "number"
				},
				{
					"id": "ffee48ab072eb4b",
					"name": "audience",
					"type": "text",
					"max": 20000
				},
				{
					"id": "fa04545d8ed7a94",
					"name": "until",
					"type": "text",
					"max": 24
				}
			],
			"indexes": [
				"CREATE INDEX `idx_departments_seq` ON `departments` (`seq`)",
				"CREATE INDEX `idx_departments_importId` ON `departments` (`importId`)",
				"CREATE UNIQUE INDEX `uniq_departments_name` ON `departments` (`name`) WHERE `name` != ''"
			]
		},
		{
			"id": "caaf525a87d119d",
			"name": "people",
			"type": "base",
			"listRule": null,
			"viewRule": null,
			"createRule": null,
			"updateRule": null,
			"deleteRule": null,
			"fields": [
				{
					"id": "f39cc66d444a0b5",
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
					"id": "f8b0ef09a8d3d5d",
					"name": "name",
					"type": "text",
					"max": 60
				},
				{
					"id": "f938174e81b7791",
					"name": "pinyin",
					"type": "text",
					"max": 120
				},
				{
					"id": "f26f906823cb0b2",
					"name": "initials",
					"type": "text",
					"max": 30
				},
				{
					"id": "f1df1d113a888b5",
					"name": "department",
					"type": "text",
					"max": 80
				},
				{
					"id": "f776adac21f5702",
					"name": "post",
					"type": "text",
					"max": 60
				},
				{
					"id": "f2ca6986598290b",
					"name": "room",
					"type": "text",
					"max": 30
				},
				{
					"id": "fb0bc2a64893a4f",
					"name": "extension",
					"type": "text",
					"max": 20
				},
				{
					"id": "faabde66fe4ee8e",
					"name": "duties",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "f8278da720d45d8",
					"name": "isHead",
					"type": "bool"
				},
				{
					"id": "fcc2d27d14c085a",
					"name": "isLeader",
					"type": "bool"
				},
				{
					"id": "fa794ece18bbb69",
					"name": "isAdmin",
					"type": "bool"
				},
				{
					"id": "f26fb3a6c52dbc8",
					"name": "disabled",
					"type": "bool"
				},
				{
					"id": "fceb60629cacfa6",
					"name": "importId",
					"type": "text",
					"max": 80
				},
				{
					"id": "fade3dc64612512",
					"name": "importedAt",
					"type": "text",
					"max": 24
				},
				{
					"id": "fd4a255d0215bfa",
					"name": "withdrawn",
					"type": "bool"
				},
				{
					"id": "f5511795b9ab6a7",
					"name": "seq",
					"type": "number"
				},
				{
					"id": "fd51691f97bff3c",
					"name": "audience",
					"type": "text",
					"max": 20000
				},
				{
					"id": "f1c6a4368fefffe",
					"name": "until",
					"type": "text",
					"max": 24
				}
			],
			"indexes": [
				"CREATE INDEX `idx_people_seq` ON `people` (`seq`)",
				"CREATE INDEX `idx_people_department` ON `people` (`department`)",
				"CREATE INDEX `idx_people_name` ON `people` (`name`)",
				"CREATE INDEX `idx_people_importId` ON `people` (`importId`)"
			]
		},
		{
			"id": "c029f1033bd3f58",
			"name": "personCards",
			"type": "base",
			"listRule": null,
			"viewRule": null,
			"createRule": null,
			"updateRule": null,
			"deleteRule": null,
			"fields": [
				{
					"id": "f8208b24b236846",
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
					"id": "fc0f4214061bb4d",
					"name": "email",
					"type": "text",
					"max": 120
				},
				{
					"id": "f4aae94fc41bcb9",
					"name": "phone",
					"type": "text",
					"max": 30
				},
				{
					"id": "f6ae9ce34ced40a",
					"name": "userName",
					"type": "text",
					"max": 60
				},
				{
					"id": "f42209a8f2ba395",
					"name": "seq",
					"type": "number"
				},
				{
					"id": "f46ddc614c3e639",
					"name": "audience",
					"type": "text",
					"max": 20000
				},
				{
					"id": "faf138cd250b021",
					"name": "until",
					"type": "text",
					"max": 24
				}
			],
			"indexes": [
				"CREATE INDEX `idx_personCards_seq` ON `personCards` (`seq`)",
				"CREATE UNIQUE INDEX `uniq_personCards_email` ON `personCards` (`email`) WHERE `email` != ''",
				"CREATE UNIQUE INDEX `uniq_personCards_phone` ON `personCards` (`phone`) WHERE `phone` != ''",
				"CREATE UNIQUE INDEX `uniq_personCards_userName` ON `personCards` (`userName`) WHERE `userName` != ''"
			]
		},
		{
			"id": "c8a1bf00152d304",
			"name": "holdings",
			"type": "base",
			"listRule": null,
			"viewRule": null,
			"createRule": null,
			"updateRule": null,
			"deleteRule": null,
			"fields": [
				{
					"id": "fc481556a9efd25",
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
					"id": "f8dfbc4dc3154a9",
					"name": "person",
					"type": "text",
					"max": 80
				},
				{
					"id": "f9a57ea10962ae5",
					"name": "duty",
					"type": "text",
					"max": 9
				},
				{
					"id": "f1f69868bb691e1",
					"name": "name",
					"type": "text",
					"max": 120
				},
				{
					"id": "fd09d1c8b6361e2",
					"name": "quantity",
					"type": "number"
				},
				{
					"id": "f49578269d1204f",
					"name": "since",
					"type": "text",
					"max": 24
				},
				{
					"id": "f1fbd948b80172a",
					"name": "blocks",
					"type": "bool"
				},
				{
					"id": "f6c86119fc7f75d",
					"name": "over",
					"type": "bool"
				},
				{
					"id": "f4a1561f7dbaa20",
					"name": "seq",
					"type": "number"
				},
				{
					"id": "fd791f0897be8fd",
					"name": "audience",
					"type": "text",
					"max": 20000
				},
				{
					"id": "f293281b94b1848",
					"name": "until",
					"type": "text",
					"max": 24
				}
			],
			"indexes": [
				"CREATE INDEX `idx_holdings_seq` ON `holdings` (`seq`)",
				"CREATE INDEX `idx_holdings_person` ON `holdings` (`person`)"
			]
		},
		{
			"id": "c0ec39f26f4da78",
			"name": "hosts",
			"type": "base",
			"listRule": null,
			"viewRule": null,
			"createRule": null,
			"updateRule": null,
			"deleteRule": null,
			"fields": [
				{
					"id": "f148c75e6ea9cea",
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
					"id": "f82fc26ccc0e260",
					"name": "name",
					"type": "text",
					"max": 60
				},
				{
					"id": "f2fba21b9f41bc8",
					"name": "pinyin",
					"type": "text",
					"max": 120
				},
				{
					"id": "f0e7f6306002125",
					"name": "initials",
					"type": "text",
					"max": 30
				},
				{
					"id": "f2acb357cc4cc20",
					"name": "department",
					"type": "text",
					"max": 80
				},
				{
					"id": "f27610067524999",
					"name": "room",
					"type": "text",
					"max": 30
				},
				{
					"id": "f35cd45ab745c9d",
					"name": "extension",
					"type": "text",
					"max": 20
				},
				{
					"id": "f624e0c45504048",
					"name": "withdrawn",
					"type": "bool"
				},
				{
					"id": "f504761b403b658",
					"name": "seq",
					"type": "number"
				},
				{
					"id": "f7a92f95254a35c",
					"name": "audience",
					"type": "text",
					"max": 20000
				},
				{
					"id": "f3df0cd2a4cfd35",
					"name": "until",
					"type": "text",
					"max": 24
				}
			],
			"indexes": [
				"CREATE INDEX `idx_hosts_seq` ON `hosts` (`seq`)",
				"CREATE INDEX `idx_hosts_department` ON `hosts` (`department`)",
				"CREATE INDEX `idx_hosts_initials` ON `hosts` (`initials`)"
			]
		},
		{
			"id": "c08efd29bf5d946",
			"name": "rosters",
			"type": "base",
			"listRule": null,
			"viewRule": null,
			"createRule": null,
			"updateRule": null,
			"deleteRule": null,
			"fields": [
				{
					"id": "f352fd0a2c11b6b",
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
					"id": "f1a3924568c9567",
					"name": "people",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "f96072b45a4d92a",
					"name": "seq",
					"type": "number"
				},
				{
					"id": "f48d9b0d200a623",
					"name": "audience",
					"type": "text",
					"max": 20000
				},
				{
					"id": "f65b1a97187fc70",
					"name": "until",
					"type": "text",
					"max": 24
				}
			],
			"indexes": [
				"CREATE INDEX `idx_rosters_seq` ON `rosters` (`seq`)"
			]
		},
		{
			"id": "cf015f4e4870aa8",
			"name": "exceptions",
			"type": "base",
			"listRule": null,
			"viewRule": null,
			"createRule": null,
			"updateRule": null,
			"deleteRule": null,
			"fields": [
				{
					"id": "f57673fdb443c48",
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
					"id": "f7344f51ae6e4a6",
					"name": "duty",
					"type": "text",
					"max": 9
				},
				{
					"id": "ff5b5df54ee819a",
					"name": "code",
					"type": "text",
					"max": 60
				},
				{
					"id": "f6b624e38ce05cc",
					"name": "mutation",
					"type": "text",
					"max": 80
				},
				{
					"id": "fab3159c920de24",
					"name": "action",
					"type": "text",
					"max": 80
				},
				{
					"id": "f4bbec89746b497",
					"name": "detail",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "fd04ca4b635b0f8",
					"name": "at",
					"type": "text",
					"max": 24
				},
				{
					"id": "ff6b62d9c7a4b33",
					"name": "status",
					"type": "text",
					"max": 7
				},
				{
					"id": "f762f3b96878e9d",
					"name": "settledBy",
					"type": "text",
					"max": 80
				},
				{
					"id": "f0f8986e42f11d7",
					"name": "settledAt",
					"type": "text",
					"max": 24
				},
				{
					"id": "f1e736475a056cc",
					"name": "resolution",
					"type": "text",
					"max": 500
				},
				{
					"id": "f05c1c4db003785",
					"name": "seq",
					"type": "number"
				},
				{
					"id": "f12a69455f9ca4b",
					"name": "audience",
					"type": "text",
					"max": 20000
				},
				{
					"id": "f0057357df4134d",
					"name": "until",
					"type": "text",
					"max": 24
				}
			],
			"indexes": [
				"CREATE INDEX `idx_exceptions_seq` ON `exceptions` (`seq`)",
				"CREATE INDEX `idx_exceptions_duty` ON `exceptions` (`duty`)",
				"CREATE INDEX `idx_exceptions_status` ON `exceptions` (`status`)",
				"CREATE INDEX `idx_exceptions_mutation` ON `exceptions` (`mutation`)"
			]
		},
		{
			"id": "c174b7fcc436255",
			"name": "notifications",
			"type": "base",
			"listRule": null,
			"viewRule": null,
			"createRule": null,
			"updateRule": null,
			"deleteRule": null,
			"fields": [
				{
					"id": "f3181f75034281a",
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
					"id": "f2e62585b62d327",
					"name": "person",
					"type": "text",
					"max": 80
				},
				{
					"id": "fc67b8d4e5eb1f0",
					"name": "kind",
					"type": "text",
					"max": 60
				},
				{
					"id": "f4978110b55700c",
					"name": "about",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "f234c237aebe708",
					"name": "at",
					"type": "text",
					"max": 24
				},
				{
					"id": "fea4f08f771f3cd",
					"name": "readAt",
					"type": "text",
					"max": 24
				},
				{
					"id": "fbcebbcb324c048",
					"name": "seq",
					"type": "number"
				},
				{
					"id": "fb8f7e034196912",
					"name": "audience",
					"type": "text",
					"max": 20000
				},
				{
					"id": "f2a66ef37d3a6ee",
					"name": "until",
					"type": "text",
					"max": 24
				}
			],
			"indexes": [
				"CREATE INDEX `idx_notifications_seq` ON `notifications` (`seq`)",
				"CREATE INDEX `idx_notifications_person` ON `notifications` (`person`)",
				"CREATE INDEX `idx_notifications_at` ON `notifications` (`at`)"
			]
		},
		{
			"id": "c0e359a191771ca",
			"name": "approvalRoutes",
			"type": "base",
			"listRule": null,
			"viewRule": null,
			"createRule": null,
			"updateRule": null,
			"deleteRule": null,
			"fields": [
				{
					"id": "f449dfbffbc49ff",
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
					"id": "f5a7943682ff0da",
					"name": "subject",
					"type": "text",
					"max": 40
				},
				{
					"id": "fe473965099466f",
					"name": "version",
					"type": "number"
				},
				{
					"id": "f05fa7694d25452",
					"name": "steps",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "f707694344c51c1",
					"name": "ways",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "f3086769e9a6855",
					"name": "startsOn",
					"type": "text",
					"max": 10
				},
				{
					"id": "fe9dfee35e3c31e",
					"name": "dropped",
					"type": "bool"
				},
				{
					"id": "fd54e86b72efa84",
					"name": "savedAt",
					"type": "text",
					"max": 24
				},
				{
					"id": "f3a4f0745cf4e75",
					"name": "savedBy",
					"type": "text",
					"max": 80
				},
				{
					"id": "feb9d239e5e7b2a",
					"name": "seq",
					"type": "number"
				},
				{
					"id": "f8d7ed82915e232",
					"name": "audience",
					"type": "text",
					"max": 20000
				},
				{
					"id": "fb1e458405df038",
					"name": "until",
					"type": "text",
					"max": 24
				}
			],
			"indexes": [
				"CREATE INDEX `idx_approvalRoutes_seq` ON `approvalRoutes` (`seq`)",
				"CREATE INDEX `idx_approvalRoutes_subject` ON `approvalRoutes` (`subject`)"
			]
		},
		{
			"id": "c77555425d2110c",
			"name": "approvals",
			"type": "base",
			"listRule": null,
			"viewRule": null,
			"createRule": null,
			"updateRule": null,
			"deleteRule": null,
			"fields": [
				{
					"id": "fa497e7d6d0f0da",
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
					"id": "f74f737c39fdffa",
					"name": "subject",
					"type": "text",
					"max": 40
				},
				{
					"id": "f38448319ba3ee3",
					"name": "about",
					"type": "text",
					"max": 80
				},
				{
					"id": "f355a56a8ab31fe",
					"name": "number",
					"type": "text",
					"max": 40
				},
				{
					"id": "fc3ccc2ca36e024",
					"name": "title",
					"type": "text",
					"max": 160
				},
				{
					"id": "fc43edb6dd51161",
					"name": "requester",
					"type": "text",
					"max": 80
				},
				{
					"id": "fbe5ed0b872e99c",
					"name": "by",
					"type": "text",
					"max": 80
				},
				{
					"id": "f8ab40f90177481",
					"name": "department",
					"type": "text",
					"max": 80
				},
				{
					"id": "f7cf2e501fff7d3",
					"name": "amount",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "f79d5f2e77a0632",
					"name": "class",
					"type": "text",
					"max": 40
				},
				{
					"id": "fddc9886dc15a7c",
					"name": "readFirst",
					"type": "bool"
				},
				{
					"id": "fa9fbb5a7185e54",
					"name": "readers",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "f8efcbb17fdbfa8",
					"name": "route",
					"type": "text",
					"max": 80
				},
				{
					"id": "f41def65937e6f4",
					"name": "steps",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "f870699b38ac4ee",
					"name": "state",
					"type": "text",
					"max": 9
				},
				{
					"id": "f641ca74ec12462",
					"name": "step",
					"type": "number"
				},
				{
					"id": "f6253f66c134523",
					"name": "round",
					"type": "number"
				},
				{
					"id": "f76bb02fae71836",
					"name": "stage",
					"type": "number"
				},
				{
					"id": "f9fe12215c5166d",
					"name": "signers",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "fe029fa8ae1a0ef",
					"name": "involved",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "fc5fd71f88ae096",
					"name": "waitsSince",
					"type": "text",
					"max": 24
				},
				{
					"id": "f5fcac1ebb5d7f4",
					"name": "dueAt",
					"type": "text",
					"max": 24
				},
				{
					"id": "ffa7b606989e611",
					"name": "dueProvisional",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "f080b1beb8a62b6",
					"name": "toldLate",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "f027005056f6719",
					"name": "requestedAt",
					"type": "text",
					"max": 24
				},
				{
					"id": "f6f3f92037e983f",
					"name": "closedAt",
					"type": "text",
					"max": 24
				},
				{
					"id": "fd92b52b8f82f22",
					"name": "history",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "f80bfdc2ae4dc4b",
					"name": "seq",
					"type": "number"
				},
				{
					"id": "f3201b7e761433d",
					"name": "audience",
					"type": "text",
					"max": 20000
				},
				{
					"id": "f9e4a71a3f59724",
					"name": "until",
					"type": "text",
					"max": 24
				}
			],
			"indexes": [
				"CREATE INDEX `idx_approvals_seq` ON `approvals` (`seq`)",
				"CREATE INDEX `idx_approvals_state` ON `approvals` (`state`)",
				"CREATE INDEX `idx_approvals_subject` ON `approvals` (`subject`)",
				"CREATE INDEX `idx_approvals_requester` ON `approvals` (`requester`)"
			]
		},
		{
			"id": "c4b23ef32156c95",
			"name": "delegations",
			"type": "base",
			"listRule": null,
			"viewRule": null,
			"createRule": null,
			"updateRule": null,
			"deleteRule": null,
			"fields": [
				{
					"id": "f4221c2068b8e66",
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
					"id": "f6aa5efa3f2f1f9",
					"name": "principal",
					"type": "text",
					"max": 80
				},
				{
					"id": "f7b17986b2e6332",
					"name": "deputy",
					"type": "text",
					"max": 80
				},
				{
					"id": "f3eea2e881c4f5f",
					"name": "begins",
					"type": "text",
					"max": 24
				},
				{
					"id": "fed51aa21c2c507",
					"name": "ends",
					"type": "text",
					"max": 24
				},
				{
					"id": "f2ec7f60a154ee1",
					"name": "subjects",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "f19cb3d6534c514",
					"name": "below",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "fa5edee4a46f7c4",
					"name": "endedAt",
					"type": "text",
					"max": 24
				},
				{
					"id": "f7067ca3ae5e6ff",
					"name": "madeAt",
					"type": "text",
					"max": 24
				},
				{
					"id": "fbb3b33e820ec4d",
					"name": "madeBy",
					"type": "text",
					"max": 80
				},
				{
					"id": "f051fe3122b37f1",
					"name": "seq",
					"type": "number"
				},
				{
					"id": "f7c60b61ebad7e2",
					"name": "audience",
					"type": "text",
					"max": 20000
				},
				{
					"id": "f21e3a0098c038f",
					"name": "until",
					"type": "text",
					"max": 24
				}
			],
			"indexes": [
				"CREATE INDEX `idx_delegations_seq` ON `delegations` (`seq`)",
				"CREATE INDEX `idx_delegations_principal` ON `delegations` (`principal`)",
				"CREATE INDEX `idx_delegations_deputy` ON `delegations` (`deputy`)"
			]
		},
		{
			"id": "c9ece4efd8a3d57",
			"name": "places",
			"type": "base",
			"listRule": null,
			"viewRule": null,
			"createRule": null,
			"updateRule": null,
			"deleteRule": null,
			"fields": [
				{
					"id": "fccc383fdb06bea",
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
					"id": "fd6feceb90e7431",
					"name": "name",
					"type": "text",
					"max": 60
				},
				{
					"id": "fea167b73ff8e1b",
					"name": "building",
					"type": "text",
					"max": 60
				},
				{
					"id": "fdfddd8caf9d095",
					"name": "floor",
					"type": "text",
					"max": 20
				},
				{
					"id": "ffd8c6228bacb21",
					"name": "order",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "fb963b7bab22349",
					"name": "closed",
					"type": "bool"
				},
				{
					"id": "f3f1735e88a9ae3",
					"name": "seq",
					"type": "number"
				},
				{
					"id": "f2586504b004855",
					"name": "audience",
					"type": "text",
					"max": 20000
				},
				{
					"id": "f350512f5ac9cca",
					"name": "until",
					"type": "text",
					"max": 24
				}
			],
			"indexes": [
				"CREATE INDEX `idx_places_seq` ON `places` (`seq`)",
				"CREATE UNIQUE INDEX `uniq_places_name` ON `places` (`name`) WHERE `name` != ''"
			]
		},
		{
			"id": "c2cb2c342462282",
			"name": "equipment",
			"type": "base",
			"listRule": null,
			"viewRule": null,
			"createRule": null,
			"updateRule": null,
			"deleteRule": null,
			"fields": [
				{
					"id": "f37dfd56e1f6c45",
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
					"id": "fc863af83779e11",
					"name": "assetTag",
					"type": "text",
					"max": 40
				},
				{
					"id": "fc4825c95cb38ec",
					"name": "name",
					"type": "text",
					"max": 120
				},
				{
					"id": "fdfb695ad7100de",
					"name": "initials",
					"type": "text",
					"max": 60
				},
				{
					"id": "f0dfbf8e26ef8ed",
					"name": "classCode",
					"type": "text",
					"max": 20
				},
				{
					"id": "f39ace11d8dd509",
					"name": "category",
					"type": "text",
					"max": 60
				},
				{
					"id": "f3de9428ed23302",
					"name": "brand",
					"type": "text",
					"max": 80
				},
				{
					"id": "f9b7fc30ffe3e1e",
					"name": "model",
					"type": "text",
					"max": 120
				},
				{
					"id": "fb13a9795aed17a",
					"name": "serialNumber",
					"type": "text",
					"max": 80
				},
				{
					"id": "f1ad064600cb171",
					"name": "spec",
					"type": "text",
					"max": 200
				},
				{
					"id": "f1f9931dd70dfdf",
					"name": "purchasedOn",
					"type": "text",
					"max": 10
				},
				{
					"id": "fe989504e4e9b6f",
					"name": "price",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "f5fb0ab15c12d8d",
					"name": "supplier",
					"type": "text",
					"max": 120
				},
				{
					"id": "fd14c7d12eda6fb",
					"name": "warrantyUntil",
					"type": "text",
					"max": 10
				},
				{
					"id": "fc32f9849d3c47d",
					"name": "minimumYears",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "f1cdc5581da4236",
					"name": "photo",
					"type": "text",
					"max": 15
				},
				{
					"id": "f1e1183c8e57064",
					"name": "note",
					"type": "text",
					"max": 1000
				},
				{
					"id": "f52e48ae35f0942",
					"name": "department",
					"type": "text",
					"max": 80
				},
				{
					"id": "ff4d2e139f6fefd",
					"name": "keeper",
					"type": "text",
					"max": 80
				},
				{
					"id": "f0167646f392735",
					"name": "keeperText",
					"type": "text",
					"max": 120
				},
				{
					"id": "fda48149cb7665c",
					"name": "place",
					"type": "text",
					"max": 80
				},
				{
					"id": "f3c4ea91c14e954",
					"name": "placeText",
					"type": "text",
					"max": 120
				},
				{
					"id": "f3377c6ec7a765a",
					"name": "status",
					"type": "text",
					"max": 15
				},
				{
					"id": "f4baf4a32fe46af",
					"name": "statusBeforeRepair",
					"type": "text",
					"max": 15
				},
				{
					"id": "fed890e9d4c4b30",
					"name": "extra",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "f62df0352a14a9e",
					"name": "addedAt",
					"type": "text",
					"max": 24
				},
				{
					"id": "fbb75451373166c",
					"name": "addedBy",
					"type": "text",
					"max": 80
				},
				{
					"id": "f1eb1fd2e488121",
					"name": "importId",
					"type": "text",
					"max": 80
				},
				{
					"id": "f7dfbeb2bea66ab",
					"name": "withdrawn",
					"type": "bool"
				},
				{
					"id": "f79fa7330fc305a",
					"name": "seq",
					"type": "number"
				},
				{
					"id": "f7524d748818854",
					"name": "audience",
					"type": "text",
					"max": 20000
				},
				{
					"id": "fb7c9f9054570d1",
					"name": "until",
					"type": "text",
					"max": 24
				}
			],
			"indexes": [
				"CREATE INDEX `idx_equipment_seq` ON `equipment` (`seq`)",
				"CREATE INDEX `idx_equipment_status` ON `equipment` (`status`)",
				"CREATE INDEX `idx_equipment_place` ON `equipment` (`place`)",
				"CREATE INDEX `idx_equipment_keeper` ON `equipment` (`keeper`)",
				"CREATE INDEX `idx_equipment_department` ON `equipment` (`department`)",
				"CREATE INDEX `idx_equipment_category` ON `equipment` (`category`)",
				"CREATE INDEX `idx_equipment_warrantyUntil` ON `equipment` (`warrantyUntil`)",
				"CREATE INDEX `idx_equipment_importId` ON `equipment` (`importId`)",
				"CREATE UNIQUE INDEX `uniq_equipment_assetTag` ON `equipment` (`assetTag`) WHERE `assetTag` != ''"
			]
		},
		{
			"id": "c05379d9ab9c33c",
			"name": "foreignCodes",
			"type": "base",
			"listRule": null,
			"viewRule": null,
			"createRule": null,
			"updateRule": null,
			"deleteRule": null,
			"fields": [
				{
					"id": "fb810cdd925be3d",
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
					"id": "fa7a106e6799902",
					"name": "code",
					"type": "text",
					"max": 200
				},
				{
					"id": "fdddb8d6e945422",
					"name": "equipment",
					"type": "text",
					"max": 80
				},
				{
					"id": "f43c0c9ab89dd36",
					"name": "seq",
					"type": "number"
				},
				{
					"id": "f456c945762a99f",
					"name": "audience",
					"type": "text",
					"max": 20000
				},
				{
					"id": "f6257ccad1e1c8c",
					"name": "until",
					"type": "text",
					"max": 24
				}
			],
			"indexes": [
				"CREATE INDEX `idx_foreignCodes_seq` ON `foreignCodes` (`seq`)",
				"CREATE INDEX `idx_foreignCodes_equipment` ON `foreignCodes` (`equipment`)",
				"CREATE UNIQUE INDEX `uniq_foreignCodes_code` ON `foreignCodes` (`code`) WHERE `code` != ''"
			]
		},
		{
			"id": "c792138c64bfae0",
			"name": "equipmentEvents",
			"type": "base",
			"listRule": null,
			"viewRule": null,
			"createRule": null,
			"updateRule": null,
			"deleteRule": null,
			"fields": [
				{
					"id": "fe93cb665866281",
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
					"id": "ff0a6be4f786329",
					"name": "equipment",
					"type": "text",
					"max": 80
				},
				{
					"id": "f91e723830eaf6e",
					"name": "kind",
					"type": "text",
					"max": 17
				},
				{
					"id": "f58a4013914d677",
					"name": "at",
					"type": "text",
					"max": 24
				},
				{
					"id": "fd016b633c40f61",
					"name": "by",
					"type": "text",
					"max": 80
				},
				{
					"id": "fd1fb86811c8ec9",
					"name": "detail",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "f3a332d89a1d104",
					"name": "seq",
					"type": "number"
				},
				{
					"id": "fa7be8ab53e9615",
					"name": "audience",
					"type": "text",
					"max": 20000
				},
				{
					"id": "f0f52af892c9238",
					"name": "until",
					"type": "text",
					"max": 24
				}
			],
			"indexes": [
				"CREATE INDEX `idx_equipmentEvents_seq` ON `equipmentEvents` (`seq`)",
				"CREATE INDEX `idx_equipmentEvents_equipment` ON `equipmentEvents` (`equipment`)"
			]
		},
		{
			"id": "c9e82061631b7f8",
			"name": "disposals",
			"type": "base",
			"listRule": null,
			"viewRule": null,
			"createRule": null,
			"updateRule": null,
			"deleteRule": null,
			"fields": [
				{
					"id": "fbbd52d177d23e7",
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
					"id": "f106d3ba984a7e5",
					"name": "number",
					"type": "text",
					"max": 30
				},
				{
					"id": "fefcb64662cb530",
					"name": "equipment",
					"type": "text",
					"max": 80
				},
				{
					"id": "f9098d21f405312",
					"name": "reason",
					"type": "text",
					"max": 500
				},
				{
					"id": "f7ea85307002d3a",
					"name": "opinion",
					"type": "text",
					"max": 500
				},
				{
					"id": "f358ffa02ae9c75",
					"name": "residual",
					"type": "number"
				},
				{
					"id": "f24351a620c086f",
					"name": "holdsData",
					"type": "bool"
				},
				{
					"id": "f404a9b7f920a84",
					"name": "way",
					"type": "text",
					"max": 8
				},
				{
					"id": "f86e7da9124e18b",
					"name": "ageMonths",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "ffeb301a5c9a454",
					"name": "minimumYears",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "f3357ed0909119a",
					"name": "requestedBy",
					"type": "text",
					"max": 80
				},
				{
					"id": "fabe114a67c1fea",
					"name": "requestedAt",
					"type": "text",
					"max": 24
				},
				{
					"id": "f20e36bc3db9a07",
					"name": "status",
					"type": "text",
					"max": 9
				},
				{
					"id": "f4cf193f4a94c2d",
					"name": "statusBefore",
					"type": "text",
					"max": 15
				},
				{
					"id": "fd2029f6bc447c1",
					"name": "disposedOn",
					"type": "text",
					"max": 10
				},
				{
					"id": "f104d1959610b90",
					"name": "disposedBy",
					"type": "text",
					"max": 80
				},
				{
					"id": "f26cd316b637e46",
					"name": "receiver",
					"type": "text",
					"max": 120
				},
				{
					"id": "fd79eb24fa3371e",
					"name": "proceeds",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "f30cc280a91b0de",
					"name": "dataGone",
					"type": "text",
					"max": 9
				},
				{
					"id": "f6d7e342e66825a",
					"name": "closedAt",
					"type": "text",
					"max": 24
				},
				{
					"id": "fd202dfa6b75140",
					"name": "seq",
					"type": "number"
				},
				{
					"id": "f2c02e0800fabbf",
					"name": "audience",
					"type": "text",
					"max": 20000
				},
				{
					"id": "f3045f87047f951",
					"name": "until",
					"type": "text",
					"max": 24
				}
			],
			"indexes": [
				"CREATE INDEX `idx_disposals_seq` ON `disposals` (`seq`)",
				"CREATE INDEX `idx_disposals_equipment` ON `disposals` (`equipment`)",
				"CREATE INDEX `idx_disposals_status` ON `disposals` (`status`)",
				"CREATE UNIQUE INDEX `uniq_disposals_number` ON `disposals` (`number`) WHERE `number` != ''"
			]
		},
		{
			"id": "c45f5de68cffbfe",
			"name": "faultReports",
			"type": "base",
			"listRule": null,
			"viewRule": null,
			"createRule": null,
			"updateRule": null,
			"deleteRule": null,
			"fields": [
				{
					"id": "fa11789d89a608d",
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
					"id": "f5ba000f74ac029",
					"name": "number",
					"type": "text",
					"max": 30
				},
				{
					"id": "f2d56e20437a63e",
					"name": "equipment",
					"type": "text",
					"max": 80
				},
				{
					"id": "f68f0861e0081a2",
					"name": "code",
					"type": "text",
					"max": 200
				},
				{
					"id": "f525d35adc7690a",
					"name": "placeText",
					"type": "text",
					"max": 120
				},
				{
					"id": "f64da3123233491",
					"name": "symptom",
					"type": "text",
					"max": 14
				},
				{
					"id": "f38ed051ce917cc",
					"name": "note",
					"type": "text",
					"max": 500
				},
				{
					"id": "ff75043f830e527",
					"name": "photo",
					"type": "text",
					"max": 15
				},
				{
					"id": "f9a2196d343b469",
					"name": "urgency",
					"type": "text",
					"max": 6
				},
				{
					"id": "ffe44665d729ad5",
					"name": "reporterKind",
					"type": "text",
					"max": 6
				},
				{
					"id": "f46eefe4f1402c2",
					"name": "reporter",
					"type": "text",
					"max": 80
				},
				{
					"id": "fcfb597789a07c2",
					"name": "reportedAt",
					"type": "text",
					"max": 24
				},
				{
					"id": "f2af659c66091c8",
					"name": "status",
					"type": "text",
					"max": 12
				},
				{
					"id": "fe834918fe6fa4d",
					"name": "handler",
					"type": "text",
					"max": 80
				},
				{
					"id": "fc3f79f482bac35",
					"name": "acceptedAt",
					"type": "text",
					"max": 24
				},
				{
					"id": "f5b6e33f0054274",
					"name": "startedAt",
					"type": "text",
					"max": 24
				},
				{
					"id": "f06ce9cf75837b3",
					"name": "remark",
					"type": "text",
					"max": 300
				},
				{
					"id": "f8a7cfd99778d02",
					"name": "duplicateOf",
					"type": "text",
					"max": 80
				},
				{
					"id": "f4e5b6b522ff15e",
					"name": "repairedAt",
					"type": "text",
					"max": 24
				},
				{
					"id": "fa70f6389831668",
					"name": "cause",
					"type": "text",
					"max": 6
				},
				{
					"id": "f50ac120e67ee6c",
					"name": "work",
					"type": "text",
					"max": 500
				},
				{
					"id": "f61ba54a6a0602b",
					"name": "parts",
					"type": "text",
					"max": 200
				},
				{
					"id": "f41eeea42dfe381",
					"name": "minutes",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "fe902ad1720fa2e",
					"name": "cost",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "f79aa64490d174e",
					"name": "confirmedAt",
					"type": "text",
					"max": 24
				},
				{
					"id": "fa0aa519dd80d11",
					"name": "rating",
					"type": "text",
					"max": 4
				},
				{
					"id": "fd4af9b896e17ce",
					"name": "closedAt",
					"type": "text",
					"max": 24
				},
				{
					"id": "f33ebcdcc746b3a",
					"name": "seq",
					"type": "number"
				},
				{
					"id": "f4af83d8398bba2",
					"name": "audience",
					"type": "text",
					"max": 20000
				},
				{
					"id": "fe6583fa3013f3e",
					"name": "until",
					"type": "text",
					"max": 24
				}
			],
			"indexes": [
				"CREATE INDEX `idx_faultReports_seq` ON `faultReports` (`seq`)",
				"CREATE INDEX `idx_faultReports_status` ON `faultReports` (`status`)",
				"CREATE INDEX `idx_faultReports_equipment` ON `faultReports` (`equipment`)",
				"CREATE INDEX `idx_faultReports_reporter` ON `faultReports` (`reporter`)",
				"CREATE INDEX `idx_faultReports_handler` ON `faultReports` (`handler`)",
				"CREATE UNIQUE INDEX `uniq_faultReports_number` ON `faultReports` (`number`) WHERE `number` != ''"
			]
		},
		{
			"id": "c475a8a46d5c549",
			"name": "faultContacts",
			"type": "base",
			"listRule": null,
			"viewRule": null,
			"createRule": null,
			"updateRule": null,
			"deleteRule": null,
			"fields": [
				{
					"id": "f8d20cbe923b316",
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
					"id": "fe2e9055099f0e7",
					"name": "phone",
					"type": "text",
					"max": 30
				},
				{
					"id": "f320a038dbbbdd4",
					"name": "eraseOn",
					"type": "text",
					"max": 10
				},
				{
					"id": "f8c2db043ef0cbc",
					"name": "told",
					"type": "text",
					"max": 80
				},
				{
					"id": "fed278487e2c912",
					"name": "seq",
					"type": "number"
				},
				{
					"id": "fbddcf62ab69376",
					"name": "audience",
					"type": "text",
					"max": 20000
				},
				{
					"id": "f0b33931a2feee5",
					"name": "until",
					"type": "text",
					"max": 24
				}
			],
			"indexes": [
				"CREATE INDEX `idx_faultContacts_seq` ON `faultContacts` (`seq`)",
				"CREATE INDEX `idx_faultContacts_eraseOn` ON `faultContacts` (`eraseOn`)"
			]
		},
		{
			"id": "ce1f1d7e305f9ca",
			"name": "rooms",
			"type": "base",
			"listRule": null,
			"viewRule": null,
			"createRule": null,
			"updateRule": null,
			"deleteRule": null,
			"fields": [
				{
					"id": "fd5e7aa977e3d23",
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
					"id": "ffabdc05d4db657",
					"name": "name",
					"type": "text",
					"max": 60
				},
				{
					"id": "f9f657a20f00af6",
					"name": "place",
					"type": "text",
					"max": 80
				},
				{
					"id": "fadb88d63813844",
					"name": "seats",
					"type": "number"
				},
				{
					"id": "fe25e7b96af1035",
					"name": "layouts",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "fae31d2eae71cfe",
					"name": "features",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "f2d8f900e2ac7a3",
					"name": "needsApproval",
					"type": "bool"
				},
				{
					"id": "f8f7f4e4b76dc4b",
					"name": "order",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "f534b8a9197192c",
					"name": "status",
					"type": "text",
					"max": 6
				},
				{
					"id": "f08356e273c6629",
					"name": "seq",
					"type": "number"
				},
				{
					"id": "fc691b5b10dca98",
					"name": "audience",
					"type": "text",
					"max": 20000
				},
				{
					"id": "fea7847ef2a1f36",
					"name": "until",
					"type": "text",
					"max": 24
				}
			],
			"indexes": [
				"CREATE INDEX `idx_rooms_seq` ON `rooms` (`seq`)",
				"CREATE INDEX `idx_rooms_status` ON `rooms` (`status`)",
				"CREATE UNIQUE INDEX `uniq_rooms_name` ON `rooms` (`name`) WHERE `name` != ''"
			]
		},
		{
			"id": "c37dfa73e96fa02",
			"name": "bookings",
			"type": "base",
			"listRule": null,
			"viewRule": null,
			"createRule": null,
			"updateRule": null,
			"deleteRule": null,
			"fields": [
				{
					"id": "f1673b5bea41a33",
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
					"id": "f950cb6b18aba2f",
					"name": "room",
					"type": "text",
					"max": 80
				},
				{
					"id": "fc093029e19434c",
					"name": "from",
					"type": "text",
					"max": 24
				},
				{
					"id": "fee7ce9020df111",
					"name": "to",
					"type": "text",
					"max": 24
				},
				{
					"id": "f2b59b91acf86e7",
					"name": "heldFrom",
					"type": "text",
					"max": 24
				},
				{
					"id": "fbb7eb526d2ac83",
					"name": "heldTo",
					"type": "text",
					"max": 24
				},
				{
					"id": "f4d371ee53ce376",
					"name": "on",
					"type": "text",
					"max": 10
				},
				{
					"id": "f92540abe062031",
					"name": "roomDay",
					"type": "text",
					"max": 100
				},
				{
					"id": "fd48ef18b4e4806",
					"name": "layout",
					"type": "text",
					"max": 12
				},
				{
					"id": "fc3edb79d64ac88",
					"name": "organiser",
					"type": "text",
					"max": 80
				},
				{
					"id": "f707f52b52c91b0",
					"name": "bookedBy",
					"type": "text",
					"max": 80
				},
				{
					"id": "fda7c786d0293ba",
					"name": "bookedAt",
					"type": "text",
					"max": 24
				},
				{
					"id": "f4ea5117765b9e9",
					"name": "status",
					"type": "text",
					"max": 9
				},
				{
					"id": "f9760225d3fa596",
					"name": "reason",
					"type": "text",
					"max": 300
				},
				{
					"id": "fd8e1b47aff8720",
					"name": "bumpedBy",
					"type": "text",
					"max": 80
				},
				{
					"id": "f96e7098d9a321e",
					"name": "startedAt",
					"type": "text",
					"max": 24
				},
				{
					"id": "f9704925d2baa05",
					"name": "endedAt",
					"type": "text",
					"max": 24
				},
				{
					"id": "f999289bbcb9a0b",
					"name": "template",
					"type": "text",
					"max": 80
				},
				{
					"id": "ff033f4515bd680",
					"name": "readyBy",
					"type": "text",
					"max": 80
				},
				{
					"id": "f8604f2985cbd12",
					"name": "readyAt",
					"type": "text",
					"max": 24
				},
				{
					"id": "fb0293f3d714aa9",
					"name": "seq",
					"type": "number"
				},
				{
					"id": "fc9df1fb2a696c2",
					"name": "audience",
					"type": "text",
					"max": 20000
				},
				{
					"id": "fe36f403ba2600f",
					"name": "until",
					"type": "text",
					"max": 24
				}
			],
			"indexes": [
				"CREATE INDEX `idx_bookings_seq` ON `bookings` (`seq`)",
				"CREATE INDEX `idx_bookings_on` ON `bookings` (`on`)",
				"CREATE INDEX `idx_bookings_roomDay` ON `bookings` (`roomDay`)",
				"CREATE INDEX `idx_bookings_organiser` ON `bookings` (`organiser`)"
			]
		},
		{
			"id": "ce6f0ce5159a523",
			"name": "meetings",
			"type": "base",
			"listRule": null,
			"viewRule": null,
			"createRule": null,
			"updateRule": null,
			"deleteRule": null,
			"fields": [
				{
					"id": "f2d5e809eb73b29",
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
					"id": "f30e11fcd23df10",
					"name": "topic",
					"type": "text",
					"max": 120
				},
				{
					"id": "fbf845781d0ec76",
					"name": "headCount",
					"type": "number"
				},
				{
					"id": "fca0ea622eb32d3",
					"name": "needs",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "fc5ca76260f5027",
					"name": "participants",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "f8604b9be53d08a",
					"name": "note",
					"type": "text",
					"max": 500
				},
				{
					"id": "f78ba9ded6c0685",
					"name": "closed",
					"type": "bool"
				},
				{
					"id": "f9f7f0cb8750c6e",
					"name": "organiser",
					"type": "text",
					"max": 80
				},
				{
					"id": "f88b7384732ab16",
					"name": "bookedBy",
					"type": "text",
					"max": 80
				},
				{
					"id": "fae28ad7e4e59fa",
					"name": "on",
					"type": "text",
					"max": 10
				},
				{
					"id": "f571e7b3e0a46d3",
					"name": "seq",
					"type": "number"
				},
				{
					"id": "f67ece33fc63e63",
					"name": "audience",
					"type": "text",
					"max": 20000
				},
				{
					"id": "f711517e8f6d956",
					"name": "until",
					"type": "text",
					"max": 24
				}
			],
			"indexes": [
				"CREATE INDEX `idx_meetings_seq` ON `meetings` (`seq`)",
				"CREATE INDEX `idx_meetings_on` ON `meetings` (`on`)"
			]
		},
		{
			"id": "c8be85b769fc5c5",
			"name": "setUpTemplates",
			"type": "base",
			"listRule": null,
			"viewRule": null,
			"createRule": null,
			"updateRule": null,
			"deleteRule": null,
			"fields": [
				{
					"id": "fa068fe01eb2646",
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
					"id": "f26678703bfd84b",
					"name": "name",
					"type": "text",
					"max": 60
				},
				{
					"id": "f50922ba83ac977",
					"name": "room",
					"type": "text",
					"max": 80
				},
				{
					"id": "f60d0f11950340b",
					"name": "layout",
					"type": "text",
					"max": 12
				},
				{
					"id": "fef756498f36d9b",
					"name": "leastHeadCount",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "f3df384e21a8861",
					"name": "lines",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "f36a7569ef78395",
					"name": "status",
					"type": "text",
					"max": 7
				},
				{
					"id": "faee2b54a6ff65d",
					"name": "seq",
					"type": "number"
				},
				{
					"id": "fd6092acd426948",
					"name": "audience",
					"type": "text",
					"max": 20000
				},
				{
					"id": "f81ba6c5dc0bcf1",
					"name": "until",
					"type": "text",
					"max": 24
				}
			],
			"indexes": [
				"CREATE INDEX `idx_setUpTemplates_seq` ON `setUpTemplates` (`seq`)",
				"CREATE INDEX `idx_setUpTemplates_status` ON `setUpTemplates` (`status`)"
			]
		},
		{
			"id": "cb05cadc5e05070",
			"name": "setUpItems",
			"type": "base",
			"listRule": null,
			"viewRule": null,
			"createRule": null,
			"updateRule": null,
			"deleteRule": null,
			"fields": [
				{
					"id": "f76113695693721",
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
					"id": "fb138e1e38a4812",
					"name": "booking",
					"type": "text",
					"max": 80
				},
				{
					"id": "fed0b21b7b78f49",
					"name": "group",
					"type": "text",
					"max": 7
				},
				{
					"id": "f4aac4f93512404",
					"name": "order",
					"type": "number"
				},
				{
					"id": "f8e1f37095cb440",
					"name": "text",
					"type": "text",
					"max": 120
				},
				{
					"id": "f2cb6e5dc960721",
					"name": "owner",
					"type": "text",
					"max": 9
				},
				{
					"id": "ff7a4cd4c86eea6",
					"name": "dueAt",
					"type": "text",
					"max": 24
				},
				{
					"id": "f27d5634e21aaf9",
					"name": "needsPhoto",
					"type": "bool"
				},
				{
					"id": "f45bc38cdf3b5db",
					"name": "required",
					"type": "bool"
				},
				{
					"id": "fbe46a4d218ecd0",
					"name": "about",
					"type": "text",
					"max": 40
				},
				{
					"id": "f09eaf34aa901bf",
					"name": "status",
					"type": "text",
					"max": 7
				},
				{
					"id": "f0d866166ad3bd3",
					"name": "doneBy",
					"type": "text",
					"max": 80
				},
				{
					"id": "f43fb37e07be638",
					"name": "doneAt",
					"type": "text",
					"max": 24
				},
				{
					"id": "fe3bfe6a1836220",
					"name": "changedAt",
					"type": "text",
					"max": 24
				},
				{
					"id": "f0ad1c23d768cc1",
					"name": "photo",
					"type": "text",
					"max": 15
				},
				{
					"id": "fa830cba7c630f5",
					"name": "problem",
					"type": "text",
					"max": 200
				},
				{
					"id": "fe2291511f8364d",
					"name": "remark",
					"type": "text",
					"max": 200
				},
				{
					"id": "f24bc9aeaf72645",
					"name": "fault",
					"type": "text",
					"max": 80
				},
				{
					"id": "f81fada47fcd099",
					"name": "seq",
					"type": "number"
				},
				{
					"id": "fe4eb0ea681618d",
					"name": "audience",
					"type": "text",
					"max": 20000
				},
				{
					"id": "f5a0258be1b22e1",
					"name": "until",
					"type": "text",
					"max": 24
				}
			],
			"indexes": [
				"CREATE INDEX `idx_setUpItems_seq` ON `setUpItems` (`seq`)",
				"CREATE INDEX `idx_setUpItems_booking` ON `setUpItems` (`booking`)"
			]
		},
		{
			"id": "c7ada308887cd5c",
			"name": "kiosks",
			"type": "base",
			"listRule": null,
			"viewRule": null,
			"createRule": null,
			"updateRule": null,
			"deleteRule": null,
			"fields": [
				{
					"id": "fa36590d25853e1",
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
					"id": "f17749c8312e7e2",
					"name": "name",
					"type": "text",
					"max": 60
				},
				{
					"id": "fd2d3fed8548b64",
					"name": "place",
					"type": "text",
					"max": 60
				},
				{
					"id": "fc0ca9b335f6e05",
					"name": "poolPrefix",
					"type": "text",
					"max": 8
				},
				{
					"id": "f98fde249a72f85",
					"name": "poolFrom",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "f88185bd1ece48f",
					"name": "poolTo",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "f84592cea275e1a",
					"name": "pairedAt",
					"type": "text",
					"max": 24
				},
				{
					"id": "f663efab647341a",
					"name": "pairedBy",
					"type": "text",
					"max": 80
				},
				{
					"id": "fa3f431feb570b8",
					"name": "unpairedAt",
					"type": "text",
					"max": 24
				},
				{
					"id": "fd34542924ebe5d",
					"name": "seq",
					"type": "number"
				},
				{
					"id": "f642159cf15b580",
					"name": "audience",
					"type": "text",
					"max": 20000
				},
				{
					"id": "f54e37b58a2227a",
					"name": "until",
					"type": "text",
					"max": 24
				}
			],
			"indexes": [
				"CREATE INDEX `idx_kiosks_seq` ON `kiosks` (`seq`)",
				"CREATE INDEX `idx_kiosks_name` ON `kiosks` (`name`)"
			]
		},
		{
			"id": "c7484bfa28d6224",
			"name": "kioskPins",
			"type": "base",
			"listRule": null,
			"viewRule": null,
			"createRule": null,
			"updateRule": null,
			"deleteRule": null,
			"fields": [
				{
					"id": "f4f35efa0dfc736",
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
					"id": "f8c4f8f7665df16",
					"name": "salt",
					"type": "text",
					"max": 64
				},
				{
					"id": "f0cc04931994b2c",
					"name": "hash",
					"type": "text",
					"max": 128
				},
				{
					"id": "f4f9ff6dfac7690",
					"name": "seq",
					"type": "number"
				},
				{
					"id": "f05fe0d71e28552",
					"name": "audience",
					"type": "text",
					"max": 20000
				},
				{
					"id": "ff1780b66376de8",
					"name": "until",
					"type": "text",
					"max": 24
				}
			],
			"indexes": [
				"CREATE INDEX `idx_kioskPins_seq` ON `kioskPins` (`seq`)"
			]
		},
		{
			"id": "c620722ced54e2e",
			"name": "kioskCalls",
			"type": "base",
			"listRule": null,
			"viewRule": null,
			"createRule": null,
			"updateRule": null,
			"deleteRule": null,
			"fields": [
				{
					"id": "fcc2463226a69cb",
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
					"id": "fa26f5f42458063",
					"name": "calledAt",
					"type": "text",
					"max": 24
				},
				{
					"id": "f086bbe80f3a3dd",
					"name": "answeredBy",
					"type": "text",
					"max": 80
				},
				{
					"id": "ffd12d6145f538a",
					"name": "answeredAt",
					"type": "text",
					"max": 24
				},
				{
					"id": "fa08231457382ab",
					"name": "seq",
					"type": "number"
				},
				{
					"id": "f2537f18bafd2ab",
					"name": "audience",
					"type": "text",
					"max": 20000
				},
				{
					"id": "fe66d4a3816f2e5",
					"name": "until",
					"type": "text",
					"max": 24
				}
			],
			"indexes": [
				"CREATE INDEX `idx_kioskCalls_seq` ON `kioskCalls` (`seq`)",
				"CREATE INDEX `idx_kioskCalls_calledAt` ON `kioskCalls` (`calledAt`)"
			]
		},
		{
			"id": "c16a8285132ea3b",
			"name": "receptionRules",
			"type": "base",
			"listRule": null,
			"viewRule": null,
			"createRule": null,
			"updateRule": null,
			"deleteRule": null,
			"fields": [
				{
					"id": "fda35d9cc4afb08",
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
					"id": "f3b214f6e5c993b",
					"name": "noticeVersion",
					"type": "number"
				},
				{
					"id": "ff6e44e47573add",
					"name": "retentionDays",
					"type": "number"
				},
				{
					"id": "fc0f528193bee49",
					"name": "closesAt",
					"type": "text",
					"max": 5
				},
				{
					"id": "ff9225b0116e2dc",
					"name": "lobbyFloor",
					"type": "text",
					"max": 10
				},
				{
					"id": "fdd48dbb0b96c7c",
					"name": "zones",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "f4ed8a95acac5e2",
					"name": "seq",
					"type": "number"
				},
				{
					"id": "f734d17d63e7672",
					"name": "audience",
					"type": "text",
					"max": 20000
				},
				{
					"id": "f3506b134128cec",
					"name": "until",
					"type": "text",
					"max": 24
				}
			],
			"indexes": [
				"CREATE INDEX `idx_receptionRules_seq` ON `receptionRules` (`seq`)"
			]
		},
		{
			"id": "ca8a48e585abc4f",
			"name": "visitNotices",
			"type": "base",
			"listRule": null,
			"viewRule": null,
			"createRule": null,
			"updateRule": null,
			"deleteRule": null,
			"fields": [
				{
					"id": "f8948d25c7ce1a6",
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
					"id": "ff6bc92f0814713",
					"name": "version",
					"type": "number"
				},
				{
					"id": "f1035130b5e9f4b",
					"name": "retentionDays",
					"type": "number"
				},
				{
					"id": "fcfa3fef671d7c8",
					"name": "text",
					"type": "text",
					"max": 5000
				},
				{
					"id": "ffdacccde254614",
					"name": "textEn",
					"type": "text",
					"max": 5000
				},
				{
					"id": "f06fdfc967660ea",
					"name": "publishedAt",
					"type": "text",
					"max": 24
				},
				{
					"id": "f80aafd3ac89e60",
					"name": "publishedBy",
					"type": "text",
					"max": 80
				},
				{
					"id": "fabfcf0c61f8a98",
					"name": "seq",
					"type": "number"
				},
				{
					"id": "f2ac537d56593bb",
					"name": "audience",
					"type": "text",
					"max": 20000
				},
				{
					"id": "fe326743a424f5f",
					"name": "until",
					"type": "text",
					"max": 24
				}
			],
			"indexes": [
				"CREATE INDEX `idx_visitNotices_seq` ON `visitNotices` (`seq`)"
			]
		},
		{
			"id": "cf169260272ec5a",
			"name": "visits",
			"type": "base",
			"listRule": null,
			"viewRule": null,
			"createRule": null,
			"updateRule": null,
			"deleteRule": null,
			"fields": [
				{
					"id": "f4c2b60e318ed29",
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
					"id": "fafb1d626294021",
					"name": "name",
					"type": "text",
					"max": 60
				},
				{
					"id": "f99e5b166926807",
					"name": "company",
					"type": "text",
					"max": 120
				},
				{
					"id": "f63906861147f63",
					"name": "headCount",
					"type": "number"
				},
				{
					"id": "f8d7be0d7e4a736",
					"name": "purposeKind",
					"type": "text",
					"max": 9
				},
				{
					"id": "fd66a02bb88bb9e",
					"name": "purpose",
					"type": "text",
					"max": 200
				},
				{
					"id": "f858269653fab62",
					"name": "host",
					"type": "text",
					"max": 80
				},
				{
					"id": "fd5d57c41f1fd79",
					"name": "day",
					"type": "text",
					"max": 10
				},
				{
					"id": "f157b06f5ce999e",
					"name": "expectedAt",
					"type": "text",
					"max": 24
				},
				{
					"id": "fc96c211565163c",
					"name": "code",
					"type": "text",
					"max": 6
				},
				{
					"id": "fc806ee883672b7",
					"name": "remark",
					"type": "text",
					"max": 300
				},
				{
					"id": "ffe928deedabc23",
					"name": "importId",
					"type": "text",
					"max": 80
				},
				{
					"id": "f582ccf95361fe8",
					"name": "changedAt",
					"type": "text",
					"max": 24
				},
				{
					"id": "febcb2f1cad0cae",
					"name": "withdrawnAt",
					"type": "text",
					"max": 24
				},
				{
					"id": "f2c10e3108c0462",
					"name": "walkIn",
					"type": "bool"
				},
				{
					"id": "f02fec938e8f6ca",
					"name": "status",
					"type": "text",
					"max": 12
				},
				{
					"id": "f4e2d99616e84a3",
					"name": "onKiosk",
					"type": "bool"
				},
				{
					"id": "f14f4394bffff8b",
					"name": "registeredBy",
					"type": "text",
					"max": 80
				},
				{
					"id": "f014837117198bc",
					"name": "registeredAt",
					"type": "text",
					"max": 24
				},
				{
					"id": "f46745deeef4cdb",
					"name": "cancelledBy",
					"type": "text",
					"max": 80
				},
				{
					"id": "f7ed2a7946710b9",
					"name": "cancelledAt",
					"type": "text",
					"max": 24
				},
				{
					"id": "fd2f362f54f80d0",
					"name": "cancelReason",
					"type": "text",
					"max": 200
				},
				{
					"id": "f7ec2bdc6c83b81",
					"name": "joinedTo",
					"type": "text",
					"max": 80
				},
				{
					"id": "f4fc4fc6d912def",
					"name": "arrivedAt",
					"type": "text",
					"max": 24
				},
				{
					"id": "f236eee712bb047",
					"name": "arrivedBy",
					"type": "text",
					"max": 80
				},
				{
					"id": "fc499aedcc36982",
					"name": "noticeVersion",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "fcfe099643db945",
					"name": "agreedAt",
					"type": "text",
					"max": 24
				},
				{
					"id": "f51fb10c8788c5e",
					"name": "signed",
					"type": "bool"
				},
				{
					"id": "f345f7686d223d5",
					"name": "identitySeen",
					"type": "text",
					"max": 8
				},
				{
					"id": "fa447ea5fd2c608",
					"name": "badge",
					"type": "text",
					"max": 20
				},
				{
					"id": "f3202f7ef8eec9b",
					"name": "badgeBack",
					"type": "text",
					"max": 8
				},
				{
					"id": "fdcaea58ce2c946",
					"name": "leftAt",
					"type": "text",
					"max": 24
				},
				{
					"id": "f0a97efb66f6ca7",
					"name": "leftBy",
					"type": "text",
					"max": 80
				},
				{
					"id": "f62a6f56b00c5f8",
					"name": "guestWord",
					"type": "text",
					"max": 6
				},
				{
					"id": "f3df9b264120c5c",
					"name": "guestWordMinutes",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "fda9510844e1f9e",
					"name": "guestWordRoom",
					"type": "text",
					"max": 60
				},
				{
					"id": "f3e308fdb6cb9f7",
					"name": "receiver",
					"type": "text",
					"max": 80
				},
				{
					"id": "f502ef5b98362e5",
					"name": "eraseOn",
					"type": "text",
					"max": 10
				},
				{
					"id": "fa60f4cc149fd0c",
					"name": "erasedAt",
					"type": "text",
					"max": 24
				},
				{
					"id": "f90b255a7533ee4",
					"name": "seq",
					"type": "number"
				},
				{
					"id": "fd3f2a2ba99d8d6",
					"name": "audience",
					"type": "text",
					"max": 20000
				},
				{
					"id": "f5c7857c68b4009",
					"name": "until",
					"type": "text",
					"max": 24
				}
			],
			"indexes": [
				"CREATE INDEX `idx_visits_seq` ON `visits` (`seq`)",
				"CREATE INDEX `idx_visits_status` ON `visits` (`status`)",
				"CREATE INDEX `idx_visits_host` ON `visits` (`host`)",
				"CREATE INDEX `idx_visits_day` ON `visits` (`day`)",
				"CREATE INDEX `idx_visits_badge` ON `visits` (`badge`)",
				"CREATE INDEX `idx_visits_code` ON `visits` (`code`)",
				"CREATE INDEX `idx_visits_eraseOn` ON `visits` (`eraseOn`)",
				"CREATE INDEX `idx_visits_importId` ON `visits` (`importId`)"
			]
		},
		{
			"id": "ca7052087d889f9",
			"name": "visitContacts",
			"type": "base",
			"listRule": null,
			"viewRule": null,
			"createRule": null,
			"updateRule": null,
			"deleteRule": null,
			"fields": [
				{
					"id": "fb8959507eb7d96",
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
					"id": "fcac63fe330e4b6",
					"name": "phone",
					"type": "text",
					"max": 40
				},
				{
					"id": "fed128c29ad93cb",
					"name": "plate",
					"type": "text",
					"max": 20
				},
				{
					"id": "f093d3b791e2bdb",
					"name": "hasSignature",
					"type": "bool"
				},
				{
					"id": "fdcfefbe84f0232",
					"name": "seq",
					"type": "number"
				},
				{
					"id": "fe47cb1e4bf8254",
					"name": "audience",
					"type": "text",
					"max": 20000
				},
				{
					"id": "f29077cd7643904",
					"name": "until",
					"type": "text",
					"max": 24
				}
			],
			"indexes": [
				"CREATE INDEX `idx_visitContacts_seq` ON `visitContacts` (`seq`)"
			]
		},
		{
			"id": "c1c52161bb2146c",
			"name": "contactOriginals",
			"type": "base",
			"listRule": null,
			"viewRule": null,
			"createRule": null,
			"updateRule": null,
			"deleteRule": null,
			"fields": [
				{
					"id": "fa447bde1440e2c",
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
					"id": "f74448edc05d936",
					"name": "phone",
					"type": "text",
					"max": 40
				},
				{
					"id": "ffe402bb497c6ba",
					"name": "plate",
					"type": "text",
					"max": 20
				},
				{
					"id": "f57a29c48e04e96",
					"name": "signature",
					"type": "text",
					"max": 40000
				},
				{
					"id": "fcef884e59482bd",
					"name": "told",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "f28586fe1c80ef5",
					"name": "seq",
					"type": "number"
				},
				{
					"id": "fdf3a425692f03a",
					"name": "audience",
					"type": "text",
					"max": 20000
				},
				{
					"id": "fb1d7af634cf8a6",
					"name": "until",
					"type": "text",
					"max": 24
				}
			],
			"indexes": [
				"CREATE INDEX `idx_contactOriginals_seq` ON `contactOriginals` (`seq`)",
				"CREATE INDEX `idx_contactOriginals_phone` ON `contactOriginals` (`phone`)"
			]
		},
		{
			"id": "c86b28772f99aeb",
			"name": "visitAnswers",
			"type": "base",
			"listRule": null,
			"viewRule": null,
			"createRule": null,
			"updateRule": null,
			"deleteRule": null,
			"fields": [
				{
					"id": "ff1ea43f3a1027a",
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
					"id": "f45070c42b82282",
					"name": "host",
					"type": "text",
					"max": 80
				},
				{
					"id": "f3fe55c547863df",
					"name": "receiver",
					"type": "text",
					"max": 80
				},
				{
					"id": "f8f16c998573ef5",
					"name": "toldAt",
					"type": "text",
					"max": 24
				},
				{
					"id": "fec48b50129f01c",
					"name": "times",
					"type": "number"
				},
				{
					"id": "fe3385a97ccea2c",
					"name": "seenAt",
					"type": "text",
					"max": 24
				},
				{
					"id": "f64382a6b3bcd9d",
					"name": "answer",
					"type": "text",
					"max": 11
				},
				{
					"id": "f549eb6bd914ebf",
					"name": "minutes",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "f79b375da8dab8a",
					"name": "room",
					"type": "text",
					"max": 60
				},
				{
					"id": "f33b1b238cade9b",
					"name": "answeredBy",
					"type": "text",
					"max": 80
				},
				{
					"id": "f3ed6f02e868073",
					"name": "answeredAt",
					"type": "text",
					"max": 24
				},
				{
					"id": "f7fb56059ba3223",
					"name": "seq",
					"type": "number"
				},
				{
					"id": "f7fe0b8ae765bfc",
					"name": "audience",
					"type": "text",
					"max": 20000
				},
				{
					"id": "f7a7e0ef7b8b1f9",
					"name": "until",
					"type": "text",
					"max": 24
				}
			],
			"indexes": [
				"CREATE INDEX `idx_visitAnswers_seq` ON `visitAnswers` (`seq`)",
				"CREATE INDEX `idx_visitAnswers_host` ON `visitAnswers` (`host`)"
			]
		},
		{
			"id": "c60347c62c41909",
			"name": "badges",
			"type": "base",
			"listRule": null,
			"viewRule": null,
			"createRule": null,
			"updateRule": null,
			"deleteRule": null,
			"fields": [
				{
					"id": "ff986b5c913cf9f",
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
					"id": "f4611d1152505d8",
					"name": "kiosk",
					"type": "text",
					"max": 80
				},
				{
					"id": "f64a8d80805953a",
					"name": "state",
					"type": "text",
					"max": 4
				},
				{
					"id": "f60a92d134dd5c2",
					"name": "visit",
					"type": "text",
					"max": 80
				},
				{
					"id": "fa024bcadcaeb03",
					"name": "since",
					"type": "text",
					"max": 24
				},
				{
					"id": "ff138867fe69ca1",
					"name": "seq",
					"type": "number"
				},
				{
					"id": "f280fe4e1f64825",
					"name": "audience",
					"type": "text",
					"max": 20000
				},
				{
					"id": "f707c259ae6d8da",
					"name": "until",
					"type": "text",
					"max": 24
				}
			],
			"indexes": [
				"CREATE INDEX `idx_badges_seq` ON `badges` (`seq`)",
				"CREATE INDEX `idx_badges_kiosk` ON `badges` (`kiosk`)",
				"CREATE INDEX `idx_badges_state` ON `badges` (`state`)",
				"CREATE INDEX `idx_badges_visit` ON `badges` (`visit`)"
			]
		},
		{
			"id": "cfe0f06f727b881",
			"name": "deliveries",
			"type": "base",
			"listRule": null,
			"viewRule": null,
			"createRule": null,
			"updateRule": null,
			"deleteRule": null,
			"fields": [
				{
					"id": "f1913a32804855f",
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
					"id": "f55bfca67543597",
					"name": "carrier",
					"type": "text",
					"max": 5
				},
				{
					"id": "fca93a1b6c16172",
					"name": "pieces",
					"type": "number"
				},
				{
					"id": "f3488483cf13aea",
					"name": "spot",
					"type": "text",
					"max": 8
				},
				{
					"id": "f5ab35ee5efa86a",
					"name": "addressee",
					"type": "text",
					"max": 80
				},
				{
					"id": "fc9482f5a70df0e",
					"name": "leftAt",
					"type": "text",
					"max": 24
				},
				{
					"id": "f370497dce64aaa",
					"name": "leftBy",
					"type": "text",
					"max": 80
				},
				{
					"id": "f5f6bd8a4c350d8",
					"name": "status",
					"type": "text",
					"max": 7
				},
				{
					"id": "fd7464d31e011c0",
					"name": "fetchedAt",
					"type": "text",
					"max": 24
				},
				{
					"id": "f7eb461425947b3",
					"name": "fetchedBy",
					"type": "text",
					"max": 80
				},
				{
					"id": "fb00151e08cfa94",
					"name": "seq",
					"type": "number"
				},
				{
					"id": "f667776818549ae",
					"name": "audience",
					"type": "text",
					"max": 20000
				},
				{
					"id": "ff7123ece3f5384",
					"name": "until",
					"type": "text",
					"max": 24
				}
			],
			"indexes": [
				"CREATE INDEX `idx_deliveries_seq` ON `deliveries` (`seq`)",
				"CREATE INDEX `idx_deliveries_status` ON `deliveries` (`status`)",
				"CREATE INDEX `idx_deliveries_addressee` ON `deliveries` (`addressee`)"
			]
		},
		{
			"id": "cc5899de7cac7c9",
			"name": "deliveryPhotos",
			"type": "base",
			"listRule": null,
			"viewRule": null,
			"createRule": null,
			"updateRule": null,
			"deleteRule": null,
			"fields": [
				{
					"id": "f056ec5627f515f",
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
					"id": "fdd61e60cf71e97",
					"name": "addressee",
					"type": "text",
					"max": 80
				},
				{
					"id": "f080e50b82382cb",
					"name": "photo",
					"type": "text",
					"max": 15
				},
				{
					"id": "fbb411294fb083e",
					"name": "eraseOn",
					"type": "text",
					"max": 10
				},
				{
					"id": "faf667e48c6447f",
					"name": "seq",
					"type": "number"
				},
				{
					"id": "f6d31d9684c5241",
					"name": "audience",
					"type": "text",
					"max": 20000
				},
				{
					"id": "f60f8e12a650c98",
					"name": "until",
					"type": "text",
					"max": 24
				}
			],
			"indexes": [
				"CREATE INDEX `idx_deliveryPhotos_seq` ON `deliveryPhotos` (`seq`)",
				"CREATE INDEX `idx_deliveryPhotos_eraseOn` ON `deliveryPhotos` (`eraseOn`)"
			]
		},
		{
			"id": "cc891fd449d0e05",
			"name": "suppliers",
			"type": "base",
			"listRule": null,
			"viewRule": null,
			"createRule": null,
			"updateRule": null,
			"deleteRule": null,
			"fields": [
				{
					"id": "fb7296d7b491867",
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
					"id": "f1406e06b258eee",
					"name": "name",
					"type": "text",
					"max": 120
				},
				{
					"id": "f9a052ea096ce7e",
					"name": "contact",
					"type": "text",
					"max": 60
				},
				{
					"id": "f99835e2a5de89c",
					"name": "phone",
					"type": "text",
					"max": 30
				},
				{
					"id": "f72ec2309e58d31",
					"name": "note",
					"type": "text",
					"max": 500
				},
				{
					"id": "fdd7acf7eba9053",
					"name": "closed",
					"type": "bool"
				},
				{
					"id": "f2606db8014c337",
					"name": "seq",
					"type": "number"
				},
				{
					"id": "fd287183852cc66",
					"name": "audience",
					"type": "text",
					"max": 20000
				},
				{
					"id": "fb36381f3a8d790",
					"name": "until",
					"type": "text",
					"max": 24
				}
			],
			"indexes": [
				"CREATE INDEX `idx_suppliers_seq` ON `suppliers` (`seq`)",
				"CREATE UNIQUE INDEX `uniq_suppliers_name` ON `suppliers` (`name`) WHERE `name` != ''"
			]
		},
		{
			"id": "c03a81035db8d6b",
			"name": "supplyItems",
			"type": "base",
			"listRule": null,
			"viewRule": null,
			"createRule": null,
			"updateRule": null,
			"deleteRule": null,
			"fields": [
				{
					"id": "f8dbdf4ac9910e4",
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
					"id": "f58946fad20b9b5",
					"name": "code",
					"type": "text",
					"max": 40
				},
				{
					"id": "f9ab239961baa97",
					"name": "name",
					"type": "text",
					"max": 120
				},
				{
					"id": "f34def9bb2dc027",
					"name": "pinyin",
					"type": "text",
					"max": 200
				},
				{
					"id": "f5c8dfaaa9bb5b7",
					"name": "initials",
					"type": "text",
					"max": 60
				},
				{
					"id": "f1bdbcb1070cbef",
					"name": "class",
					"type": "text",
					"max": 20
				},
				{
					"id": "f56ecf10ce75abd",
					"name": "spec",
					"type": "text",
					"max": 200
				},
				{
					"id": "f7616f4f0403e38",
					"name": "brand",
					"type": "text",
					"max": 80
				},
				{
					"id": "f842f681383f64a",
					"name": "category",
					"type": "text",
					"max": 60
				},
				{
					"id": "fbffcebf155411a",
					"name": "unit",
					"type": "text",
					"max": 10
				},
				{
					"id": "f7b6c0b354709c5",
					"name": "inside",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "f7e9f4462257804",
					"name": "packs",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "f6748ff0a03356e",
					"name": "place",
					"type": "text",
					"max": 60
				},
				{
					"id": "fbb40baf9b90551",
					"name": "shelf",
					"type": "text",
					"max": 60
				},
				{
					"id": "f44cc2823f8b216",
					"name": "reorderLevel",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "f86fffe9744fa0d",
					"name": "maxLevel",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "f55b61d0b29ab49",
					"name": "supplier",
					"type": "text",
					"max": 80
				},
				{
					"id": "f10e7a822bd1e22",
					"name": "leadDays",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "f8416fb2770ac46",
					"name": "perPerson",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "f9ea875e09ee2fa",
					"name": "substitute",
					"type": "text",
					"max": 80
				},
				{
					"id": "ff63241931c9270",
					"name": "lastPrice",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "f6f96abdfb85f36",
					"name": "barcode",
					"type": "text",
					"max": 60
				},
				{
					"id": "f78b49e397704fb",
					"name": "photo",
					"type": "text",
					"max": 15
				},
				{
					"id": "fbaa3adfdc1ca7d",
					"name": "note",
					"type": "text",
					"max": 500
				},
				{
					"id": "fea2741384e4ec6",
					"name": "area",
					"type": "text",
					"max": 60
				},
				{
					"id": "f9070bba98ed809",
					"name": "stopped",
					"type": "bool"
				},
				{
					"id": "fca19d61a2b2143",
					"name": "addedAt",
					"type": "text",
					"max": 24
				},
				{
					"id": "ff6fb163fae413d",
					"name": "addedBy",
					"type": "text",
					"max": 80
				},
				{
					"id": "fd7830ee940ac90",
					"name": "importId",
					"type": "text",
					"max": 80
				},
				{
					"id": "f4398f312ae8d5c",
					"name": "withdrawn",
					"type": "bool"
				},
				{
					"id": "fb7a64163e970f3",
					"name": "seq",
					"type": "number"
				},
				{
					"id": "fa6b9eedff4355a",
					"name": "audience",
					"type": "text",
					"max": 20000
				},
				{
					"id": "fb4a7e41435db92",
					"name": "until",
					"type": "text",
					"max": 24
				}
			],
			"indexes": [
				"CREATE INDEX `idx_supplyItems_seq` ON `supplyItems` (`seq`)",
				"CREATE INDEX `idx_supplyItems_category` ON `supplyItems` (`category`)",
				"CREATE INDEX `idx_supplyItems_area` ON `supplyItems` (`area`)",
				"CREATE INDEX `idx_supplyItems_supplier` ON `supplyItems` (`supplier`)",
				"CREATE INDEX `idx_supplyItems_importId` ON `supplyItems` (`importId`)",
				"CREATE UNIQUE INDEX `uniq_supplyItems_code` ON `supplyItems` (`code`) WHERE `code` != ''",
				"CREATE UNIQUE INDEX `uniq_supplyItems_barcode` ON `supplyItems` (`barcode`) WHERE `barcode` != ''"
			]
		},
		{
			"id": "c129048a747132d",
			"name": "supplyCodes",
			"type": "base",
			"listRule": null,
			"viewRule": null,
			"createRule": null,
			"updateRule": null,
			"deleteRule": null,
			"fields": [
				{
					"id": "f5237ecc115eacc",
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
					"id": "f3197d20fc8eff9",
					"name": "code",
					"type": "text",
					"max": 60
				},
				{
					"id": "f34c7568e950ab3",
					"name": "item",
					"type": "text",
					"max": 80
				},
				{
					"id": "f9a878b19a04d85",
					"name": "seq",
					"type": "number"
				},
				{
					"id": "f494ab22d0c6846",
					"name": "audience",
					"type": "text",
					"max": 20000
				},
				{
					"id": "fe3920038c7bdb7",
					"name": "until",
					"type": "text",
					"max": 24
				}
			],
			"indexes": [
				"CREATE INDEX `idx_supplyCodes_seq` ON `supplyCodes` (`seq`)",
				"CREATE INDEX `idx_supplyCodes_item` ON `supplyCodes` (`item`)",
				"CREATE UNIQUE INDEX `uniq_supplyCodes_code` ON `supplyCodes` (`code`) WHERE `code` != ''"
			]
		},
		{
			"id": "c139f23d438a927",
			"name": "supplyChanges",
			"type": "base",
			"listRule": null,
			"viewRule": null,
			"createRule": null,
			"updateRule": null,
			"deleteRule": null,
			"fields": [
				{
					"id": "f6da5f4d521f457",
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
					"id": "f71276c2703bfa7",
					"name": "item",
					"type": "text",
					"max": 80
				},
				{
					"id": "fd0f2ef5f0e7532",
					"name": "field",
					"type": "text",
					"max": 30
				},
				{
					"id": "f5b07fdadc35e43",
					"name": "from",
					"type": "text",
					"max": 200
				},
				{
					"id": "fcb8a71e8fc2e73",
					"name": "to",
					"type": "text",
					"max": 200
				},
				{
					"id": "fff1ba38369afa3",
					"name": "source",
					"type": "text",
					"max": 30
				},
				{
					"id": "ff04a8ae99a690c",
					"name": "at",
					"type": "text",
					"max": 24
				},
				{
					"id": "f14b067b7e1a784",
					"name": "by",
					"type": "text",
					"max": 80
				},
				{
					"id": "f8dffc250b81fe5",
					"name": "seq",
					"type": "number"
				},
				{
					"id": "fa69ce34f87b63a",
					"name": "audience",
					"type": "text",
					"max": 20000
				},
				{
					"id": "fa84d41cfe8e56b",
					"name": "until",
					"type": "text",
					"max": 24
				}
			],
			"indexes": [
				"CREATE INDEX `idx_supplyChanges_seq` ON `supplyChanges` (`seq`)",
				"CREATE INDEX `idx_supplyChanges_item` ON `supplyChanges` (`item`)"
			]
		},
		{
			"id": "cf18f50796b3ba6",
			"name": "supplyRules",
			"type": "base",
			"listRule": null,
			"viewRule": null,
			"createRule": null,
			"updateRule": null,
			"deleteRule": null,
			"fields": [
				{
					"id": "fd200ae9fd137f8",
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
					"id": "fa33cec0905bb12",
					"name": "valuation",
					"type": "text",
					"max": 13
				},
				{
					"id": "f08e25c3d3328ad",
					"name": "closedUntil",
					"type": "text",
					"max": 7
				},
				{
					"id": "f5d6c5317af97d4",
					"name": "schedule",
					"type": "text",
					"max": 9
				},
				{
					"id": "f6490ca6f240a6c",
					"name": "scheduleFrom",
					"type": "text",
					"max": 10
				},
				{
					"id": "fabf8f90003e3d5",
					"name": "areas",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "fe36a35e215aaa5",
					"name": "supervisor",
					"type": "text",
					"max": 80
				},
				{
					"id": "f7064293d46a5a0",
					"name": "recountOver",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "f35d466f25e5249",
					"name": "recountPercent",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "f72189742d5e567",
					"name": "seq",
					"type": "number"
				},
				{
					"id": "f4de2c340bad102",
					"name": "audience",
					"type": "text",
					"max": 20000
				},
				{
					"id": "fc2b9370dc00a14",
					"name": "until",
					"type": "text",
					"max": 24
				}
			],
			"indexes": [
				"CREATE INDEX `idx_supplyRules_seq` ON `supplyRules` (`seq`)"
			]
		},
		{
			"id": "c2765284e687c4f",
			"name": "supplyBudgets",
			"type": "base",
			"listRule": null,
			"viewRule": null,
			"createRule": null,
			"updateRule": null,
			"deleteRule": null,
			"fields": [
				{
					"id": "fac528bcfd0a08d",
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
					"id": "f1bfe5f0cc2a29e",
					"name": "department",
					"type": "text",
					"max": 80
				},
				{
					"id": "f0e275a9cb78418",
					"name": "monthly",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "f4d92ea974c097f",
					"name": "seq",
					"type": "number"
				},
				{
					"id": "f3fba9fcbff9c42",
					"name": "audience",
					"type": "text",
					"max": 20000
				},
				{
					"id": "f918b20ecc24d60",
					"name": "until",
					"type": "text",
					"max": 24
				}
			],
			"indexes": [
				"CREATE INDEX `idx_supplyBudgets_seq` ON `supplyBudgets` (`seq`)"
			]
		},
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
				"CREATE INDEX `idx_supplyBalances_seq` ON `supplyBalances` (`seq`)"
			]
		},
		{
			"id": "cee6ad9a98c1a6f",
			"name": "supplyMovements",
			"type": "base",
			"listRule": null,
			"viewRule": null,
			"createRule": null,
			"updateRule": null,
			"deleteRule": null,
			"fields": [
				{
					"id": "f98145f7745138c",
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
					"id": "f80cd32d8b39d9b",
					"name": "item",
					"type": "text",
					"max": 80
				},
				{
					"id": "fcb387ef6b82368",
					"name": "kind",
					"type": "text",
					"max": 14
				},
				{
					"id": "f56afd8c6529eb4",
					"name": "quantity",
					"type": "number"
				},
				{
					"id": "f80176bd18781c8",
					"name": "value",
					"type": "number"
				},
				{
					"id": "feb67b07db1b582",
					"name": "unitPrice",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "f264aa8b15825e5",
					"name": "at",
					"type": "text",
					"max": 24
				},
				{
					"id": "fce2e9f4f23eedb",
					"name": "recordedAt",
					"type": "text",
					"max": 24
				},
				{
					"id": "f5854062f83e8c6",
					"name": "month",
					"type": "text",
					"max": 7
				},
				{
					"id": "f262dcc6cdf0e2f",
					"name": "itemMonth",
					"type": "text",
					"max": 100
				},
				{
					"id": "f620ac00dadc1c1",
					"name": "ordinal",
					"type": "number"
				},
				{
					"id": "f1c97e3e8e855d5",
					"name": "balance",
					"type": "number"
				},
				{
					"id": "f35fc2d1a9b6db1",
					"name": "balanceValue",
					"type": "number"
				},
				{
					"id": "ffc0fa5e6185d6e",
					"name": "number",
					"type": "text",
					"max": 40
				},
				{
					"id": "f7ed7d75a1289e1",
					"name": "sourceKind",
					"type": "text",
					"max": 30
				},
				{
					"id": "f056e8b4a61119b",
					"name": "source",
					"type": "text",
					"max": 80
				},
				{
					"id": "f5a5d3b1f363e92",
					"name": "person",
					"type": "text",
					"max": 80
				},
				{
					"id": "f3c338880c3f3c5",
					"name": "department",
					"type": "text",
					"max": 80
				},
				{
					"id": "f3f1bba707ec1ef",
					"name": "by",
					"type": "text",
					"max": 80
				},
				{
					"id": "fe242244c68172e",
					"name": "note",
					"type": "text",
					"max": 500
				},
				{
					"id": "fa629a64de7d56d",
					"name": "reverses",
					"type": "text",
					"max": 80
				},
				{
					"id": "f0d18f5097db404",
					"name": "settles",
					"type": "text",
					"max": 80
				},
				{
					"id": "f4825531fad1703",
					"name": "seq",
					"type": "number"
				},
				{
					"id": "f3ea401e4d7e8f0",
					"name": "audience",
					"type": "text",
					"max": 20000
				},
				{
					"id": "f05bf99027393e0",
					"name": "until",
					"type": "text",
					"max": 24
				}
			],
			"indexes": [
				"CREATE INDEX `idx_supplyMovements_seq` ON `supplyMovements` (`seq`)",
				"CREATE INDEX `idx_supplyMovements_item` ON `supplyMovements` (`item`)",
				"CREATE INDEX `idx_supplyMovements_itemMonth` ON `supplyMovements` (`itemMonth`)",
				"CREATE INDEX `idx_supplyMovements_month` ON `supplyMovements` (`month`)",
				"CREATE INDEX `idx_supplyMovements_source` ON `supplyMovements` (`source`)",
				"CREATE INDEX `idx_supplyMovements_reverses` ON `supplyMovements` (`reverses`)",
				"CREATE INDEX `idx_supplyMovements_person` ON `supplyMovements` (`person`)"
			]
		},
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
			"id": "cf5dd088edfa403",
			"name": "supplyClosings",
			"type": "base",
			"listRule": null,
			"viewRule": null,
			"createRule": null,
			"updateRule": null,
			"deleteRule": null,
			"fields": [
				{
					"id": "f4a59b7d08282db",
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
					"id": "ff68905124fc2c3",
					"name": "month",
					"type": "text",
					"max": 7
				},
				{
					"id": "fe4f2f91ff1a2c6",
					"name": "at",
					"type": "text",
					"max": 24
				},
				{
					"id": "f8151cead206ce2",
					"name": "by",
					"type": "text",
					"max": 80
				},
				{
					"id": "fdda367e9c5c8ce",
					"name": "seq",
					"type": "number"
				},
				{
					"id": "fad1413d1a08c69",
					"name": "audience",
					"type": "text",
					"max": 20000
				},
				{
					"id": "f41d2bd822e9b28",
					"name": "until",
					"type": "text",
					"max": 24
				}
			],
			"indexes": [
				"CREATE INDEX `idx_supplyClosings_seq` ON `supplyClosings` (`seq`)",
				"CREATE UNIQUE INDEX `uniq_supplyClosings_month` ON `supplyClosings` (`month`) WHERE `month` != ''"
			]
		},
		{
			"id": "c0f529d87d7aaf6",
			"name": "stocktakes",
			"type": "base",
			"listRule": null,
			"viewRule": null,
			"createRule": null,
			"updateRule": null,
			"deleteRule": null,
			"fields": [
				{
					"id": "f8ce156f7ecac4b",
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
					"id": "f6365bebd303376",
					"name": "number",
					"type": "text",
					"max": 40
				},
				{
					"id": "f9f35c2a74afc6b",
					"name": "name",
					"type": "text",
					"max": 60
				},
				{
					"id": "fe00a7af7e8673f",
					"name": "scope",
					"type": "text",
					"max": 8
				},
				{
					"id": "fe3917d1bd74dbd",
					"name": "category",
					"type": "text",
					"max": 60
				},
				{
					"id": "f4179f3aab988f0",
					"name": "items",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "f75370a956aa694",
					"name": "areas",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "fcab1cbf1a0125a",
					"name": "plannedOn",
					"type": "text",
					"max": 10
				},
				{
					"id": "f12b5eaa4464830",
					"name": "startsAt",
					"type": "text",
					"max": 5
				},
				{
					"id": "f8bdb12ef6d1052",
					"name": "blind",
					"type": "bool"
				},
				{
					"id": "f3a8b29f96fa428",
					"name": "supervisor",
					"type": "text",
					"max": 80
				},
				{
					"id": "fc37be9da8edd96",
					"name": "recountOver",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "f5a2a49e87ac30a",
					"name": "recountPercent",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "f7bfaad1277ba70",
					"name": "status",
					"type": "text",
					"max": 9
				},
				{
					"id": "fd416e8dcc24697",
					"name": "recounts",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "f027840ee970fcb",
					"name": "by",
					"type": "text",
					"max": 80
				},
				{
					"id": "fbe211eb1ab0f69",
					"name": "startedAt",
					"type": "text",
					"max": 24
				},
				{
					"id": "f310002b72566cc",
					"name": "submittedAt",
					"type": "text",
					"max": 24
				},
				{
					"id": "f5a80c2a93b0715",
					"name": "submittedBy",
					"type": "text",
					"max": 80
				},
				{
					"id": "fb8b907ce2e8d46",
					"name": "closedAt",
					"type": "text",
					"max": 24
				},
				{
					"id": "f780f71a7c36ab3",
					"name": "approvedBy",
					"type": "text",
					"max": 80
				},
				{
					"id": "f3eb7ae435c2393",
					"name": "signers",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "fc1f8c8bd480f8f",
					"name": "reason",
					"type": "text",
					"max": 500
				},
				{
					"id": "faea43570d4cb49",
					"name": "seq",
					"type": "number"
				},
				{
					"id": "f2b4fd1a0b0805b",
					"name": "audience",
					"type": "text",
					"max": 20000
				},
				{
					"id": "fd7789813838b76",
					"name": "until",
					"type": "text",
					"max": 24
				}
			],
			"indexes": [
				"CREATE INDEX `idx_stocktakes_seq` ON `stocktakes` (`seq`)",
				"CREATE INDEX `idx_stocktakes_status` ON `stocktakes` (`status`)",
				"CREATE INDEX `idx_stocktakes_plannedOn` ON `stocktakes` (`plannedOn`)"
			]
		},
		{
			"id": "c540c2fc03d8464",
			"name": "stocktakeCounts",
			"type": "base",
			"listRule": null,
			"viewRule": null,
			"createRule": null,
			"updateRule": null,
			"deleteRule": null,
			"fields": [
				{
					"id": "f246eb096a71d71",
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
					"id": "fedf54e3a565b66",
					"name": "stocktake",
					"type": "text",
					"max": 80
				},
				{
					"id": "fcfe622c58f0eda",
					"name": "item",
					"type": "text",
					"max": 80
				},
				{
					"id": "fb538aa0a7c6872",
					"name": "line",
					"type": "text",
					"max": 170
				},
				{
					"id": "f3321a123150ae1",
					"name": "quantity",
					"type": "number"
				},
				{
					"id": "f1baa5141989f9d",
					"name": "at",
					"type": "text",
					"max": 24
				},
				{
					"id": "fa47dba9fe7eb49",
					"name": "by",
					"type": "text",
					"max": 80
				},
				{
					"id": "f6a8ead61bff6cd",
					"name": "recount",
					"type": "bool"
				},
				{
					"id": "f987f96a460b81a",
					"name": "missing",
					"type": "bool"
				},
				{
					"id": "fc62f2dd6d8b338",
					"name": "note",
					"type": "text",
					"max": 500
				},
				{
					"id": "fe0f450298d80e5",
					"name": "photo",
					"type": "text",
					"max": 15
				},
				{
					"id": "f28f237d45773bb",
					"name": "seq",
					"type": "number"
				},
				{
					"id": "f32c6398c12886b",
					"name": "audience",
					"type": "text",
					"max": 20000
				},
				{
					"id": "f60e2c86ce321bc",
					"name": "until",
					"type": "text",
					"max": 24
				}
			],
			"indexes": [
				"CREATE INDEX `idx_stocktakeCounts_seq` ON `stocktakeCounts` (`seq`)",
				"CREATE INDEX `idx_stocktakeCounts_stocktake` ON `stocktakeCounts` (`stocktake`)",
				"CREATE INDEX `idx_stocktakeCounts_line` ON `stocktakeCounts` (`line`)",
				"CREATE INDEX `idx_stocktakeCounts_by` ON `stocktakeCounts` (`by`)"
			]
		},
		{
			"id": "c24c5db6af33c22",
			"name": "stocktakeVariances",
			"type": "base",
			"listRule": null,
			"viewRule": null,
			"createRule": null,
			"updateRule": null,
			"deleteRule": null,
			"fields": [
				{
					"id": "fca7cfe66bf8eec",
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
					"id": "f2dc19bb04d0089",
					"name": "stocktake",
					"type": "text",
					"max": 80
				},
				{
					"id": "ff1d988a78c34bb",
					"name": "item",
					"type": "text",
					"max": 80
				},
				{
					"id": "fc824e141af822e",
					"name": "openItem",
					"type": "text",
					"max": 80
				},
				{
					"id": "f5138cfe44a31f5",
					"name": "supervisor",
					"type": "text",
					"max": 80
				},
				{
					"id": "f038b6662a60fc3",
					"name": "book",
					"type": "number"
				},
				{
					"id": "f56ac6566d00ab3",
					"name": "owed",
					"type": "number"
				},
				{
					"id": "fab0287655bb4d5",
					"name": "counted",
					"type": "number"
				},
				{
					"id": "f2a5534cda19fb0",
					"name": "countedAt",
					"type": "text",
					"max": 24
				},
				{
					"id": "fc05918ac1797f5",
					"name": "countedBy",
					"type": "text",
					"max": 80
				},
				{
					"id": "f6cb19695c49bb1",
					"name": "first",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "f22ac42b3573473",
					"name": "firstBy",
					"type": "text",
					"max": 80
				},
				{
					"id": "f7fea4f1b1c1dea",
					"name": "difference",
					"type": "number"
				},
				{
					"id": "f6c9d117e066da5",
					"name": "unitPrice",
					"type": "number"
				},
				{
					"id": "fac8ea6974ffedb",
					"name": "value",
					"type": "number"
				},
				{
					"id": "f5b0b22c9803823",
					"name": "movedSince",
					"type": "number"
				},
				{
					"id": "f2d26f55d8546f1",
					"name": "twice",
					"type": "bool"
				},
				{
					"id": "f8543221da4a9f4",
					"name": "toRecount",
					"type": "bool"
				},
				{
					"id": "f52b8a53ff29300",
					"name": "recountAskedAt",
					"type": "text",
					"max": 24
				},
				{
					"id": "ffb6b245e7f34b2",
					"name": "reason",
					"type": "text",
					"max": 11
				},
				{
					"id": "f6450c76d6e7537",
					"name": "note",
					"type": "text",
					"max": 500
				},
				{
					"id": "ff3512b98eefee4",
					"name": "explainedBy",
					"type": "text",
					"max": 80
				},
				{
					"id": "f72bc865db847c2",
					"name": "signers",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "f450c5acaeaa5f0",
					"name": "movement",
					"type": "text",
					"max": 80
				},
				{
					"id": "fcba938ed73b933",
					"name": "closedAt",
					"type": "text",
					"max": 24
				},
				{
					"id": "ffd9ff9d59a45b5",
					"name": "seq",
					"type": "number"
				},
				{
					"id": "fd3006d55d515a3",
					"name": "audience",
					"type": "text",
					"max": 20000
				},
				{
					"id": "f466eec01984eb5",
					"name": "until",
					"type": "text",
					"max": 24
				}
			],
			"indexes": [
				"CREATE INDEX `idx_stocktakeVariances_seq` ON `stocktakeVariances` (`seq`)",
				"CREATE INDEX `idx_stocktakeVariances_stocktake` ON `stocktakeVariances` (`stocktake`)",
				"CREATE INDEX `idx_stocktakeVariances_openItem` ON `stocktakeVariances` (`openItem`)"
			]
		},
		{
			"id": "ca7efed0a26e3b2",
			"name": "requisitions",
			"type": "base",
			"listRule": null,
			"viewRule": null,
			"createRule": null,
			"updateRule": null,
			"deleteRule": null,
			"fields": [
				{
					"id": "f74bcdc4d65d4d7",
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
					"id": "feac17bd269fb32",
					"name": "number",
					"type": "text",
					"max": 30
				},
				{
					"id": "fb331293e46a699",
					"name": "applicant",
					"type": "text",
					"max": 80
				},
				{
					"id": "ffde60a65256af3",
					"name": "department",
					"type": "text",
					"max": 80
				},
				{
					"id": "f0ec0c8ab48e563",
					"name": "filedBy",
					"type": "text",
					"max": 80
				},
				{
					"id": "f5abd8e37d13c5c",
					"name": "filedAt",
					"type": "text",
					"max": 24
				},
				{
					"id": "fe2a7e12ce69553",
					"name": "purpose",
					"type": "text",
					"max": 200
				},
				{
					"id": "fe6e67218cd7152",
					"name": "lines",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "f04d5939c99dbd2",
					"name": "status",
					"type": "text",
					"max": 12
				},
				{
					"id": "f7d132e61c419cf",
					"name": "revision",
					"type": "number"
				},
				{
					"id": "fec03400fc820b2",
					"name": "signers",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "f29d48fb3debdf8",
					"name": "decidedAt",
					"type": "text",
					"max": 24
				},
				{
					"id": "f47ca53d9357ae1",
					"name": "remark",
					"type": "text",
					"max": 300
				},
				{
					"id": "fe894b9c4b25a51",
					"name": "readyAt",
					"type": "text",
					"max": 24
				},
				{
					"id": "f21006499f34f2e",
					"name": "codeCheckedAt",
					"type": "text",
					"max": 24
				},
				{
					"id": "f386cf319234e67",
					"name": "codeCheckedBy",
					"type": "text",
					"max": 80
				},
				{
					"id": "f3ba9f175684a0d",
					"name": "issuedAt",
					"type": "text",
					"max": 24
				},
				{
					"id": "f2fa2a7467c8f42",
					"name": "closedAt",
					"type": "text",
					"max": 24
				},
				{
					"id": "fd0175a5e52d2ef",
					"name": "seq",
					"type": "number"
				},
				{
					"id": "f1fe575f2b4b7b9",
					"name": "audience",
					"type": "text",
					"max": 20000
				},
				{
					"id": "f20ebf16aa8c06d",
					"name": "until",
					"type": "text",
					"max": 24
				}
			],
			"indexes": [
				"CREATE INDEX `idx_requisitions_seq` ON `requisitions` (`seq`)",
				"CREATE INDEX `idx_requisitions_status` ON `requisitions` (`status`)",
				"CREATE INDEX `idx_requisitions_applicant` ON `requisitions` (`applicant`)",
				"CREATE INDEX `idx_requisitions_filedBy` ON `requisitions` (`filedBy`)",
				"CREATE INDEX `idx_requisitions_department` ON `requisitions` (`department`)",
				"CREATE UNIQUE INDEX `uniq_requisitions_number` ON `requisitions` (`number`) WHERE `number` != ''"
			]
		},
		{
			"id": "c1fea136a3a8adc",
			"name": "pickUpCodes",
			"type": "base",
			"listRule": null,
			"viewRule": null,
			"createRule": null,
			"updateRule": null,
			"deleteRule": null,
			"fields": [
				{
					"id": "f181c5b3be1e439",
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
					"id": "ff7b7f75b5b04c8",
					"name": "code",
					"type": "text",
					"max": 4
				},
				{
					"id": "f3af093dfee6698",
					"name": "applicant",
					"type": "text",
					"max": 80
				},
				{
					"id": "ff008bb708d82d3",
					"name": "filedBy",
					"type": "text",
					"max": 80
				},
				{
					"id": "fdd89e8e9f13b40",
					"name": "seq",
					"type": "number"
				},
				{
					"id": "fa0ec06c6616cb5",
					"name": "audience",
					"type": "text",
					"max": 20000
				},
				{
					"id": "f604034d8124b03",
					"name": "until",
					"type": "text",
					"max": 24
				}
			],
			"indexes": [
				"CREATE INDEX `idx_pickUpCodes_seq` ON `pickUpCodes` (`seq`)"
			]
		},
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
		},
		{
			"id": "cc3e6a896cf0242",
			"name": "issueSignatures",
			"type": "base",
			"listRule": null,
			"viewRule": null,
			"createRule": null,
			"updateRule": null,
			"deleteRule": null,
			"fields": [
				{
					"id": "f4ee79691f6edf5",
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
					"id": "fb10d230feee0fe",
					"name": "recipient",
					"type": "text",
					"max": 80
				},
				{
					"id": "fe80e59900d7ede",
					"name": "strokes",
					"type": "text",
					"max": 40000
				},
				{
					"id": "ff3321225274875",
					"name": "seq",
					"type": "number"
				},
				{
					"id": "f664c44e51eb348",
					"name": "audience",
					"type": "text",
					"max": 20000
				},
				{
					"id": "fcf584863de509e",
					"name": "until",
					"type": "text",
					"max": 24
				}
			],
			"indexes": [
				"CREATE INDEX `idx_issueSignatures_seq` ON `issueSignatures` (`seq`)"
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
			"id": "c365241da6927d0",
			"name": "issueRules",
			"type": "base",
			"listRule": null,
			"viewRule": null,
			"createRule": null,
			"updateRule": null,
			"deleteRule": null,
			"fields": [
				{
					"id": "f6e0a53e111c9bf",
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
					"id": "f1526c3e289ac36",
					"name": "storeroom",
					"type": "text",
					"max": 40
				},
				{
					"id": "f262b628ff907a2",
					"name": "keeper",
					"type": "text",
					"max": 80
				},
				{
					"id": "f351d63a8b5b83c",
					"name": "closesAt",
					"type": "text",
					"max": 5
				},
				{
					"id": "f4e35bf99702221",
					"name": "walkInMost",
					"type": "number"
				},
				{
					"id": "f34fdf8186e88bd",
					"name": "walkInClasses",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "f3bb0e2431bfbe1",
					"name": "oldForNew",
					"type": "bool"
				},
				{
					"id": "f00b6e45058972c",
					"name": "loansBlockLeaving",
					"type": "bool"
				},
				{
					"id": "f42a8f96a64fc31",
					"name": "seq",
					"type": "number"
				},
				{
					"id": "f687bb87ee26108",
					"name": "audience",
					"type": "text",
					"max": 20000
				},
				{
					"id": "f5ab1a95a13b840",
					"name": "until",
					"type": "text",
					"max": 24
				}
			],
			"indexes": [
				"CREATE INDEX `idx_issueRules_seq` ON `issueRules` (`seq`)"
			]
		},
		{
			"id": "cce2ca7de6a270a",
			"name": "supplySpending",
			"type": "base",
			"listRule": null,
			"viewRule": null,
			"createRule": null,
			"updateRule": null,
			"deleteRule": null,
			"fields": [
				{
					"id": "fc58ec55087f0eb",
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
					"id": "f30d4d4fa27479b",
					"name": "department",
					"type": "text",
					"max": 80
				},
				{
					"id": "f6bec1e4dfabec2",
					"name": "month",
					"type": "text",
					"max": 7
				},
				{
					"id": "f7ca890649fc485",
					"name": "spent",
					"type": "number"
				},
				{
					"id": "f41d1b00a7401b3",
					"name": "seq",
					"type": "number"
				},
				{
					"id": "f79cdc820d33aef",
					"name": "audience",
					"type": "text",
					"max": 20000
				},
				{
					"id": "f641599133ba09e",
					"name": "until",
					"type": "text",
					"max": 24
				}
			],
			"indexes": [
				"CREATE INDEX `idx_supplySpending_seq` ON `supplySpending` (`seq`)",
				"CREATE INDEX `idx_supplySpending_department` ON `supplySpending` (`department`)",
				"CREATE INDEX `idx_supplySpending_month` ON `supplySpending` (`month`)"
			]
		},
		{
			"id": "cd7e744c8446544",
			"name": "purchasePlans",
			"type": "base",
			"listRule": null,
			"viewRule": null,
			"createRule": null,
			"updateRule": null,
			"deleteRule": null,
			"fields": [
				{
					"id": "f37d8fed27d9b29",
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
					"id": "f70b98a2fb289d3",
					"name": "number",
					"type": "text",
					"max": 30
				},
				{
					"id": "f3bb14a2ab07b93",
					"name": "madeBy",
					"type": "text",
					"max": 80
				},
				{
					"id": "f118fa8e0542bd2",
					"name": "madeAt",
					"type": "text",
					"max": 24
				},
				{
					"id": "f38cd3879aee315",
					"name": "from",
					"type": "text",
					"max": 24
				},
				{
					"id": "f7904a4abf8aab4",
					"name": "requisitions",
					"type": "number"
				},
				{
					"id": "f35ffd0a3099810",
					"name": "departments",
					"type": "number"
				},
				{
					"id": "f707f0c65f09b9b",
					"name": "status",
					"type": "text",
					"max": 9
				},
				{
					"id": "f1d78344f30f424",
					"name": "revision",
					"type": "number"
				},
				{
					"id": "f4af801456615b6",
					"name": "signers",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "f34f87f16aa9b12",
					"name": "decidedAt",
					"type": "text",
					"max": 24
				},
				{
					"id": "f143dbea361dcef",
					"name": "remark",
					"type": "text",
					"max": 300
				},
				{
					"id": "f871db87f3e972b",
					"name": "amount",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "f646df02f4ef7fd",
					"name": "closedAt",
					"type": "text",
					"max": 24
				},
				{
					"id": "fc2d252f1b2e035",
					"name": "seq",
					"type": "number"
				},
				{
					"id": "f73520ff50128e1",
					"name": "audience",
					"type": "text",
					"max": 20000
				},
				{
					"id": "f830df93a0c42f0",
					"name": "until",
					"type": "text",
					"max": 24
				}
			],
			"indexes": [
				"CREATE INDEX `idx_purchasePlans_seq` ON `purchasePlans` (`seq`)",
				"CREATE INDEX `idx_purchasePlans_status` ON `purchasePlans` (`status`)",
				"CREATE UNIQUE INDEX `uniq_purchasePlans_number` ON `purchasePlans` (`number`) WHERE `number` != ''"
			]
		},
		{
			"id": "c4ce2d21bc9cfe4",
			"name": "purchasePlanLines",
			"type": "base",
			"listRule": null,
			"viewRule": null,
			"createRule": null,
			"updateRule": null,
			"deleteRule": null,
			"fields": [
				{
					"id": "f6e863accf12367",
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
					"id": "f656d0a8bd73f9c",
					"name": "plan",
					"type": "text",
					"max": 80
				},
				{
					"id": "f075659b311cdb8",
					"name": "order",
					"type": "number"
				},
				{
					"id": "fa1344985162d52",
					"name": "item",
					"type": "text",
					"max": 80
				},
				{
					"id": "fe290335e948a63",
					"name": "underway",
					"type": "text",
					"max": 80
				},
				{
					"id": "f87545567a79123",
					"name": "name",
					"type": "text",
					"max": 120
				},
				{
					"id": "fea576d8f6e9be9",
					"name": "spec",
					"type": "text",
					"max": 200
				},
				{
					"id": "fcb101b91232752",
					"name": "unit",
					"type": "text",
					"max": 10
				},
				{
					"id": "ffa9ad93a51c824",
					"name": "packUnit",
					"type": "text",
					"max": 10
				},
				{
					"id": "fdaac935347317b",
					"name": "pack",
					"type": "number"
				},
				{
					"id": "f1f43ab8d78d19e",
					"name": "wanted",
					"type": "number"
				},
				{
					"id": "fc4e13f6506d436",
					"name": "sources",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "f921321e7b69567",
					"name": "stock",
					"type": "number"
				},
				{
					"id": "ff43adb8c487bbd",
					"name": "inTransit",
					"type": "number"
				},
				{
					"id": "f4cf77547c2a931",
					"name": "safety",
					"type": "number"
				},
				{
					"id": "fc1a11d5c0c3276",
					"name": "suggested",
					"type": "number"
				},
				{
					"id": "f1a75c111692527",
					"name": "buy",
					"type": "number"
				},
				{
					"id": "f12f7d56ff3072b",
					"name": "unitPrice",
					"type": "number"
				},
				{
					"id": "fbd946c7e0c2a19",
					"name": "supplier",
					"type": "text",
					"max": 80
				},
				{
					"id": "f5edfee32bb1885",
					"name": "included",
					"type": "bool"
				},
				{
					"id": "f3f26555f101663",
					"name": "reason",
					"type": "text",
					"max": 7
				},
				{
					"id": "f7d3f4f0674b84b",
					"name": "note",
					"type": "text",
					"max": 200
				},
				{
					"id": "f7acb4670784bd0",
					"name": "signers",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "f7d16ceaf89bfd2",
					"name": "seq",
					"type": "number"
				},
				{
					"id": "fbdda292b7a85db",
					"name": "audience",
					"type": "text",
					"max": 20000
				},
				{
					"id": "f9b600c04176445",
					"name": "until",
					"type": "text",
					"max": 24
				}
			],
			"indexes": [
				"CREATE INDEX `idx_purchasePlanLines_seq` ON `purchasePlanLines` (`seq`)",
				"CREATE INDEX `idx_purchasePlanLines_plan` ON `purchasePlanLines` (`plan`)",
				"CREATE INDEX `idx_purchasePlanLines_underway` ON `purchasePlanLines` (`underway`)"
			]
		},
		{
			"id": "cddf8d09d067f9b",
			"name": "purchaseOrders",
			"type": "base",
			"listRule": null,
			"viewRule": null,
			"createRule": null,
			"updateRule": null,
			"deleteRule": null,
			"fields": [
				{
					"id": "f88ae5c2abe8f7d",
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
					"id": "f8772ce940c14ad",
					"name": "number",
					"type": "text",
					"max": 40
				},
				{
					"id": "f1f4b3603eff487",
					"name": "plan",
					"type": "text",
					"max": 80
				},
				{
					"id": "f192ad8a217b87a",
					"name": "supplier",
					"type": "text",
					"max": 80
				},
				{
					"id": "f7be8d823b68e86",
					"name": "supplierName",
					"type": "text",
					"max": 120
				},
				{
					"id": "fd209685d5a8408",
					"name": "buyer",
					"type": "text",
					"max": 80
				},
				{
					"id": "fe9212c482e9ba7",
					"name": "receiver",
					"type": "text",
					"max": 80
				},
				{
					"id": "f0ffabe6b32a541",
					"name": "placedAt",
					"type": "text",
					"max": 24
				},
				{
					"id": "f89c6dce0a00f04",
					"name": "dueOn",
					"type": "text",
					"max": 10
				},
				{
					"id": "f0b2153bf670ba6",
					"name": "lines",
					"type": "json",
					"maxSize": 2097152
				},
				{
					"id": "f5abe7d73194125",
					"name": "deliveries",
					"type": "number"
				},
				{
					"id": "f377b399850a3b8",
					"name": "status",
					"type": "text",
					"max": 14
				},
				{
					"id": "fc9547b3fe11bce",
					"name": "remark",
					"type": "text",
					"max": 300
				},
				{
					"id": "f92082e8b16ec1a",
					"name": "closedAt",
					"type": "text",
					"max": 24
				},
				{
					"id": "f46b4f6f2fc3b4d",
					"name": "seq",
					"type": "number"
				},
				{
					"id": "f9b1261f2b71112",
					"name": "audience",
					"type": "text",
					"max": 20000
				},
				{
					"id": "ffe1b584afc83ba",
					"name": "until",
					"type": "text",
					"max": 24
				}
			],
			"indexes": [
				"CREATE INDEX `idx_purchaseOrders_seq` ON `purchaseOrders` (`seq`)",
				"CREATE INDEX `idx_purchaseOrders_status` ON `purchaseOrders` (`status`)",
				"CREATE INDEX `idx_purchaseOrders_plan` ON `purchaseOrders` (`plan`)",
				"CREATE UNIQUE INDEX `uniq_purchaseOrders_number` ON `purchaseOrders` (`number`) WHERE `number` != ''"
			]
		},
		{
			"id": "c4cdeb3d7bdf431",
			"name": "supplyArrivals",
			"type": "base",
			"listRule": null,
			"viewRule": null,
			"createRule": null,
			"updateRule": null,
			"deleteRule": null,
			"fields": [
				{
					"id": "f8c70adee2d8bb2",
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
					"id": "f491177d38bb911",
					"name": "quantity",
					"type": "number"
				},
				{
					"id": "f01e72e0f74c0ce",
					"name": "dueOn",
					"type": "text",
					"max": 10
				},
				{
					"id": "fc179da49d566f3",
					"name": "seq",
					"type": "number"
				},
				{
					"id": "f0b5c6093046cfd",
					"name": "audience",
					"type": "text",
					"max": 20000
				},
				{
					"id": "fdab497e1da934a",
					"name": "until",
					"type": "text",
					"max": 24
				}
			],
			"indexes": [
				"CREATE INDEX `idx_supplyArrivals_seq` ON `supplyArrivals` (`seq`)"
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
		},
		{
			"id": "cdaf3dee8a6c98b",
			"name": "receiptPhotos",
			"type": "base",
			"listRule": null,
			"viewRule": null,
			"createRule": null,
			"updateRule": null,
			"deleteRule": null,
			"fields": [
				{
					"id": "f32b3c71a4f67e1",
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
					"id": "f177da39fe50524",
					"name": "receipt",
					"type": "text",
					"max": 80
				},
				{
					"id": "f9f7cfbce3ac0db",
					"name": "item",
					"type": "text",
					"max": 80
				},
				{
					"id": "f4679db6d3fcd5c",
					"name": "receivedBy",
					"type": "text",
					"max": 80
				},
				{
					"id": "f4e96c06e6bb524",
					"name": "buyer",
					"type": "text",
					"max": 80
				},
				{
					"id": "fb4e2519406a0aa",
					"name": "photo",
					"type": "text",
					"max": 15
				},
				{
					"id": "f0c81c2994af14b",
					"name": "seq",
					"type": "number"
				},
				{
					"id": "f03e4476b77e32a",
					"name": "audience",
					"type": "text",
					"max": 20000
				},
				{
					"id": "fceea3bc6a89364",
					"name": "until",
					"type": "text",
					"max": 24
				}
			],
			"indexes": [
				"CREATE INDEX `idx_receiptPhotos_seq` ON `receiptPhotos` (`seq`)",
				"CREATE INDEX `idx_receiptPhotos_receipt` ON `receiptPhotos` (`receipt`)"
			]
		}
	];
	// end of the snapshot

	app.importCollections(collections, false);
});
