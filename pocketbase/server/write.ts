// The bundle that knows the domain. Handlers that change something require it.
export { push } from './routes/push';
export { seed } from './commands/seed';
