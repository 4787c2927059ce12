// Finds the examples in docblocks and runs them: `expression; // => value`, the comment on the same line or the next.
// In an expected value `…` stands for what is left out: more properties (`{ a: 1, … }`) or more digits (`0.51…`).
import { compileFunction } from 'node:vm';
import ts from 'typescript';

/** One exported function and whether its docblock has an example. */
export interface DocumentedFunction {
  readonly name: string;
  readonly hasExample: boolean;
}

/** The code of every `@example` in the docblocks of a file. */
export function examplesIn(source: string): string[] {
  const blocks = source.match(/\/\*\*[\s\S]*?\*\//g) ?? [];
  return blocks.flatMap((block) => {
    const text = block.replace(/^\/\*\*|\*\/$/g, '').replace(/^[ \t]*\* ?/gm, '');
    const [, ...examples] = text.split(/^@example\b/m);
    return examples.map((example) => example.split(/^@\w/m)[0]!.trim());
  });
}

/** The functions that a file exports. */
export function functionsIn(source: string): DocumentedFunction[] {
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.ESNext, true);
  return file.statements
    .filter((statement) => ts.isFunctionDeclaration(statement))
    .filter(({ modifiers }) => modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
    .map((statement) => ({
      name: statement.name!.text,
      hasExample: ts.getJSDocTags(statement).some(({ tagName }) => tagName.text === 'example'),
    }));
}

/**
 * Runs an example with the names that it may use; one that awaits something is to be awaited.
 *
 * @throws {Error} if a value is not the one that is shown, or if none is shown
 */
export function runExample(code: string, names: Readonly<Record<string, unknown>>): void | Promise<void> {
  const { text, shown } = instrument(code);
  if (shown === 0 || shown !== code.split('// =>').length - 1) {
    throw new SyntaxError(
      `each "// =>" requires an expression statement before it, got ${shown} in\n${code}`,
    );
  }
  const javascript = ts.transpileModule(text, {
    compilerOptions: { target: ts.ScriptTarget.ES2022 },
  }).outputText;
  let checked = 0;
  const check = (actual: unknown, expected: string): void => {
    checked += 1;
    const difference = differenceOf(actual, valueOf(expected), 'the value');
    if (difference !== undefined) throw new Error(`${difference}\nin the example\n${code}`);
  };
  const context = { ...names, __check: check };
  const finish = (): void => {
    if (checked !== shown)
      throw new Error(`${shown - checked} of ${shown} results were not reached in\n${code}`);
  };
  const body = /\bawait\b/.test(javascript) ? `return (async () => {\n${javascript}\n})();` : javascript;
  const done = compile(body, Object.keys(context))(...Object.values(context));
  if (done instanceof Promise) return done.then(finish);
  finish();
}

const compile = compileFunction as unknown as (
  code: string,
  names: string[],
) => (...values: unknown[]) => unknown;

// Wraps each expression whose value is shown in a call that checks it.
function instrument(code: string): { text: string; shown: number } {
  const file = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ESNext, true);
  const found: { start: number; end: number; expected: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isExpressionStatement(node)) {
      const expected = /^[ \t]*(?:\n[ \t]*)?\/\/ => (.*)/.exec(code.slice(node.end))?.[1];
      if (expected !== undefined) found.push({ start: node.getStart(), end: node.expression.end, expected });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  const text = found.reduceRight(
    (rest, { start, end, expected }) =>
      `${rest.slice(0, start)}__check(${rest.slice(start, end)}, ${JSON.stringify(expected)})${rest.slice(end)}`,
    code,
  );
  return { text, shown: found.length };
}

const MORE = Symbol('more');

class Beginning {
  constructor(readonly digits: string) {}
}

function valueOf(expected: string): unknown {
  const code = expected.replace(
    /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|(-?[\d.]+)…|…/g,
    (match, digits?: string) =>
      match.endsWith('…') ? (digits === undefined ? '...more' : `beginning('${digits}')`) : match,
  );
  const beginning = (digits: string) => new Beginning(digits);
  return compile(`return (${code});`, ['more', 'beginning'])({ [MORE]: true }, beginning);
}

const isObject = (value: unknown): value is Record<PropertyKey, unknown> =>
  typeof value === 'object' && value !== null;

/** The first difference between a value and what is shown of it, in words. */
function differenceOf(actual: unknown, expected: unknown, place: string): string | undefined {
  if (expected instanceof Beginning) {
    const longer = String(actual).length > expected.digits.length;
    return longer && String(actual).startsWith(expected.digits)
      ? undefined
      : `${place} is ${String(actual)}, not ${expected.digits}…`;
  }
  if (!isObject(expected) || !isObject(actual)) {
    return Object.is(actual, expected)
      ? undefined
      : `${place} is ${JSON.stringify(actual)}, not ${JSON.stringify(expected)}`;
  }
  const [keys, shown] = [Object.keys(actual), Object.keys(expected)];
  const others = keys.filter((key) => !shown.includes(key));
  if (Array.isArray(actual) !== Array.isArray(expected)) return `${place} is a list, or is not`;
  if (MORE in expected !== others.length > 0) return `${place} has also: ${others.join(', ') || 'nothing'}`;
  return shown
    .map((key) => differenceOf(actual[key], expected[key], `${place}.${key}`))
    .find((difference) => difference !== undefined);
}
