declare module 'office:statements' {
	const statements: typeof import('./sql/statements').statements;
	export default statements;
}
