// What a document may hold that was written by somebody who means harm, or by accident looks like it.
import { expect } from 'chai';
import { describeIssue } from '../../src/validate/messages.js';
import { parseStrategy } from '../../src/validate/parse-strategy.js';
import { validateStrategy } from '../../src/validate/validate-strategy.js';
import { indicator, model, plan, sentences, valid } from '../support/documents.js';

const names = ['constructor', 'toString', 'hasOwnProperty', 'valueOf'];
const polluted = () => ({}) as Record<string, unknown>;

describe('a hostile document', () => {
  for (const name of names) {
    it(`may have parts whose identifier, name and title are ${name}`, () => {
      const { bodies, objectives, indicators, actions } = model({
        organisation: name,
        bodies: [{ id: name, name, kind: 'council' }],
        objectives: [{ id: name, title: name }],
        indicators: [indicator(name, { name, objectives: [name], leads: [name] })],
        actions: [{ id: name, title: name, objectives: [name], leads: [{ body: name }] }],
      });
      expect(objectives[0]?.indicators).to.deep.equal(indicators);
      expect(objectives[0]?.actions).to.deep.equal(actions);
      expect(bodies[0]?.document.name).to.equal(name);
    });

    it(`may not have a property called ${name}`, () => {
      expect(sentences({ ...plan(), [name]: {} })).to.equal(
        `${name}: expected only properties that the format has, found "${name}". Remove it, or move it to a note.`,
      );
    });
  }

  for (const [place, text] of [
    ['', '{"__proto__":{"polluted":1},"format":2,"id":"plan","title":"Plan"}'],
    ['terms.', '{"format":2,"id":"plan","title":"Plan","terms":{"__proto__":{"polluted":1}}}'],
    [
      'notes[0].',
      '{"format":2,"id":"plan","title":"Plan","notes":[{"text":"x","__proto__":{"polluted":1}}]}',
    ],
  ] as const) {
    it(`may not have a property called ${place}__proto__, which changes nothing`, () => {
      expect(sentences(JSON.parse(text))).to.equal(
        `${place}__proto__: expected only properties that the format has, found "__proto__". Remove it, or move it to a note.`,
      );
      expect(polluted()['polluted']).to.equal(undefined);
    });
  }

  it('may not take a required property from a prototype of its own', () => {
    const text = '{"format":2,"id":"plan","__proto__":{"title":"Plan"}}';
    expect(validateStrategy(JSON.parse(text)).ok).to.equal(false);
  });

  it('may not have __proto__ as an identifier, but may as a title', () => {
    expect(sentences(plan({ objectives: [{ id: '__proto__', title: '__proto__' }] }))).to.equal(
      'objectives[0].id (in "__proto__"): expected an identifier: letters, digits, ".", "_" and "-", starting with a letter or digit, found "__proto__". Write it without spaces or other signs, for example "ni-195-a".',
    );
    expect(valid(plan({ title: '__proto__' })).title).to.equal('__proto__');
  });

  for (const text of [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '&lt;b&gt; ${1} {{x}}',
    '=1+1',
  ]) {
    it(`may have ${text} as a title, which stays that text`, () => {
      expect(valid(plan({ title: text, notes: [{ text }] }))).to.deep.include({
        title: text,
        notes: [{ text }],
      });
    });
  }

  for (const href of [
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    ' \u0000java\tscri\npt:alert(1)',
    'vbscript:x',
    'data:text/html,x',
    'file:///etc/passwd',
  ]) {
    it(`may not link to ${JSON.stringify(href)}, from the plan or from an indicator`, () => {
      const links = [{ title: 'Read more', href }];
      const document = plan({ links, indicators: [indicator('i', { links })] });
      const { issues } = validateStrategy(document);
      expect(issues.map((issue) => issue.code)).to.deep.equal(['unsafe-address', 'unsafe-address']);
      expect(issues.map(describeIssue).join()).to.include(
        'indicators[0].links[0].href (in "i"): expected an address',
      );
    });
  }

  for (const href of [
    'https://example.org',
    'mailto:a@example.org',
    'tel:+44',
    '/a',
    '//host',
    '?q=a:b',
    '#a:b',
    'a/b:c',
  ]) {
    it(`may link to ${href}`, () => {
      expect(valid(plan({ links: [{ title: 'Read more', href }] })).links[0]?.href).to.equal(href);
    });
  }

  for (const [name, value] of [
    ['lists', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['groups', `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`],
  ] as const) {
    it(`may nest ${name} as deep as it likes, in any place, and is refused without running out of stack`, () => {
      const deep: unknown = JSON.parse(value);
      for (const document of [
        deep,
        plan({ title: deep } as object),
        plan({ objectives: [deep] } as object),
      ]) {
        expect(validateStrategy(document).ok).to.equal(false);
      }
    });
  }

  it('may hold itself, and is refused', () => {
    const document: Record<string, unknown> = { ...plan() };
    document['notes'] = [document];
    expect(sentences(document)).to.include('notes[0].text: expected text, found nothing. Add "text".');
  });

  for (const value of [() => 1, Symbol('plan'), 10n, new Date(0), new Map(), NaN, new Proxy({}, {})]) {
    it(`may be ${Object.prototype.toString.call(value)}, and is refused in words`, () => {
      expect(sentences(value)).to.match(/: expected .+, found /);
      expect(sentences({ ...plan(), title: value })).to.match(/^title: expected text, found /);
    });
  }

  it('may throw when it is looked at, and is refused in words', () => {
    const thrower = {
      get text(): string {
        throw new Error('no text');
      },
    };
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    for (const document of [{ ...plan(), notes: [thrower] }, proxy]) {
      expect(sentences(document)).to.equal(
        'the document: expected plain data, as JSON gives, found an object that cannot be read. Pass the parsed JSON, or a plain copy of it.',
      );
      expect(parseStrategy(document)).to.equal(undefined);
    }
  });

  it('may throw when it is looked at a second time, and is refused', () => {
    let looks = 0;
    const document = {
      ...plan(),
      get title(): unknown {
        if (looks++ > 0) throw new Error('no more');
        return 3;
      },
    };
    expect(validateStrategy(document).ok).to.equal(false);
  });
});
