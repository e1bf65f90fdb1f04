/**
 * The reverse proxy on this machine says whom a request comes from, in this header: without it the limits for each
 * address would count the whole office as one. Only set where there is a proxy: anybody else could write the header.
 */
export function trustProxy(e: PbEvent): void {
	e.next();
	const header = $os.getenv('BANTUO_PROXY_HEADER');
	const settings = e.app.settings();
	if (header === '' || settings.trustedProxy.headers.includes(header)) return;
	settings.trustedProxy.headers = [header];
	e.app.save(settings);
}
