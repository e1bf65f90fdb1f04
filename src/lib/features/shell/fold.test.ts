import { describe, expect, it } from 'vitest';
import { railOf } from './fold';

const place = (href: string) => ({ href });
const part = (href: string) => ({ href, part: true });
const hrefs = (groups: ReturnType<typeof railOf>) =>
	groups.map((places) => places.map(({ place, under }) => (under ? '> ' : '') + place.href));

const few = [[place('/'), place('/meetings'), part('/outbox')], [part('/meetings/rooms')]];
const others = Array.from({ length: 12 }, (_, n) => place(`/other-${n}`));
const many = [...few, others];

describe('the rail of a desk', () => {
	it('shows every place where they fit', () => {
		expect(hrefs(railOf(few, '/'))).toEqual([['/', '/meetings', '/outbox'], ['/meetings/rooms']]);
	});

	it('leaves parts to the page of their place where they do not', () => {
		expect(hrefs(railOf(many, '/')).slice(0, 2)).toEqual([['/', '/meetings', '/outbox'], []]);
	});

	it('shows the parts of the place one is in, beneath it', () => {
		for (const path of ['/meetings', '/meetings/rooms', '/meetings/of-some-id'])
			expect(hrefs(railOf(many, path)).slice(0, 2)).toEqual([['/', '/meetings', '> /meetings/rooms', '/outbox'], []]);
		expect(hrefs(railOf(many, '/meetings-of-another')).slice(0, 2)).toEqual([['/', '/meetings', '/outbox'], []]);
	});
});
