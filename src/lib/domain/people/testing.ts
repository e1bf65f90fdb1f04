import { entrustMutators } from './entrust';

/** The mutators that change who may do what, in an office in which nothing else follows. */
export const { setDuties, disablePerson, enablePerson } = entrustMutators(() => undefined);
