import { setTimeout as pause } from 'node:timers/promises';
import { currentClient } from '../builds/client';
import { exitCodeOf, stopAsked } from '../children';
import { startOffice, type OfficeServer } from '../office-server';
import { findPocketBase } from '../pocketbase-binary';
import { note, say } from '../progress';
import type { ServeArguments } from './arguments';
import { portIsFree, PortTaken } from './port';
import { serverMemory } from './server-memory';

export interface Service {
	/** `npm run …`, for messages. */
	script: string;
	demo: boolean;
	/** Called when the port is known to be free, before anything is written. */
	prepare?(): Promise<void>;
	/** What to print once the office can be reached. */
	welcome(office: OfficeServer): Promise<string[]>;
}

/**
 * Brings up an office for people and keeps it up until a signal ends it.
 *
 * @returns the exit code: 0 after a signal, 1 when PocketBase ended by itself
 */
export async function serveForPeople(service: Service, place: ServeArguments): Promise<number> {
	const { port, host } = place;
	// Asked first: nobody should wait for a build to hear that the port is taken.
	if (!(await portIsFree(port, host))) throw new PortTaken(port, service.script);
	await service.prepare?.();

	const stopping = stopAsked();
	const starting = bringUp(service, place);
	const early = await Promise.race([starting, stopping]);
	// What was begun ends with us, and is taken up again at the next start.
	if (typeof early === 'string') process.exit(exitCodeOf(early));
	const office = early;
	for (const line of await service.welcome(office)) say(line);

	const asked = stopping.then(() => true);
	// Ctrl+C reaches PocketBase too: its end may come a moment before we hear of the reason.
	const ended = office.ended.then(() => pause(500)).then(() => false);
	if (await Promise.race([asked, ended])) {
		say('\n正在停止 Stopping …');
		await office.stop();
		say('已停止，数据已保存。 Stopped; the data are kept.');
		return 0;
	}
	process.stderr.write(`\nPocketBase ${await office.ended}. It printed:\n${office.output}\n`);
	return 1;
}

async function bringUp(
	{ script, demo }: Service,
	{ dir, port, host, domain, proxy }: ServeArguments
): Promise<OfficeServer> {
	await findPocketBase();
	await currentClient();
	return startOffice({
		...{ dir, port, host, proxy, demo },
		...(domain && { domain }),
		script,
		hooksPool: serverMemory().hooksPool,
		openWhileWarming: true,
		say: note,
		hear: (line) => note(`  ${line}`)
	});
}
