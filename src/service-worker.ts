/// <reference types="@sveltejs/kit" />
import { build, files, version } from '$service-worker';
import { cacheNames, clientsClaim, setCacheNameDetails } from 'workbox-core';
import { addPlugins, cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { OUTBOX_WAITS } from './lib/sync/browser/background';
import { deliver } from './lib/sync/browser/deliver';

declare const self: ServiceWorkerGlobalScope;

// A name of its own: what an earlier program kept was not without `Vary` (below).
setCacheNameDetails({ prefix: 'bantuo' });

/**
 * A file is the same whoever asks for it. The browser that looks one up without this worker compares all that `Vary`
 * names, and a script asked for by a page would not be the one asked for here.
 */
addPlugins([{ cacheWillUpdate: async ({ response }) => (response.status === 200 ? withoutVary(response) : null) }]);

function withoutVary(response: Response): Response {
	const { status, statusText } = response;
	const headers = new Headers(response.headers);
	headers.delete('Vary');
	return new Response(response.body, { status, statusText, headers });
}

/**
 * The whole program lies on the device: every page opens without a network, at any address. Rows and photos are no
 * business of this worker; they lie in IndexedDB.
 */
precacheAndRoute([
	// Names of built files hold their hash.
	...build.map((url) => ({ url, revision: null })),
	...files.map((url) => ({ url, revision: version })),
	{ url: '/', revision: version }
]);
cleanupOutdatedCaches();

/** Chromium's rules for what is looked up without the worker: TypeScript's library does not know them. */
interface InstallEvent extends ExtendableEvent {
	addRoutes?(rules: readonly object[]): Promise<void>;
}

// Files whose name holds their hash: at a cold start none of them waits for this worker.
self.addEventListener('install', (event: InstallEvent) => {
	const rule = {
		condition: { urlPattern: { pathname: '/_app/immutable/*' }, requestMethod: 'GET' },
		source: { cacheName: cacheNames.precache }
	};
	// Only a short cut: a browser that refuses the rule installs the program all the same.
	const added = async () => event.addRoutes?.([rule]);
	event.waitUntil(added().catch(() => undefined));
});

// One page for every address but the server's own: its interface and PocketBase's admin pages.
registerRoute(new NavigationRoute(createHandlerBoundToURL('/'), { denylist: [/^\/api\//, /^\/_\//] }));

// The first worker serves the page that registered it at once: what it fetches later is there without a network too.
clientsClaim();

// A newer worker waits until a person says so: workbox-window's message.
self.addEventListener('message', ({ data }: ExtendableMessageEvent) => {
	if ((data as { type?: unknown } | null)?.type === 'SKIP_WAITING') void self.skipWaiting();
});

/** Background Sync: TypeScript's library does not know it. */
interface WakeEvent extends ExtendableEvent {
	readonly tag: string;
}

// There is a network again. A page that is seen sends by itself.
self.addEventListener('sync' as never, (event: WakeEvent) => {
	if (event.tag === OUTBOX_WAITS) event.waitUntil(deliverUnlessSeen());
});

async function deliverUnlessSeen(): Promise<void> {
	const pages = await self.clients.matchAll({ type: 'window' });
	if (!pages.some((page) => page.visibilityState === 'visible')) await deliver(version);
}
