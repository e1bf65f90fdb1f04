const NAME = 'bantuo_device';
const LENGTH = 32;
/** The most that browsers keep a cookie, seconds. */
const LASTS = 400 * 86_400;

/** By what a browser is known that has cleared everything else away; '' for one that came without. */
export function deviceIn(e: PbRequestEvent): string {
	const found = new RegExp(`(?:^|;\\s*)${NAME}=([A-Za-z0-9]{${LENGTH}})(?:;|$)`).exec(e.request.header.get('Cookie'));
	return found?.[1] ?? '';
}

/** Gives the browser its cookie, or the one it has for as long again. It is a name and no key: no route trusts it. */
export function nameDevice(e: PbRequestEvent): string {
	const device = deviceIn(e) || $security.randomString(LENGTH);
	const secure = e.isTLS() || e.request.header.get('X-Forwarded-Proto') === 'https' ? '; Secure' : '';
	const cookie = `${NAME}=${device}; Path=/api/office; Max-Age=${LASTS}; HttpOnly; SameSite=Strict${secure}`;
	e.response.header().set('Set-Cookie', cookie);
	return device;
}
