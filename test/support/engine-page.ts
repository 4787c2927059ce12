// A page in Firefox or in WebKit, for the few things that no test of a component can ask there: pages of the gallery with their workers. It can be led
// to an address and asked, and no more.
import puppeteer from 'puppeteer-core';
import { findEngine, findProgram } from '../browsers/find-browsers.mjs';
import { webkitLauncher } from '../browsers/webkit-launcher.mjs';

export type OtherEngine = 'firefox' | 'webkit';

export interface EnginePage {
  show: (url: string) => Promise<void>;
  /** Runs a function in the page; it may have no names of this file. */
  ask: <Result>(question: (...given: string[]) => Result, ...given: string[]) => Promise<Result>;
  /** Asks until the answer is true. */
  until: (question: (...given: string[]) => boolean, ...given: string[]) => Promise<void>;
  close: () => Promise<void>;
}

/** Whether this machine has an engine. */
export const hasEngine = (engine: OtherEngine): boolean => findEngine(engine) !== undefined;

const PATIENCE = 30_000;
const GLANCE = 50;

/** Starts an engine with one page in it. */
export async function openEngine(engine: OtherEngine): Promise<EnginePage> {
  const { show, ask, close } = await (engine === 'firefox' ? inFirefox() : inWebKit());
  return {
    show,
    ask,
    close,
    async until(question, ...given) {
      for (const end = Date.now() + PATIENCE; Date.now() < end;) {
        if (await ask(question, ...given)) return;
        await new Promise((done) => void setTimeout(done, GLANCE));
      }
      throw new Error(`${engine} does not come to: ${String(question)}`);
    },
  };
}

type Driven = Omit<EnginePage, 'until'>;

async function inFirefox(): Promise<Driven> {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: findProgram('firefox')! });
  const page = await browser.newPage();
  return {
    show: async (url) => void (await page.goto(url)),
    ask: async (question, ...given) =>
      (await page.evaluate(question, ...given)) as ReturnType<typeof question>,
    close: async () => browser.close(),
  };
}

function inWebKit(): Driven {
  const launcher = webkitLauncher();
  return {
    show: async (url) => launcher.startSession('page', url),
    ask: async (question, ...given) =>
      (await launcher.getPage().evaluate(question, ...given)) as ReturnType<typeof question>,
    close: async () => launcher.stop(),
  };
}
