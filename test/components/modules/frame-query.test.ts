import { expect } from 'chai';
import { readFrameQuery } from '../../../components/frame/frame-query.js';

const attributesOf = (tag: string) =>
  tag === 'cohesion-map' ? undefined : ['src', 'as-of', 'heading-level'];
const read = (search: string) => {
  const { tag, lang, attributes, faults } = readFrameQuery(search, attributesOf);
  return { tag, lang, attributes: Object.fromEntries(attributes), faults };
};

describe('readFrameQuery', () => {
  it('reads the view, the language and the attributes of the view', () => {
    expect(read('?view=report&lang=cy&src=plan.json%3Fa%3D1%26b&as-of=2009-03-31')).to.deep.equal({
      tag: 'cohesion-report',
      lang: 'cy',
      attributes: { src: 'plan.json?a=1&b', 'as-of': '2009-03-31' },
      faults: [],
    });
  });

  it('leaves the language to the page where none is named', () => {
    expect(read('view=report')).to.include({ lang: undefined, tag: 'cohesion-report' });
  });

  for (const [search, fault] of [
    ['?src=plan.json', /^no view is named: view is one of actions, .*trend$/],
    ['?view=&src=plan.json', /^there is no view "": /],
    ['?view=nonsense&src=plan.json', /^there is no view "nonsense": /],
    ['?view=Report', /^there is no view "Report"/],
    ['?view=strategy&src=plan.json', /^there is no view "strategy"/],
    ['?view=__proto__', /^there is no view "__proto__"/],
    ['?view=script', /^there is no view "script"/],
    ['?view=report><script>', /^there is no view "report><script>"/],
    ['?view=map&src=plan.json', /^<cohesion-map> is not there: did its script load\?$/],
  ] as const) {
    it(`has no view for ${search}, gives nothing an attribute, and says why once`, () => {
      const { tag, attributes, faults } = read(search);
      expect(tag).to.equal(undefined);
      expect(attributes).to.deep.equal({});
      expect(faults).to.have.lengthOf(1);
      expect(faults[0]).to.match(fault);
    });
  }

  it('gives the view no attribute that it does not have, and names those that it has', () => {
    for (const name of ['onclick', 'style', 'id', 'is', 'srcdoc', 'strategy', 'SRC', '__proto__', 'slot']) {
      const { attributes, faults } = read(`view=report&${name}=x`);
      expect(Object.keys(attributes), name).to.deep.equal([]);
      expect(faults).to.deep.equal([
        `<cohesion-report> has no attribute "${name}": it has src, as-of, heading-level`,
      ]);
    }
  });

  it('takes the first of what is said twice, and says so', () => {
    expect(read('view=report&src=a.json&view=plan&src=b.json')).to.deep.equal({
      tag: 'cohesion-report',
      lang: undefined,
      attributes: { src: 'a.json' },
      faults: ['view is said twice: the first counts', 'src is said twice: the first counts'],
    });
  });

  it('knows the form of a language', () => {
    for (const lang of ['cy', 'en-GB', 'zh-Hant-TW', 'CY']) {
      expect(read(`view=report&lang=${lang}`)).to.include({ lang });
    }
    for (const lang of ['', 'c', 'Welsh!', 'cy"', 'english', 'cy_GB']) {
      const { lang: taken, faults } = read(`view=report&lang=${encodeURIComponent(lang)}`);
      expect(taken, lang).to.equal(undefined);
      expect(faults).to.deep.equal([`"${lang}" is no language: en or cy`]);
    }
  });
});
