// The messages of src/words: that what is compiled is up to date, and that no language lacks what another has.
import { readFileSync } from 'node:fs';
import MessageFormat from '@messageformat/core';
import { parse, type Token } from '@messageformat/parser';
import { expect } from 'chai';
import { messageFiles, ruleModule, wordsModule } from '../../.config/words.mjs';
import { cy } from '../../src/words/cy/plural-rule.js';

type Messages = { readonly [key: string]: string | Messages };

const files = messageFiles().map((file) => ({
  ...file,
  messages: JSON.parse(readFileSync(`${file.path}.json`, 'utf8')) as Messages,
}));
const languages = [...new Set(files.map(({ language }) => language))];
const named = (language: string) => files.filter((file) => file.language === language);

/** Every message with its path: "tally.all". */
const flat = (messages: Messages, path = ''): [string, string][] =>
  Object.entries(messages).flatMap(([key, inner]): [string, string][] =>
    typeof inner === 'string' ? [[path + key, inner]] : flat(inner, `${path}${key}.`),
  );

/** What a message is given: "count plural", "name argument". */
function given(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token) => {
    if (token.type === 'content' || token.type === 'octothorpe') return [];
    const inner = 'cases' in token ? token.cases.flatMap(({ tokens: own }) => given(own)) : [];
    return [`${token.arg} ${token.type}`, ...inner];
  });
}

const unique = (all: readonly string[]): string[] => [...new Set(all)].sort();

/** The forms of each plural of a message. */
function forms(tokens: readonly Token[]): string[][] {
  return tokens.flatMap((token) => {
    if (!('cases' in token)) return [];
    const inner = token.cases.flatMap(({ tokens: own }) => forms(own));
    return token.type === 'plural' ? [token.cases.map(({ key }) => key), ...inner] : inner;
  });
}

describe('the words of every language', () => {
  it('are those of English and Welsh', () => {
    expect(languages).to.include.members(['en', 'cy']);
  });

  for (const { language, name, messages, path } of files) {
    it(`${language}/${name}: what is compiled is up to date`, () => {
      // formatted afterwards: what counts is the same signs
      const bare = (text: string): string => text.replace(/[\s'"`;,()]/g, '');
      expect(bare(readFileSync(`${path}.ts`, 'utf8'))).to.equal(bare(wordsModule(language, name, messages)));
    });

    it(`${language}/${name}: has whole messages, in the signs of print`, () => {
      for (const [at, message] of flat(messages)) {
        expect(message, at)
          .to.match(/\S/)
          .and.not.match(/^\s|\s$| {2}|'/);
      }
    });
  }

  for (const language of languages.filter((one) => one !== 'en')) {
    it(`${language}: has the files of English`, () => {
      expect(named(language).map(({ name }) => name)).to.have.members(named('en').map(({ name }) => name));
    });

    for (const { name, messages } of named('en')) {
      const own = files.find((file) => file.language === language && file.name === name)?.messages ?? {};

      it(`${language}/${name}: lacks no message, and has none of its own`, () => {
        expect(flat(own).map(([at]) => at)).to.have.members(flat(messages).map(([at]) => at));
      });

      it(`${language}/${name}: asks for what the English messages are given`, () => {
        const english = new Map(flat(messages));
        for (const [at, message] of flat(own)) {
          const [theirs, ours] = [message, english.get(at) ?? ''].map((text) => given(parse(text)));
          const names = (all: readonly string[]) => unique(all.map((one) => one.split(' ')[0]!));
          expect(names(theirs!), at).to.deep.equal(names(ours!));
        }
      });

      it(`${language}/${name}: counts in all forms of the language`, () => {
        const { plurals } = new MessageFormat(language).resolvedOptions();
        for (const [at, message] of flat(own)) {
          for (const keys of forms(parse(message))) {
            expect(keys, at).to.include.members([...(plurals[0]?.cardinals ?? [])]);
          }
        }
      });
    }
  }
});

describe('ruleModule', () => {
  const compiled = new URL('../../src/words/cy/plural-rule.ts', import.meta.url);

  it('is up to date', () => {
    const bare = (text: string): string => text.replace(/[\s'"`;,()]/g, '');
    expect(bare(readFileSync(compiled, 'utf8'))).to.equal(bare(ruleModule('cy')));
  });

  it('counts in Welsh as every browser does that knows Welsh', () => {
    const rules = new Intl.PluralRules('cy');
    expect(rules.resolvedOptions().locale).to.equal('cy');
    for (const count of [...Array(130).keys(), 1.5, 2.5, 1000, 1_000_000])
      expect(cy(count), String(count)).to.equal(rules.select(count));
  });
});

describe('wordsModule', () => {
  it('makes a text of a message that is given nothing, and a function of the others', () => {
    const made = wordsModule('en', 'tried', { a: 'Plain', b: { c: 'Of {total}' } });
    expect(made).to.include('a: "Plain"').and.include('c: (d: { readonly total: string }): string =>');
  });

  it('types what is counted as a number, wherever it stands', () => {
    const made = wordsModule('en', 'tried', { a: '{n} is {n, plural, one {# part} other {# parts}} of {m}' });
    expect(made).to.include('{ readonly n: number; readonly m: string }');
  });

  for (const [message, why] of [
    ['{n, plural, one {part}}', 'a plural without "other"'],
    ['{n, plural, dual {two} other {more}}', 'a form that the language has not'],
    ['{n', 'a brace that is left open'],
  ] as const) {
    it(`refuses ${why}`, () => {
      expect(() => wordsModule('en', 'tried', { a: message })).to.throw();
    });
  }
});
