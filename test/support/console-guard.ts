// Fails a test in which something complained without being expected to: console.error or console.warn, an error or a
// rejection that nobody caught, a breach of the content security policy. Loaded before every test, in Node and in the
// browsers, so no test has to ask for it. A test that provokes a complaint names it: `expectComplaint(/not found/)`.

/** What of a browser is used here; Node has none of it, and mocha itself sees to uncaught errors there. */
interface Page {
  addEventListener?: (type: string, listener: (event: Event) => void, capture: boolean) => void;
  Mocha?: { Runner: { immediately: (callback: () => void) => void } };
}

/** An ErrorEvent or a PromiseRejectionEvent. */
interface UncaughtEvent extends Event {
  message?: string;
  error?: unknown;
  reason?: unknown;
}

const complaints: string[] = [];
const expected: RegExp[] = [];
let current: Mocha.Test | undefined;
let giveUp: (error: unknown) => void = () => undefined;

/** Says that this test provokes a complaint, at least once: without one, the test fails as well. */
export function expectComplaint(pattern: RegExp): void {
  expected.push(pattern);
}

function complain(kind: string, details: unknown[]): boolean {
  const words = `${kind}: ${details.map(inWords).join(' ')}`;
  complaints.push(words);
  return isExpected(words);
}

const isExpected = (words: string) => expected.some((pattern) => pattern.test(words));

function inWords(value: unknown): string {
  if (value instanceof Error)
    return value.stack?.includes(value.message) ? ownStack(value.stack) : String(value);
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? typeof value);
}

/** A stack without the frames of the test runner. */
const ownStack = (stack: string) =>
  stack
    .split('\n')
    .filter((line) => !/node_modules|__web-/.test(line))
    .join('\n');

function listenToConsole(): void {
  for (const method of ['error', 'warn'] as const) {
    const original = console[method].bind(console);
    console[method] = (...details: unknown[]) => {
      if (isEcho(details)) return;
      if (!complain(`console.${method}`, details)) original(...details);
    };
  }
}

/** In Chromium the test runner prints an uncaught error before the listeners below can keep it from that. */
const isEcho = ([first, ...rest]: unknown[]) =>
  rest.length === 0 && (first == null || first === RUNNERS_NOTE);

const RUNNERS_NOTE =
  'An error was thrown in a Promise outside a test. Did you forget to await a function or assertion?';

function withdrawEcho(thrown: unknown): void {
  const echo = complaints.indexOf(`console.error: ${inWords(thrown)}`);
  if (echo >= 0) complaints.splice(echo, 1);
}

/** Capturing, so as to come before the listeners of the test runner. */
function listenToPage(page: Page): void {
  page.addEventListener?.('error', onUncaught, true);
  page.addEventListener?.('unhandledrejection', onUncaught, true);
  page.addEventListener?.('securitypolicyviolation', onViolation, true);
}

function onUncaught(event: Event): void {
  const { message, error, reason } = event as UncaughtEvent;
  // a ResizeObserver that defers work to the next frame: no fault, but browsers report it as an error
  const harmless = message?.startsWith('ResizeObserver loop') ?? false;
  if (!current && !harmless) return; // a module that fails to load: the test runner's to report
  event.preventDefault();
  event.stopImmediatePropagation();
  const thrown = error ?? reason ?? message;
  if (harmless) return;
  withdrawEcho(thrown);
  if (!complain('uncaught', [thrown])) giveUp(thrown);
}

function onViolation(event: Event): void {
  const { violatedDirective, blockedURI, sample, sourceFile, lineNumber } =
    event as SecurityPolicyViolationEvent;
  complain('content security policy', [violatedDirective, blockedURI, sample, `${sourceFile}:${lineNumber}`]);
}

/** Some complaints are events, which come a task after what caused them. */
async function settled(): Promise<void> {
  for (let tasks = 0; tasks < 2; tasks++) await new Promise<void>(inNextTask);
}

/** Calls back in a task of its own. Browsers make a timer that a timer sets wait 4 ms, which thousands of tests feel. */
const inNextTask: (callback: () => void) => void = globalThis.setImmediate ?? inNextMessage;

function inNextMessage(callback: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    callback();
  };
  port2.postMessage(undefined);
}

/** In a browser, mocha goes from hook to hook and test to test by timers: some five to a test. */
function hurryMocha({ Mocha }: Page): void {
  if (Mocha) Mocha.Runner.immediately = inNextTask;
}

/** Throws what is left to complain of, and forgets it. What comes between two tests is the second one's matter. */
function check(): void {
  const heard = complaints.splice(0);
  const patterns = expected.splice(0);
  const unexpected = heard.filter((complaint) => !patterns.some((pattern) => pattern.test(complaint)));
  const unheard = patterns.filter((pattern) => !heard.some((complaint) => pattern.test(complaint)));
  if (unexpected.length > 0) throw new Error(`unexpected complaints:\n${unexpected.join('\n')}`);
  if (unheard.length > 0) throw new Error(`expected complaints that did not come: ${unheard.join(', ')}`);
}

/** An error as a page can send it to the runner: with an element or a module in it, the page would never end. */
function tellable(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const compared = error as Error & Record<'actual' | 'expected', unknown>;
  for (const side of ['actual', 'expected'] as const) {
    if (side in compared && !isData(compared[side]))
      compared[side] = Object.prototype.toString.call(compared[side]);
  }
  return error;
}

function isData(value: unknown): boolean {
  try {
    JSON.stringify(structuredClone(value));
    return true;
  } catch {
    return false;
  }
}

listenToConsole();
listenToPage(globalThis);
hurryMocha(globalThis);

// The check becomes part of each test, rather than an `afterEach`: mocha gives up a whole file when a hook fails.
beforeEach(function () {
  const test = this.currentTest;
  const run = test?.fn as Mocha.AsyncFunc | undefined; // a test without a promise is awaited just the same
  if (!test || !run) return;
  if (run.length > 0) throw new TypeError('a test requires a promise to wait for: `done` is not supported');
  current = test;
  expected.length = 0;
  test.fn = async function (this: Mocha.Context) {
    const uncaught = new Promise<never>((_resolve, reject) => (giveUp = reject));
    try {
      await Promise.race([run.call(this), uncaught]);
      await Promise.race([settled(), uncaught]);
    } catch (error) {
      complaints.length = 0; // the test has failed already, and no other shall for the same reason
      throw tellable(error);
    }
    if (current === test) check(); // else it timed out, and the complaints are another test's by now
  };
});
