import type { IssueWay } from '$lib/domain/supplies/requests';
import { m } from '$lib/paraglide/messages';

const WAYS: Record<IssueWay, () => string> = {
	signed: m.issue_way_signed,
	code: m.issue_way_code,
	desk: m.issue_way_desk
};
export const wayWord = (way: IssueWay): string => WAYS[way]();
