// Runs before the first paint, so that nobody sees the wrong colours, text size or language flash by.
// A build writes it into the page itself: see start-page.js. The keys are those of src/lib/ui/theme.svelte.ts and of
// paraglide.
(function () {
	// After a cold start the browser's database takes longest to answer: whose session is here is asked while the
	// program is still read, for src/lib/sync/browser/session.ts, which knows what lies there. First of all: the local
	// storage below keeps this script waiting meanwhile.
	if (window.indexedDB) {
		window.bantuoSession = new Promise(function (resolve, reject) {
			var opening = indexedDB.open('bantuo-session');
			opening.onupgradeneeded = function () {
				opening.result.createObjectStore('session');
			};
			opening.onerror = function () {
				reject(opening.error);
			};
			opening.onsuccess = function () {
				try {
					var reading = opening.result.transaction('session').objectStore('session').get('current');
					reading.transaction.oncomplete = function () {
						resolve(reading.result);
						opening.result.close();
					};
					reading.transaction.onabort = function () {
						reject(reading.error);
					};
				} catch (problem) {
					reject(problem);
				}
			};
		});
		window.bantuoSession.catch(function () {
			// The program asks again, and says why it cannot.
		});
	}

	var root = document.documentElement;
	var stored = {};
	try {
		stored = window.localStorage;
	} catch (refused) {
		// Storage is blocked: the system's own choices stand.
		root.dataset.storage = refused.name;
	}

	var theme = stored['bantuo-theme'];
	if (theme === 'light' || theme === 'dark') {
		root.dataset.theme = theme;
		document.querySelectorAll('meta[name="theme-color"]').forEach(function (meta) {
			meta.setAttribute('content', theme === 'dark' ? '#0F1318' : '#F7F6F3');
		});
	}
	if (stored['bantuo-text'] === 'care') root.dataset.text = 'care';

	var locale = stored['PARAGLIDE_LOCALE'];
	var wanted = navigator.language || 'zh-CN';
	if (!locale && /^zh\b/i.test(wanted) && wanted !== 'zh-CN') {
		// zh-TW, zh-Hans and plain zh: paraglide would go on to the second language, which may be English.
		locale = stored['PARAGLIDE_LOCALE'] = 'zh-CN';
	}
	if (!locale) {
		var languages = navigator.languages || [wanted];
		for (var i = 0; i < languages.length && !locale; i++) {
			if (languages[i].toLowerCase() === 'zh-cn') locale = 'zh-CN';
			else if (/^en\b/i.test(languages[i])) locale = 'en';
		}
	}
	root.lang = locale || 'zh-CN';

	// The browser asks once, often before the program runs: kept for src/lib/features/shell/install.svelte.ts.
	window.addEventListener('beforeinstallprompt', function (event) {
		event.preventDefault();
		window.bantuoInstall = event;
	});
})();
