// `npm run words`: compiles the messages of src/words, one folder for each language, into the TypeScript beside them.
// The messages are ICU MessageFormat; what is made of them needs no parser in the page, and runs under any content policy.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import MessageFormat from '@messageformat/core';
import compileModule from '@messageformat/core/compile-module.js';
import { parse } from '@messageformat/parser';
import * as cardinals from '@messageformat/runtime/lib/cardinals';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../src/words');
/** Whose figures a language writes, where not every browser knows those of its own. */
const FIGURES = { cy: 'en-GB' };
/** The language that all others follow: what it asks for, they are given. */
const FIRST = 'en';

/** What a message is given, by name: `number` where it decides a plural. */
function argumentsOf(tokens, found = new Map()) {
  for (const { type, arg, cases = [] } of tokens) {
    if (arg !== undefined) {
      const isCounted = type === 'plural' || type === 'selectordinal' || found.get(arg) === 'number';
      found.set(arg, isCounted ? 'number' : 'string');
    }
    for (const { tokens: inner } of cases) argumentsOf(inner, found);
  }
  return found;
}

/** The messages of a file in the order in which they are compiled, each with its path. */
const messagesOf = (node, path = []) =>
  typeof node === 'string'
    ? [{ path: path.join('.'), message: node }]
    : Object.entries(node).flatMap(([key, inner]) => messagesOf(inner, [...path, key]));

const typeOf = (args) => `{ ${[...args].map(([name, type]) => `readonly ${name}: ${type}`).join('; ')} }`;

/** A message that is given nothing is its own text; the others say what they are given. */
function typed(body, args) {
  if (args.size === 0) return body;
  return `(d: ${typeOf(args)}): string => ${body}`;
}

/**
 * The TypeScript of a file of messages.
 *
 * @param {string} language - its BCP 47 tag
 * @param {string} name - the name of the file, without its ending
 * @param {object} messages - what the file holds
 * @returns {string} the text of the module
 */
export function wordsModule(language, name, messages) {
  const format = new MessageFormat(language, { strictPluralKeys: true });
  const all = messagesOf(messages);
  let at = 0;
  const [imports, body] = compileModule(format, messages).split('export default ');
  const typedBody = body.replace(/(: )\((?:d)?\) => (.*?)(,?)$/gm, (_, colon, code, comma) => {
    const args = argumentsOf(parse(all[at++].message));
    const written = code.replaceAll(`number("${language}"`, `number("${FIGURES[language] ?? language}"`);
    return colon + typed(written, args) + comma;
  });
  if (at !== all.length) throw new Error(`${language}/${name}.json: ${all.length} messages, ${at} compiled`);
  const type = language === FIRST ? '' : `: typeof ${FIRST}`;
  const first =
    language === FIRST ? '' : `import type { ${name} as ${FIRST} } from '../${FIRST}/${name}.js';\n`;
  const ours =
    language === FIRST
      ? imports
      : imports.replace('@messageformat/runtime/lib/cardinals', './plural-rule.js');
  return `// Made from ${name}.json by \`npm run words\`: change that.\n${ours.replace('@messageformat/runtime"', '../runtime.js"')}${first}export const ${name}${type} = ${typedBody.trimEnd()};\n`;
}

/**
 * The TypeScript of the plural rule of a language, which follows CLDR.
 *
 * @param {string} language - its BCP 47 tag; of the first language every page has the rule from the package
 * @returns {string} the text of the module
 */
export function ruleModule(language) {
  const rule = cardinals[language]
    .toString()
    .replace(/^\(n\)/, '(n: number): string')
    .replaceAll(' == ', ' === ');
  return `// Made from the rules of @messageformat/runtime by \`npm run words\`: imported from there, pages in other languages would load it too.\nexport const ${language} = ${rule};\n`;
}

/**
 * All files of messages: language, name, and the path of the file without its ending.
 *
 * @returns {{ language: string, name: string, path: string }[]}
 */
export function messageFiles() {
  return readdirSync(ROOT, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: language }) =>
      readdirSync(join(ROOT, language))
        .filter((file) => file.endsWith('.json'))
        .map((file) => ({
          language,
          name: file.slice(0, -5),
          path: join(ROOT, language, file.slice(0, -5)),
        })),
    );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const language of new Set(messageFiles().map((file) => file.language)))
    if (language !== FIRST) writeFileSync(join(ROOT, language, 'plural-rule.ts'), ruleModule(language));
  for (const { language, name, path } of messageFiles()) {
    writeFileSync(
      `${path}.ts`,
      wordsModule(language, name, JSON.parse(readFileSync(`${path}.json`, 'utf8'))),
    );
  }
}
