const KEY = 'outgoing waits';

/** Says to all VMs that something waits: a push whose answer says so has its client ask for the sending. */
export const noteWaiting = (): void => $app.store().set(KEY, true);
export const noteDrained = (): void => $app.store().set(KEY, false);
export const isWaiting = (): boolean => $app.store().get(KEY) === true;
