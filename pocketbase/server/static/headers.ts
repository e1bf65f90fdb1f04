/** Where the built client lies; '' where none is served. */
const folder = (): string => $os.getenv('BANTUO_PUBLIC');

const A_YEAR = 31_536_000;
/** Already compressed, and a range of a compressed answer is a wrong one. */
const MEDIA = /\.(png|jpe?g|webp|avif|gif|ico|woff2?|mp3|wav|mp4)$/;

/**
 * Goes before the file itself: what every answer of the client carries. Long caching only where the name holds the
 * content's hash, and not for a file that is not there.
 */
export function staticHeaders(e: PbRequestEvent): void {
	const { path } = e.request.url;
	const header = e.response.header();
	const immutable = path.startsWith('/_app/immutable/');
	header.set('Cache-Control', immutable ? `public, max-age=${A_YEAR}, immutable` : 'no-cache');
	header.set('Content-Security-Policy', contentSecurityPolicy());
	header.set('Referrer-Policy', 'same-origin');
	header.set('Permissions-Policy', 'camera=(self), microphone=(), geolocation=()');
	header.set('Cross-Origin-Opener-Policy', 'same-origin');
	if (path.endsWith('.webmanifest')) header.set('Content-Type', 'application/manifest+json');
	if (MEDIA.test(path) || e.request.header.get('Range') !== '') e.request.header.del('Accept-Encoding');
	try {
		e.next();
	} catch (problem) {
		header.set('Cache-Control', 'no-store');
		header.del('Content-Type');
		throw problem;
	}
}

const KEPT = 'content security policy';

/**
 * Scripts only from here, and the one that SvelteKit writes into the page by its hash. The page may be replaced while
 * the server runs: its time of change tells whether the hash still holds.
 */
function contentSecurityPolicy(): string {
	const page = `${folder()}/index.html`;
	const changed = timeOfChange(page);
	if (changed === undefined) return policyFor([]);
	const kept = $app.store().get(KEPT);
	if (typeof kept === 'string' && kept.startsWith(`${changed} `)) return kept.slice(changed.length + 1);
	const policy = policyFor(inlineScripts(toString($os.readFile(page))).map(hashSource));
	$app.store().set(KEPT, `${changed} ${policy}`);
	return policy;
}

/** Undefined where there is no such file: nothing is built, or it is being replaced. */
function timeOfChange(file: string): string | undefined {
	try {
		return String($os.stat(file).modTime().unixMilli());
	} catch (problem) {
		if (String(problem).includes('no such file')) return undefined;
		throw problem;
	}
}

const inlineScripts = (html: string): string[] =>
	[...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script);

const hashSource = (script: string): string =>
	`'sha256-${Buffer.from($security.sha256(script), 'hex').toString('base64')}'`;

/** wasm-unsafe-eval: the decoder of labels is WebAssembly. Attributes may carry styles, elements may not. */
const policyFor = (scripts: readonly string[]): string =>
	[
		"default-src 'self'",
		["script-src 'self' 'wasm-unsafe-eval'", ...scripts].join(' '),
		"style-src 'self'",
		"style-src-attr 'unsafe-inline'",
		"img-src 'self' blob: data:",
		"media-src 'self' blob:",
		"worker-src 'self' blob:",
		"connect-src 'self'",
		"object-src 'none'",
		"base-uri 'self'",
		"form-action 'self'",
		"frame-ancestors 'none'"
	].join('; ');
