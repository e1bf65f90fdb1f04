/**
 * Runs before anything is installed, so: plain JavaScript and nothing but what Node brings. Makes sure of Node and of
 * the dependencies, then hands over to main.ts.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const lockFile = join(root, 'package-lock.json');
const stampFile = join(root, 'node_modules', '.bantuo-lock');

requireNode(20, 19);
if (!dependenciesAreCurrent()) await installDependencies();
await handOver(process.argv.slice(2));

/**
 * @param {number} major
 * @param {number} minor
 */
function requireNode(major, minor) {
	const [haveMajor = 0, haveMinor = 0] = process.versions.node.split('.').map(Number);
	if (haveMajor > major || (haveMajor === major && haveMinor >= minor)) return;
	process.stderr.write(
		`需要 Node.js ${major}.${minor} 或更新版本，这里是 ${process.versions.node}。请从 https://nodejs.org 安装。\n` +
			`Node.js ${major}.${minor} or later is needed, this is ${process.versions.node}. Install it from https://nodejs.org.\n`
	);
	process.exit(1);
}

/** The stamp holds what was installed: the lock file's hash, and for which machine (some packages are native). */
function currentStamp() {
	const hash = createHash('sha256').update(readFileSync(lockFile)).digest('hex');
	return `${hash} ${process.platform} ${process.arch}\n`;
}

function dependenciesAreCurrent() {
	const stamp = currentStamp();
	if (existsSync(stampFile)) return readFileSync(stampFile, 'utf8') === stamp;
	if (!installedByHand()) return false;
	writeFileSync(stampFile, stamp);
	return true;
}

/** Whether somebody ran `npm ci` themselves: npm leaves a record, which must name every package of the lock file. */
function installedByHand() {
	const recordFile = join(root, 'node_modules', '.package-lock.json');
	if (!existsSync(recordFile)) return false;
	/** @type {Record<string, { version?: string; optional?: boolean }>} */
	const wanted = JSON.parse(readFileSync(lockFile, 'utf8')).packages;
	/** @type {Record<string, { version?: string }>} */
	const installed = JSON.parse(readFileSync(recordFile, 'utf8')).packages;
	return Object.entries(wanted).every(
		([path, { version, optional }]) =>
			path === '' || installed[path]?.version === version || (optional === true && installed[path] === undefined)
	);
}

async function installDependencies() {
	process.stdout.write('正在安装依赖 Installing dependencies (npm ci, half a minute or more) …\n');
	const started = Date.now();
	const heartbeat = setInterval(() => {
		process.stdout.write(`  … npm ci (${Math.round((Date.now() - started) / 1000)} s)\n`);
	}, 5000);
	// --include=dev: everything here is a development dependency, and NODE_ENV may say "production".
	const { code, output } = await run([...npm(), 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=warn']);
	clearInterval(heartbeat);
	if (code !== 0) {
		process.stderr.write(
			`${output}\n依赖安装失败。请检查网络；在中国大陆可先运行 npm config set registry https://registry.npmmirror.com\n` +
				'The dependencies could not be installed. Check the network (behind a slow connection a registry mirror helps), then try again.\n'
		);
		process.exit(1);
	}
	writeFileSync(stampFile, currentStamp());
	process.stdout.write(`依赖已安装 Dependencies installed (${Math.round((Date.now() - started) / 1000)} s)\n`);
}

/** The npm that started us, else the one on the path. */
function npm() {
	const running = process.env.npm_execpath;
	return running?.endsWith('.js') && running.includes('npm') ? [process.execPath, running] : ['npm'];
}

/**
 * @param {string[]} command
 * @returns {Promise<{ code: number; output: string }>}
 */
function run([program = '', ...args]) {
	return new Promise((resolve) => {
		const child = spawn(program, args, {
			cwd: root,
			stdio: ['ignore', 'pipe', 'pipe'],
			shell: process.platform === 'win32' && program === 'npm'
		});
		let output = '';
		child.stdout?.on('data', (part) => (output += part));
		child.stderr?.on('data', (part) => (output += part));
		child.once('error', (error) => resolve({ code: 1, output: error.message }));
		child.once('close', (code) => resolve({ code: code ?? 1, output }));
		forwardSignals(child);
	});
}

/** @param {string[]} args */
async function handOver(args) {
	const child = spawn(process.execPath, ['--import', 'tsx', join(root, 'pocketbase', 'setup', 'main.ts'), ...args], {
		cwd: root,
		stdio: 'inherit',
		// Node 24 and later then go through the company's proxy where one is set.
		env: { NODE_USE_ENV_PROXY: '1', ...process.env, INIT_CWD: process.env.INIT_CWD ?? process.cwd() }
	});
	forwardSignals(child);
	endWithNpm(child);
	child.once('error', (error) => {
		process.stderr.write(`${error.message}\n`);
		process.exit(1);
	});
	child.once('exit', (code, signal) => process.exit(code ?? 128 + (signal ? constants.signals[signal] : 0)));
}

/** @param {import('node:child_process').ChildProcess} child */
function forwardSignals(child) {
	/** @type {NodeJS.Signals[]} */
	const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
	for (const signal of signals) {
		const forward = () => child.kill(signal);
		process.on(signal, forward);
		child.once('exit', () => process.off(signal, forward));
	}
}

/**
 * npm runs us through a shell that keeps a SIGTERM to itself and dies of it: then the parent is gone, and so should
 * we be.
 *
 * @param {import('node:child_process').ChildProcess} child
 */
function endWithNpm(child) {
	if (!process.env.npm_lifecycle_event || process.platform === 'win32') return;
	const parent = process.ppid;
	const watch = setInterval(() => {
		if (process.ppid === parent) return;
		clearInterval(watch);
		child.kill('SIGTERM');
	}, 500);
	watch.unref();
}
