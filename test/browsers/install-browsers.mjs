// Gets the browsers that are missing, where that can be done without asking: as root on a Debian-like system. There
// it also gets a font, as a bare system has none and text would be measured as nothing. Anywhere else it says what
// to install. Run by hand: `node test/browsers/install-browsers.mjs`.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ENGINES, missingEngines } from './find-browsers.mjs';

const APT = ['-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=120', '-o', 'Acquire::Retries=2'];
const MINUTES = 60_000;

const hasApt = () => spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;

function hasFonts() {
  try {
    return readdirSync('/usr/share/fonts', { recursive: true }).some((file) =>
      /\.(?:ttf|otf|pfb)$/.test(join(file)),
    );
  } catch {
    return false;
  }
}

function aptGet(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stdout, stderr, error } = spawnSync('apt-get', args, {
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 15 * MINUTES,
  });
  return {
    ok: status === 0,
    output: `$ apt-get ${args.join(' ')}\n${stdout ?? ''}${stderr ?? ''}${error ?? ''}`,
  };
}

/** apt cannot have it: no such package, or no way to the archive. Anything else is a fault worth failing for. */
const UNOBTAINABLE =
  /Unable to locate package|has no installation candidate|Could not resolve|Temporary failure resolving|Failed to fetch|Unable to fetch|Could not connect|Connection (?:failed|timed out|refused)|No space left on device/i;

const install = (packages) =>
  aptGet('install', ...APT, ...packages, ...(hasFonts() ? [] : ['fonts-dejavu-core']));

/** Installs an engine; where the archive lacks its packages, what else will do. */
function installEngine(engine) {
  const { packages, otherwise } = ENGINES[engine];
  const first = install(packages);
  return first.ok || !otherwise ? first : install(otherwise);
}

/** What a person installs: what holds on every Debian and Ubuntu. */
const packagesOf = (engine) => ENGINES[engine].otherwise ?? ENGINES[engine].packages;

/** What a person should type, on Debian and elsewhere. */
export function advice(engines) {
  const packages = engines.flatMap(packagesOf).join(' ');
  return (
    `Debian, Ubuntu: sudo apt-get install --no-install-recommends ${packages}\n` +
    'elsewhere: install Chromium or Chrome, Firefox, and WebKitGTK with its MiniBrowser, WebKitWebDriver and Xvfb; ' +
    'where they are not found, name them by CHROMIUM, FIREFOX, WEBKIT_MINIBROWSER, WEBKIT_DRIVER and XVFB'
  );
}

/**
 * Installs what the engines need. Says which are still missing, and whether this machine simply cannot have them,
 * which is nobody's failure, or could and something went wrong, which is.
 */
export function installBrowsers(engines = Object.keys(ENGINES), say = console.log) {
  const wanted = missingEngines(engines);
  if (wanted.length === 0) return { missing: [], excused: false };
  if (process.getuid?.() !== 0 || !hasApt()) {
    say(`${wanted.join(', ')} not found, and cannot be installed from here.\n${advice(wanted)}`);
    return { missing: wanted, excused: true };
  }
  say(`${wanted.join(', ')} not found: installing by apt-get`);
  const outputs = [aptGet('update')];
  // one engine that the archive lacks must not keep the others away
  for (const engine of wanted) outputs.push(installEngine(engine));
  const failed = outputs.filter(({ ok }) => !ok);
  for (const { output } of failed) say(output);
  const missing = missingEngines(wanted);
  if (missing.length > 0) say(advice(missing));
  return { missing, excused: missing.length > 0 && failed.some(({ output }) => UNOBTAINABLE.test(output)) };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = installBrowsers().missing.length > 0 ? 1 : 0;
}
