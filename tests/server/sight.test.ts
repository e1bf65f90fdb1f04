import { describe, expect, test } from 'vitest';
import { office } from '../../src/lib/domain/office';
import { Device } from './support/device';
import { ask, EVERYBODY, type Role } from './support/people';
import { PEOPLE } from './support/seed';

/** Written by hand: who sees which row. Everybody who is not named does not. */
const STAFF = PEOPLE;
const SIGHT: readonly (readonly [row: string, seenBy: readonly Role[]])[] = [
	['offices/office', [...STAFF, 'kiosk']],
	['officeYears/2026', STAFF],
	['officeHours/office', STAFF],
	['departments/office.0', [...STAFF, 'kiosk']],
	['people/staff', STAFF],
	['hosts/staff', ['kiosk']],
	['personCards/staff', ['administrator', 'staff']],
	['personCards/equipment', ['administrator', 'equipment']],
	['departments/roll.0', [...STAFF, 'kiosk']],
	['people/roll.1', []],
	['personCards/roll.1', []],
	['hosts/roll.1', []],
	['people/roll.2', STAFF],
	['rosters/equipment', STAFF],
	['exceptions/unknown.1', ['administrator', 'equipment']],
	['notifications/fault.2', ['equipment']],
	['places/place.0', STAFF],
	['equipment/thing.0', STAFF],
	['foreignCodes/link.0', STAFF],
	['equipmentEvents/fault.1', STAFF],
	['disposals/scrap.0', STAFF],
	// Its requester, who is asked now, the duty it belongs to, administrators.
	['approvals/scrap.0', ['administrator', 'equipment', 'head']],
	['approvalRoutes/route.0', STAFF],
	['delegations/trip.0', STAFF],
	['faultReports/fault.0', STAFF],
	['faultContacts/fault.0', ['equipment']],
	['rooms/room.0', STAFF],
	['setUpTemplates/template.0', STAFF],
	['bookings/open.0', STAFF],
	['bookings/closed.0', STAFF],
	['meetings/open.0', STAFF],
	['meetings/closed.0', ['head', 'meetings', 'seals']],
	['setUpItems/open.1', STAFF],
	['kiosks/tablet', ['administrator', 'reception']],
	['kioskPins/tablet', []],
	['receptionRules/reception', [...STAFF, 'kiosk']],
	['visitNotices/notice.2', ['administrator', 'reception', 'kiosk']],
	['visits/expected.0', ['reception', 'staff']],
	['visits/walkin.0', ['reception', 'head', 'kiosk']],
	['visitContacts/walkin.0', ['reception']],
	['contactOriginals/walkin.0', []],
	['visitAnswers/walkin.0', ['reception', 'head']],
	['badges/A-01', ['reception']],
	['kioskCalls/tablet', ['reception']],
	['deliveries/parcel.0', ['reception', 'staff']],
	['deliveries/letter.0', ['reception']],
	['deliveryPhotos/parcel.0', ['staff']],
	['deliveryPhotos/letter.0', ['reception']],
	['suppliers/supplier.0', ['administrator', 'supplies', 'leader']],
	['supplyItems/paper.0', STAFF],
	['supplyCodes/carton.0', STAFF],
	['supplyChanges/dearer.0', ['administrator', 'supplies', 'leader']],
	['supplyRules/supplies', STAFF],
	['supplyBudgets/office.0', STAFF],
	['supplyBalances/paper.0', STAFF],
	['supplyMovements/begun.0', ['administrator', 'supplies', 'leader']],
	['supplyShortfalls/scrapped.0', ['administrator', 'supplies', 'leader']],
	['supplyClosings/closing.2026-10', ['administrator', 'supplies', 'leader']],
	['stocktakes/stocktake.0', ['administrator', 'supplies', 'leader', 'staff', 'head']],
	['stocktakeCounts/counted.0', STAFF],
	['stocktakeVariances/stocktake.0:paper.0', ['administrator', 'supplies', 'leader', 'head']],
	['requisitions/request.0', ['administrator', 'supplies', 'head', 'staff']],
	['pickUpCodes/request.0', ['staff']],
	['supplyIssues/given.0', ['administrator', 'supplies', 'leader', 'staff']],
	['issueSignatures/given.0', ['supplies', 'staff']],
	['supplyLoans/lent.1', ['supplies', 'staff']],
	['holdings/lent.1', ['administrator', 'staff']],
	['issueRules/issue', STAFF],
	['supplySpending/office.0:2026-11', STAFF],
	['purchasePlans/plan.0', ['administrator', 'supplies', 'leader']],
	['purchasePlanLines/plan.1', ['administrator', 'supplies', 'leader']],
	['purchaseOrders/order.0', ['administrator', 'reception', 'supplies', 'leader']],
	['supplyArrivals/paper.0', STAFF],
	['goodsReceipts/received.0', ['administrator', 'reception', 'supplies', 'leader']],
	['receiptPhotos/received.1', ['reception', 'supplies']],
	// Handed on to somebody who would read none of it: he signs now, and reads what he signs.
	['approvals/handed.0', ['administrator', 'supplies', 'head', 'staff', 'documents']],
	['requisitions/handed.0', ['administrator', 'supplies', 'head', 'staff', 'documents']],
	['purchasePlans/bulk.0', ['administrator', 'supplies', 'leader', 'archives']],
	['purchasePlanLines/bulk.1', ['administrator', 'supplies', 'leader', 'archives']],
	['stocktakes/recount.0', ['administrator', 'supplies', 'leader', 'staff', 'seals']],
	['stocktakeVariances/recount.0:disk.0', ['administrator', 'supplies', 'leader', 'seals']]
];

const PULLERS = EVERYBODY.filter((role) => role !== 'nobody' && role !== 'superuser');

test('the table holds every kind of row', () => {
	const kinds = new Set(SIGHT.map(([row]) => row.split('/')[0]));
	expect([...kinds].sort()).toEqual(office.entities.map(({ name }) => name).sort());
});

describe.each(PULLERS)('%s', (role) => {
	test('gets by pull what the table says, and nothing else of it', async () => {
		const { rows } = await new Device(role).pull();
		const got = SIGHT.map(([row]) => [row, rows.has(row)]);
		expect(got).toEqual(SIGHT.map(([row, seenBy]) => [row, seenBy.includes(role)]));
	});

	test('gets the same by asking for older rows', async () => {
		for (const [row, seenBy] of SIGHT) {
			const [entity, id] = row.split('/');
			const { status, body } = await ask(role, 'GET', `/api/office/rows/${entity}?limit=500`);
			const found = (body as { rows: { id: string }[] }).rows.some((one) => one.id === id);
			expect([row, status, found]).toEqual([row, 200, seenBy.includes(role)]);
		}
	});
});

test.each(['nobody', 'superuser'] as const)('%s pulls nothing', async (role) => {
	for (const path of ['pull?client=x', 'rows/offices', 'files/aaaaaaaaaaaaaaa']) {
		const { status, text } = await ask(role, 'GET', `/api/office/${path}`);
		expect([path, status, text.includes('offices')]).toEqual([path, 401, false]);
	}
});
