import { refuse } from './answer';

/**
 * A handler whose faults are ours: they are answered 500 and logged with their trace, where PocketBase would say 400,
 * as if the request had been wrong.
 */
export const route =
	(handle: PbHandler): PbHandler =>
	(e) => {
		try {
			handle(e);
		} catch (problem) {
			const trace = problem instanceof Error ? (problem.stack ?? problem.message) : String(problem);
			$app.logger().error('a route failed', 'path', e.request.url.path, 'problem', trace);
			refuse(e, 500, 'server_fault');
		}
	};
