declare global {
	namespace App {
		interface PageData {
			/** Why this device's copy cannot be opened; see features/shell/open-copy.ts. */
			closed?: string | undefined;
		}
		interface Error {
			/** Names the failure, for whoever helps. */
			code?: string;
		}
	}
}
export {};
