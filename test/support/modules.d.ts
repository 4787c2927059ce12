// The types of the few plain JavaScript modules of the tooling that tests import.

declare module '*/examples/serve.mjs' {
  export function startServer(options?: {
    port?: number;
    root?: string;
    frames?: string;
    framedBy?: string;
  }): Promise<{ url: string; port: number; close: () => Promise<void> }>;
}

declare module '*/browsers/find-browsers.mjs' {
  export function findProgram(key: 'chromium' | 'firefox'): string | undefined;
  /** The programs of an engine; undefined where this machine lacks one of them. */
  export function findEngine(key: 'chromium' | 'firefox' | 'webkit'): object | undefined;
}

declare module '*/browsers/webkit-launcher.mjs' {
  export function webkitLauncher(): {
    startSession(id: string, url: string): Promise<void>;
    stop(): Promise<void>;
    getPage(): { evaluate(question: (...given: string[]) => unknown, ...given: string[]): Promise<unknown> };
  };
}

declare module '*/browsers/chromium-flags.mjs' {
  export const CHROMIUM_FLAGS: string[];
}

declare module '*/.config/house-rules.mjs' {
  const rules: import('eslint').Linter.Config[];
  export default rules;
}

declare module '*/bench/thread-time.mjs' {
  /** The milliseconds of processor that this thread has had; only differences mean something. */
  export function threadTime(): number;
}

/** The compiler of messages, as .config has it. */
declare module '*/.config/words.mjs' {
  export function ruleModule(language: string): string;
  export function wordsModule(language: string, name: string, messages: object): string;
  export function messageFiles(): { language: string; name: string; path: string }[];
}

declare module '*/paste-tester/probe.html' {
  const source: string;
  export default source;
}

declare module '*.md' {
  const text: string;
  export default text;
}

declare module '*/paste-tester/check-paste.js' {
  type Verdict = 'works' | 'part' | 'fails' | 'absent';
  interface Form {
    readonly title: string;
    readonly way: string;
    readonly verdict: Verdict;
    readonly kept: readonly string[];
    readonly lost: readonly string[];
    readonly note?: string;
  }
  interface Way {
    readonly id: string;
    readonly title: string;
    readonly verdict: Verdict;
    readonly best: Verdict;
    readonly forms: readonly Form[];
  }
  type Hooks = typeof import('../../components/upgrade/find-hooks.js');
  type Found = import('../../components/upgrade/find-hooks.js').Found;
  export interface Checked extends Found {
    readonly hasProbe: boolean;
    readonly isCode: boolean;
    readonly isUpgraded: boolean;
    readonly ways: readonly Way[];
    readonly best: Way | undefined;
    readonly idle: readonly HTMLTableElement[];
    readonly refusals: readonly import('*/paste-tester/policy.js').Refusal[];
  }
  export function checkPaste(
    page: Document,
    options: {
      probe: Document;
      findHooks: Hooks['findHooks'];
      places?: import('../../components/upgrade/find-hooks.js').Places;
      policies?: readonly string[];
    },
  ): Checked;
}

declare module '*/builder/site-list.js' {
  /** The systems of sites, each with the way by which a plan survives its editor. */
  export const SITES: readonly {
    readonly id: string;
    readonly title: string;
    /** The allow-list of its editor. Default: it keeps all, or is told by the way itself. */
    readonly editor?: import('./allow-lists.js').Editor;
    readonly way: 'tag' | 'data' | 'plain' | 'frame' | 'static';
    readonly paste: string;
  }[];
}

declare module '*/paste-tester/finding.js' {
  export function findingOf(checked: import('*/paste-tester/check-paste.js').Checked): string;
}

declare module '*/paste-tester/parse-paste.js' {
  export const MOST: number;
  export function parsePaste(text: string): Document;
  export function faultOf(text: string): string | undefined;
}

declare module '*/paste-tester/policy.js' {
  /** What a policy refuses. */
  export interface Refusal {
    /** The ways that it keeps from working. */
    readonly ways: readonly string[];
    readonly words: string;
  }
  export function policiesOf(page: Document, told?: string): readonly string[];
  export function refusalsOf(policies: readonly string[]): readonly Refusal[];
}
