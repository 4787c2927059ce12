import { readFileSync } from 'node:fs';

/** A block of code of a page. */
export interface CodeBlock {
  /** What it is written in; nothing where the page does not say. */
  readonly language: string;
  readonly code: string;
}

/** The blocks of code of a page of the documentation, in their order. What tests follow is read there, so that it is what people read. */
export function codeBlocks(page: string): CodeBlock[] {
  const text = readFileSync(page, 'utf8');
  return [...text.matchAll(/^```([a-z]*)\n([^]*?)^```$/gm)].map(([, language, code]) => ({
    language: language!,
    code: code!,
  }));
}

/** The only block of a language among some. */
export function blockIn(blocks: readonly CodeBlock[], language: string, at = 0): string {
  const block = blocks.filter((one) => one.language === language)[at];
  if (block === undefined) throw new Error(`the page has no block ${at + 1} of ${language || 'plain text'}`);
  return block.code;
}

/** The policy that a page prints, the header's name left out. */
export function printedPolicy(page: string): string {
  const line = /^(?:Content-Security-Policy: )?(.*trusted-types lit-html.*)$/m.exec(
    readFileSync(page, 'utf8'),
  );
  if (line === null) throw new Error(`${page} prints no policy`);
  return line[1]!;
}
