// The small bundle: no zod, no domain. Handlers that only read require it.
export { pull } from './routes/pull';
export { health } from './routes/health';
