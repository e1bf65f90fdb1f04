import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startOffice } from '../../pocketbase/setup/office-server';
import { importThings } from './big-office';
import { measureBrowser } from './cold-start';
import { measureDecoding } from './decoding';
import { print, type Figure } from './figures';
import { measureMemory } from './memory';
import { measurePulls } from './pulls';
import { measurePushes } from './pushes';
import { measureWeight } from './weight';

/** Things in the big office; with an event each, a pull goes over twice as many rows. */
const THINGS = 50_000;

const asJson = process.argv.includes('--json');
const dir = await mkdtemp(join(tmpdir(), 'bantuo-bench-'));
const note = (line: string) => asJson || console.log(line);

const figures: Figure[] = [];
const office = await startOffice({ dir, demo: true, hooksPool: 60 });
try {
	note('Weight of the first load …');
	figures.push(...(await measureWeight(office.url)));
	figures.push(...(await measureMemory(office.pid, 'at rest, 60 VMs')));
	note('Pushes …');
	figures.push(...(await measurePushes(office.url)));
	note(`Bringing in ${THINGS} things …`);
	await importThings(office.url, THINGS);
	note('Pulls …');
	figures.push(...(await measurePulls(office.url)));
	figures.push(...(await measureMemory(office.pid, 'after the load')));
	note('Decoding …');
	figures.push(...(await measureDecoding(office.url)));
	note('First copy and cold starts …');
	figures.push(...(await measureBrowser(office, THINGS)));
} finally {
	await office.stop();
	await rm(dir, { recursive: true, force: true, maxRetries: 5 });
}
print(figures, asJson);
