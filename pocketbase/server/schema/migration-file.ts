import type { CollectionDefinition } from './definitions';

const OPENING = '\tconst collections = ';
const CLOSING = ';\n\t// end of the snapshot\n';

const GONE = /app\.delete\(app\.findCollectionByNameOrId\('(\w+)'\)\)/g;

/** The collections that migrations lead to, by id; `files` are their texts, the oldest first. */
export function schemaAfter(files: readonly string[]): ReadonlyMap<string, CollectionDefinition> {
	const schema = new Map<string, CollectionDefinition>();
	for (const file of files) {
		for (const [, id = ''] of file.matchAll(GONE)) schema.delete(id);
		for (const collection of collectionsIn(file)) schema.set(collection.id, collection);
	}
	return schema;
}

function collectionsIn(file: string): CollectionDefinition[] {
	const start = file.indexOf(OPENING);
	const end = file.indexOf(CLOSING);
	if (start < 0 || end < start) return [];
	return JSON.parse(file.slice(start + OPENING.length, end)) as CollectionDefinition[];
}

/**
 * A migration that brings the schema before it to these collections: it holds those that are new or differ, whole. The
 * first also sets PocketBase up. Columns that the registry no longer knows are dropped by name, so that a reviewer sees
 * what would be lost.
 *
 * @returns undefined where nothing differs
 */
export function migrationFile(
	collections: readonly CollectionDefinition[],
	before: ReadonlyMap<string, CollectionDefinition>
): string | undefined {
	const changed = collections.filter((one) => JSON.stringify(one) !== JSON.stringify(before.get(one.id)));
	const isFirst = before.size === 0;
	const steps = isFirst ? SET_UP : removals([...before.values()], collections);
	if (changed.length === 0 && steps.length === 0) return undefined;
	return [
		'/// <reference path="../pb_data/types.d.ts" />',
		'// Written by `npm run migration`: what changed of the collections of src/lib/domain/office.ts.',
		'migrate((app) => {',
		`${OPENING}${JSON.stringify(changed, undefined, '\t').replaceAll('\n', '\n\t')}${CLOSING}`,
		...(isFirst ? REPLACE_USERS : []),
		'\tapp.importCollections(collections, false);',
		...steps,
		'});',
		''
	].join('\n');
}

/** PocketBase brings a `users` of its own, with an id and fields that are not ours. */
const REPLACE_USERS = ["\tapp.delete(app.findCollectionByNameOrId('users'));"];

const SET_UP = [
	'',
	'\tconst settings = app.settings();',
	"\tsettings.meta.appName = '办妥';",
	'\tsettings.meta.hideControls = true; // collections come from migrations, not from the dashboard',
	"\tsettings.backups.cron = '30 19 * * *'; // 03:30 in the office",
	'\tsettings.backups.cronMaxKeep = 7;',
	'\tsettings.logs.maxDays = 14;',
	'\tsettings.logs.minLevel = 4; // warnings: a line for every pull would be most of the work',
	'\tsettings.logs.logIP = false;',
	'\tsettings.batch.enabled = false;',
	'\tsettings.rateLimits.enabled = false; // counts per address, and an office has one: see server/login',
	'\tsettings.smtp.enabled = false;',
	'\tapp.save(settings);',
	'',
	'\t// Without a superuser PocketBase opens its installer. Nobody knows this password; `superuser upsert` makes a usable one.',
	"\tconst nobody = new Record(app.findCollectionByNameOrId('_superusers'));",
	"\tnobody.set('email', 'nobody@bantuo.invalid');",
	"\tnobody.set('password', $security.randomString(48));",
	'\tapp.save(nobody);',
	'',
	'\tconst put = (table, id, values) => app.db().insert(table, Object.assign({ id }, values)).execute();',
	"\tput('heads', 'head', { seq: 0 });",
	"\tput('marks', 'epoch', { value: $security.randomString(20) });",
	"\tput('marks', 'secret', { value: $security.randomString(40) });",
	"\tput('marks', 'safe', { value: '0' });"
];

function removals(before: readonly CollectionDefinition[], after: readonly CollectionDefinition[]): string[] {
	return before.flatMap(({ id, name, fields }) => {
		const kept = after.find((collection) => collection.id === id);
		if (!kept) return [`\tapp.delete(app.findCollectionByNameOrId('${id}')); // ${name}`];
		const gone = fields.filter((field) => !kept.fields.some((other) => other.id === field.id));
		if (gone.length === 0) return [];
		return [
			'\t{',
			`\t\tconst collection = app.findCollectionByNameOrId('${id}'); // ${name}`,
			...gone.map((field) => `\t\tcollection.fields.removeById('${field.id}'); // ${field.name}`),
			'\t\tapp.save(collection);',
			'\t}'
		];
	});
}
