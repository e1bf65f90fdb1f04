const NOTED = 'bantuo-logged-in';

/**
 * Whether somebody was logged in here when that was last known. A guess, but without waiting for the database, whose
 * first answer after a cold start takes longer than anything else.
 */
export function wasLoggedIn(): boolean {
	try {
		return localStorage.getItem(NOTED) !== null;
	} catch {
		// Storage is blocked: the database is waited for.
		return false;
	}
}

export function noteLoggedIn(loggedIn: boolean): void {
	try {
		if (loggedIn) localStorage.setItem(NOTED, '1');
		else localStorage.removeItem(NOTED);
	} catch {
		// Only the guess is missing then.
	}
}
