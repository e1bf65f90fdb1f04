// What of PocketBase's JavaScript engine the hooks use, by hand: its own declarations are 25,000 lines that also
// redeclare the DOM's names. Go's nil is null here, an (T, error) result throws.

declare const $app: PbApp;
/** Absolute path of the hooks' folder. */
declare const __hooks: string;

declare function routerAdd(
	method: string,
	path: string,
	handler: PbHandler,
	...middlewares: (PbMiddleware | ((e: PbRequestEvent) => void))[]
): void;
declare function cronAdd(id: string, expression: string, handler: () => void): void;
declare function onBootstrap(handler: (e: PbEvent) => void): void;
declare function onBackupCreate(handler: (e: PbEvent & { readonly name: string }) => void): void;
declare function onRecordCreate(handler: (e: PbRecordEvent) => void, ...collections: string[]): void;
declare function onRecordUpdate(handler: (e: PbRecordEvent) => void, ...collections: string[]): void;
declare function onRecordDelete(handler: (e: PbRecordEvent) => void, ...collections: string[]): void;
declare function onRecordCreateRequest(handler: (e: PbRecordRequestEvent) => void, ...collections: string[]): void;
declare function onRecordUpdateRequest(handler: (e: PbRecordRequestEvent) => void, ...collections: string[]): void;
declare function onRecordAuthWithPasswordRequest(handler: (e: PbLoginEvent) => void, ...collections: string[]): void;
declare function onRecordRequestEmailChangeRequest(
	handler: (e: PbRequestEvent) => void,
	...collections: string[]
): void;

/** A handler is turned into text and runs elsewhere: nothing around it exists there, not even imports. */
type PbHandler = (e: PbRequestEvent) => void;
/** A middleware written in Go. */
interface PbMiddleware {
	readonly id: string;
}

interface PbEvent {
	app: PbApp;
	next(): void;
}

interface PbApp {
	dataDir(): string;
	settings(): PbSettings;
	logger(): PbLogger;
	store(): PbStore;
	rootCmd: { addCommand(command: PbCommand): void };
	db(): PbDb;
	concurrentDB(): PbReadDb;
	/** Of one connection. */
	nonconcurrentDB(): PbReadDb;
	/** Inside, only `tx` may be used. Returns nothing: any value would be taken for an error. */
	runInTransaction(work: (tx: PbApp) => void): void;
	findCachedCollectionByNameOrId(name: string): PbCollection;
	findRecordById(collection: string, id: string): PbRecord;
	save(model: PbRecord | PbSettings): void;
	saveNoValidate(record: PbRecord): void;
	delete(record: PbRecord): void;
	newFilesystem(): PbFilesystem;
	newMailClient(): { send(message: PbMailerMessage): void };
}

interface PbSettings {
	trustedProxy: { headers: string[]; useLeftmostIP: boolean };
	smtp: { enabled: boolean };
	meta: { senderName: string; senderAddress: string };
}

interface PbLogger {
	error(message: string, ...keysAndValues: unknown[]): void;
	warn(message: string, ...keysAndValues: unknown[]): void;
}

/** Shared by all VMs, gone with the process. Holds plain values: what one VM made of an object is no object in another. */
interface PbStore {
	has(key: string): boolean;
	get(key: string): unknown;
	set(key: string, value: unknown): void;
	/** Under the store's lock. */
	setFunc(key: string, change: (old: unknown) => unknown): void;
	getOrSet<T>(key: string, make: () => T): T;
	remove(key: string): void;
	keys(): string[];
}

interface PbDb {
	newQuery(sql: string): PbQuery;
}

/** Connections, as Go's database/sql has them too. */
interface PbReadDb extends PbDb {
	db(): PbSqlDb;
}

interface PbSqlDb {
	prepare(sql: string): PbStatement;
	/** Rolls back by itself when the context ends. */
	beginTx(context: PbContext, options: null): PbSqlTx;
}

interface PbSqlTx {
	/** The statement, prepared before, in this transaction. */
	stmt(statement: PbStatement): PbStatement;
	prepare(sql: string): PbStatement;
	commit(): void;
	rollback(): void;
}

interface PbContext {
	readonly __context: unique symbol;
}

interface PbQuery {
	bind(parameters: Record<string, unknown>): PbQuery;
	execute(): { rowsAffected(): number };
	/** Throws `sql: no rows in result set` where there is none. */
	one(model: object): void;
	all(models: object): void;
}

/** Safe for all VMs at once; prepared once for each connection. */
interface PbStatement {
	query(...parameters: unknown[]): PbRows;
	exec(...parameters: unknown[]): { rowsAffected(): number };
	close(): void;
}

interface PbRows {
	next(): boolean;
	scan(...pointers: unknown[]): void;
	close(): void;
	err(): unknown;
}

interface PbCollection {
	readonly id: string;
	readonly name: string;
}

