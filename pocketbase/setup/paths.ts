import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

/** The checkout's root, wherever the command was typed. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The built client: what PocketBase serves, and what BANTUO_PUBLIC names. */
export const publicDir = join(root, 'build', 'client');

/** Holds one folder for each build of the hooks: a running server never sees its hooks change under it. */
export const hooksRoot = join(root, 'pocketbase', 'pb_hooks');

export const migrationsDir = join(root, 'pocketbase', 'pb_migrations');
