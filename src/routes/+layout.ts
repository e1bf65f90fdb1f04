import { beginOffice } from '$lib/features/shell/open-copy';
import type { LayoutLoad } from './$types';

// One page served by PocketBase: nothing is rendered on a server.
export const ssr = false;

export const load: LayoutLoad = beginOffice;
