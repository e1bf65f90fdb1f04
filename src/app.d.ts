declare global {
	namespace App {
		interface Error {
			/** Names the failure, for whoever helps. */
			code?: string;
		}
	}
}
export {};
