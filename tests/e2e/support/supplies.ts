import { expect, type Page } from 'playwright/test';
import { pushAs, rowsAtServer } from './server';
import { said } from './shell';
import { sign } from './tablet';

/** A thing of the catalogue whose name begins so. */
export const item = async (url: string, name: string) => {
	const found = (await rowsAtServer(url, 'supplies', 'supplyItems')).find((one) => String(one.name).startsWith(name));
	if (!found) throw new Error(`${name} is not in the catalogue`);
	return found;
};
/** What is in the storeroom, as the office knows it. */
export const stock = async (url: string, id: string): Promise<number> =>
	Number((await rowsAtServer(url, 'supplies', 'supplyBalances')).find((one) => one.id === id)?.quantity);
/** The row with the highest number. */
export const newest = async (url: string, entity: string) =>
	(await rowsAtServer(url, 'supplies', entity)).sort((a, b) => String(b.number).localeCompare(String(a.number)))[0];

/** Asks for something in the form, as on the phone. */
export async function request(page: Page, name: string, more: number, purpose: string): Promise<void> {
	await page.getByRole('searchbox', { name: '找用品' }).fill(name);
	await page
		.getByRole('list', { name: '找到的用品' })
		.getByRole('button', { name: new RegExp(`^${name}`) })
		.click();
	await page
		.getByRole('list', { name: '要领的用品' })
		.getByRole('textbox', { name: new RegExp(`^${name}`) })
		.fill(String(more));
	await page.getByLabel('用途').fill(purpose);
	// Pressed twice in a hurry, it is asked for once.
	await page.getByRole('button', { name: '提交', exact: true }).dblclick();
}

/** Signs in the list of what waits for this person's signature: the request that says this. */
export async function signOn(page: Page, kind: string, words: string | RegExp): Promise<void> {
	await page.getByRole('button', { name: kind }).filter({ hasText: words }).first().click();
	await page.getByRole('dialog', { name: kind }).getByRole('button', { name: '同意', exact: true }).click();
	await expect(said(page, /已同意|已记下/)).toBeVisible();
}

/** Signs for this account from another device. */
export async function approveElsewhere(url: string, account: string, id: string): Promise<void> {
	const approval = (await rowsAtServer(url, account, 'approvals')).find((one) => one.id === id);
	await pushAs(url, account, 'approvals.approve', { approval: id, stage: approval?.stage });
}

/** Hands out what one line of a request wants, signed for. */
export async function handOut(page: Page, thing: string): Promise<void> {
	await page.getByRole('checkbox', { name: new RegExp(`^${thing}`) }).click();
	await sign(page);
	await page.getByRole('button', { name: /^发出 1 种/ }).click();
}

/** Orders what an approved plan holds; this colleague checks it in. */
export async function order(page: Page, [initials, name]: readonly [string, string]): Promise<void> {
	await page.getByRole('button', { name: /^下 \d+ 张采购单$/ }).click();
	await page.getByRole('searchbox').last().fill(initials);
	await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
}

/** Makes this colleague one of those who keep the storeroom. Returns his id. */
export async function entrustStoreroom(url: string, name: string): Promise<string> {
	const person = String((await rowsAtServer(url, 'admin', 'people')).find((one) => one.name === name)?.id);
	const entrusted = { duties: ['supplies'], isHead: false, isLeader: false, isAdmin: false };
	await pushAs(url, 'admin', 'people.setDuties', { person, ...entrusted });
	return person;
}
