// One page served by PocketBase: nothing is rendered on a server.
export const ssr = false;
