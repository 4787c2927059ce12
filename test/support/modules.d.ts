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
  export function wordsModule(language: string, name: string, messages: object): string;
  export function messageFiles(): { language: string; name: string; path: string }[];
}
