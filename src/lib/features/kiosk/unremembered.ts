import { newId } from '$lib/domain/core';

/** For a field whose words no browser may keep or offer to the next guest: a name that never comes again. */
export const unremembered = () =>
	({ name: newId(), autocomplete: 'off', autocorrect: 'off', spellcheck: false, 'data-1p-ignore': true }) as const;
