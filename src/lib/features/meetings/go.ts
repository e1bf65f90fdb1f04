import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import { queryOf, type RoomsQuery } from './paths';

type Options = Parameters<typeof goto>[1];

/** Opens the rooms. */
export function goToRooms(asked: RoomsQuery = {}, options: Options = {}): Promise<void> {
	const query = queryOf(asked);
	return query === '' ? goto(resolve('/meetings'), options) : goto(resolve(`/meetings?${query}`), options);
}

export const goToMeeting = (id: string): Promise<void> => goto(resolve('/(staff)/meetings/[id]', { id }));

export const goToTemplates = (template?: string): Promise<void> =>
	template === undefined
		? goto(resolve('/meetings/templates'))
		: goto(resolve(`/meetings/templates?${new URLSearchParams({ template })}`));
