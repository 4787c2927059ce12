// Where the three browsers are: an environment variable first (CHROMIUM, FIREFOX, WEBKIT_MINIBROWSER,
// WEBKIT_DRIVER, XVFB), then PATH, then the places where distributions put them. Tests, launchers and the
// installer all ask here, so that no other file has to know a path.
import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const MAC = '/Applications';

/** For each program: its variable, its names on PATH, and full paths in which `*` stands for one folder name. */
const PROGRAMS = {
  chromium: {
    variable: 'CHROMIUM',
    // the same engine without a window opens a page in half the time
    names: [
      'chromium-headless-shell',
      'chrome-headless-shell',
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'chrome',
    ],
    places: [
      `${MAC}/Chromium.app/Contents/MacOS/Chromium`,
      `${MAC}/Google Chrome.app/Contents/MacOS/Google Chrome`,
    ],
  },
  firefox: {
    variable: 'FIREFOX',
    names: ['firefox', 'firefox-esr'],
    places: [`${MAC}/Firefox.app/Contents/MacOS/firefox`],
  },
  miniBrowser: {
    variable: 'WEBKIT_MINIBROWSER',
    names: ['MiniBrowser'],
    places: [
      '/usr/lib/*/webkit2gtk-4.*/MiniBrowser',
      '/usr/lib*/webkit2gtk-4.*/MiniBrowser',
      '/usr/libexec/webkit2gtk-4.*/MiniBrowser',
    ],
  },
  webKitDriver: {
    variable: 'WEBKIT_DRIVER',
    names: ['WebKitWebDriver'],
    places: ['/usr/lib/*/webkit2gtk-4.*/WebKitWebDriver', '/usr/libexec/webkit2gtk-4.*/WebKitWebDriver'],
  },
  xvfb: { variable: 'XVFB', names: ['Xvfb'], places: ['/usr/bin/Xvfb'] },
};

/** What each engine is called, the programs it needs, the Debian packages that hold them, and what else will do where there are none such. */
export const ENGINES = {
  chromium: { programs: ['chromium'], packages: ['chromium-headless-shell'], otherwise: ['chromium'] },
  firefox: { programs: ['firefox'], packages: ['firefox-esr'] },
  webkit: { programs: ['miniBrowser', 'webKitDriver', 'xvfb'], packages: ['webkit2gtk-driver', 'xvfb'] },
};

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function folders(path) {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}

/** The paths that a pattern stands for; the highest version last in name comes first. */
function expand(pattern) {
  const [first, ...rest] = pattern.split('/').filter(Boolean);
  const step = (bases, part) => {
    if (!part.includes('*')) return bases.map((base) => join(base, part));
    const name = new RegExp(`^${part.replaceAll('.', '\\.').replaceAll('*', '.*')}$`);
    return bases.flatMap((base) =>
      folders(base)
        .filter((f) => name.test(f))
        .sort()
        .reverse()
        .map((f) => join(base, f)),
    );
  };
  return rest.reduce(step, step(['/'], first));
}

/** The path of a program, or undefined. A variable that names no program is an error, not a hint. */
export function findProgram(key) {
  const { variable, names, places } = PROGRAMS[key];
  const given = process.env[variable];
  if (given) {
    if (!isProgram(given)) throw new Error(`${variable}=${given} is not a program`);
    return given;
  }
  const onPath = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = names.flatMap((name) => onPath.map((folder) => join(folder, name)));
  return [...candidates, ...places.flatMap(expand)].find(isProgram);
}

/** The programs of an engine by key, or undefined when one is missing. */
export function findEngine(engine) {
  const found = ENGINES[engine].programs.map((key) => {
    // an X display of one's own will do: Xvfb only stands in for it
    const path = findProgram(key);
    return [key, path ?? (key === 'xvfb' && process.env.DISPLAY ? 'none' : undefined)];
  });
  return found.every(([, path]) => path) ? Object.fromEntries(found) : undefined;
}

/** The engines that cannot run here. */
export function missingEngines(engines = Object.keys(ENGINES)) {
  return engines.filter((engine) => !findEngine(engine));
}