interface PbRecord {
	readonly id: string;
	collection(): PbCollection;
	isNew(): boolean;
	isSuperuser(): boolean;
	get(field: string): unknown;
	getString(field: string): string;
	getInt(field: string): number;
	getFloat(field: string): number;
	getBool(field: string): boolean;
	set(field: string, value: unknown): void;
	original(): PbRecord;
	markAsNotNew(): void;
	setPassword(password: string): void;
	setRandomPassword(): string;
	refreshTokenKey(): void;
	newAuthToken(): string;
	baseFilesPath(): string;
}

interface PbRecordEvent extends PbEvent {
	record: PbRecord;
}

interface PbRequestEvent extends PbEvent {
	/** Null without a session. */
	auth: PbRecord | null;
	request: PbRequest;
	response: PbResponse;
	remoteIP(): string;
	realIP(): string;
	isTLS(): boolean;
	requestInfo(): { body: Record<string, unknown> };
	json(status: number, body: unknown): void;
	string(status: number, text: string): void;
	blob(status: number, contentType: string, bytes: string | PbBytes): void;
	noContent(status: number): void;
	findUploadedFiles(field: string): PbFile[];
	set(key: string, value: unknown): void;
}

interface PbRecordRequestEvent extends PbRequestEvent {
	record: PbRecord;
}

interface PbLoginEvent extends PbEvent {
	/** Its fields are not the event's own here, as its methods are. */
	requestEvent: PbRequestEvent;
	/** Null where no account has this identity. */
	record: PbRecord | null;
	identity: string;
	collection: PbCollection;
}

interface PbRequest {
	method: string;
	contentLength: number;
	header: PbHeader;
	body: PbReader;
	url: { path: string; query(): { get(name: string): string; has(name: string): boolean } };
	pathValue(name: string): string;
	/** Ends with the request. */
	context(): PbContext;
	formValue(name: string): string;
}

interface PbHeader {
	get(name: string): string;
	set(name: string, value: string): void;
	del(name: string): void;
}

interface PbResponse {
	header(): PbHeader;
	write(bytes: string | PbBytes): void;
	writeHeader(status: number): void;
}

interface PbFile {
	name: string;
	originalName: string;
	size: number;
}

interface PbFilesystem {
	serve(response: PbResponse, request: PbRequest, key: string, name: string): void;
	close(): void;
}

/** A folder that names below it cannot leave. */
interface PbRoot {
	openFile(name: string, flags: number, permissions: number): PbOsFile;
}
interface PbOsFile {
	/** Returns when what was written has reached the disk. */
	sync(): void;
	close(): void;
}

interface PbCommand {
	outOrStdout(): { write(bytes: PbBytes): void };
	outOrStderr(): { write(bytes: PbBytes): void };
}

/** Go's []byte and io.Reader: opaque here. */
interface PbBytes {
	readonly length: number;
}
interface PbReader {
	read(into: PbBytes): number;
}
/** A *string that a statement fills; `toString` gives its text. */
interface PbPointer {
	readonly __pointer: unique symbol;
}

declare const Command: new (definition: {
	use: string;
	short: string;
	silenceUsage?: boolean;
	run(command: PbCommand, args: string[]): void;
}) => PbCommand;
interface PbMailerMessage {
	readonly __message: unique symbol;
}
declare const MailerMessage: new (message: {
	from: { name: string; address: string };
	to: { address: string }[];
	subject: string;
	text: string;
}) => PbMailerMessage;
declare const Context: new () => PbContext;
declare const Record: new (collection: PbCollection, values?: object) => PbRecord;
declare const DynamicModel: new <T extends object>(shape: T) => T;
declare function arrayOf<T extends object>(model: T): T[];
declare const nullString: () => PbPointer;
declare function toString(value: unknown, mostBytes?: number): string;
declare function toBytes(value: unknown, mostBytes?: number): PbBytes;
declare function sleep(milliseconds: number): void;

declare const $security: {
	sha256(text: string): string;
	/** HMAC with SHA-256, in hex. */
	hs256(text: string, secret: string): string;
	randomString(length: number): string;
	randomStringWithAlphabet(length: number, alphabet: string): string;
	equal(a: string, b: string): boolean;
};
declare const $http: {
	/** Throws where nobody answers in `timeout` seconds; an answer of 500 is an answer. */
	send(request: { url: string; method: string; headers: Record<string, string>; body: string; timeout: number }): {
		statusCode: number;
		raw: string;
	};
};
declare const $os: {
	args: string[];
	getenv(name: string): string;
	exit(code: number): void;
	readFile(path: string): PbBytes;
	openRoot(folder: string): PbRoot;
	stat(path: string): { modTime(): { unixMilli(): number }; isDir(): boolean };
};
declare const $apis: {
	static(dir: string, indexFallback: boolean): (e: PbRequestEvent) => void;
	gzip(): PbMiddleware;
	bodyLimit(bytes: number): PbMiddleware;
	requireAuth(...collections: string[]): PbMiddleware;
	skipSuccessActivityLog(): PbMiddleware;
	recordAuthResponse(e: PbRequestEvent, record: PbRecord, method: string, meta?: unknown): void;
};
