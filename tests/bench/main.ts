import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startOffice } from '../../pocketbase/setup/office-server';
import { serverMemory } from '../../pocketbase/setup/office/server-memory';
import { importThings } from './big-office';
import { measureBrowser } from './cold-start';
import { measureDecoding } from './decoding';
import { measureEngine } from './engine';
import { print, type Figure } from './figures';
import { measureMeetings } from './meetings';
import { measureMemory } from './memory';
import { measurePulls } from './pulls';
import { measurePushes } from './pushes';
import { measureSupplies } from './supplies';
import { measureTablet } from './tablet';
import { measureWeight } from './weight';

/** Things in the big office; with an event each, a pull goes over twice as many rows. */
const THINGS = 50_000;

const asJson = process.argv.includes('--json');
/** Words of the parts to measure, `-- pushes pulls`; none: all of them. */
const only = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const isWanted = (what: string) =>
	only.length === 0 || only.some((word) => what.toLowerCase().includes(word.toLowerCase()));
const dir = await mkdtemp(join(tmpdir(), 'bantuo-bench-'));
const note = (line: string) => asJson || console.log(line);

const figures: Figure[] = [];
const failures: string[] = [];

/** Measures one part. What cannot be measured is said at the end, and does not take the other figures along. */
async function measure(what: string, part: () => Promise<Figure[]>): Promise<void> {
	if (!isWanted(what)) return;
	note(`${what} …`);
	try {
		figures.push(...(await part()));
	} catch (problem) {
		failures.push(`${what}: ${problem instanceof Error ? problem.message : String(problem)}`);
	}
}

const { hooksPool } = serverMemory();
const office = await startOffice({ dir, demo: true, hooksPool });
try {
	await measure('Weight of the first load', () => measureWeight(office.url));
	await measure('Memory at rest', () => measureMemory(office.pid, `at rest, ${hooksPool} VMs`));
	await measure('Pushes', () => measurePushes(office.url));
	note(`Bringing in ${THINGS} things …`);
	await importThings(office.url, THINGS);
	await measure('Pulls', () => measurePulls(office.url));
	await measure('Memory after the load', () => measureMemory(office.pid, 'after the load'));
	await measure('Decoding', () => measureDecoding(office.url));
	await measure('Meetings', () => measureMeetings(office));
	await measure('Supplies', () => measureSupplies(office));
	await measure("The visitors' tablet", () => measureTablet(office));
	await measure("The device's engine", measureEngine);
	await measure('First copy, cold starts and scrolling', () => measureBrowser(office, THINGS));
} finally {
	await office.stop();
	await rm(dir, { recursive: true, force: true, maxRetries: 5 });
}
print(figures, asJson);
for (const failure of failures) console.error(`not measured: ${failure}`);
process.exitCode = failures.length > 0 ? 1 : 0;
