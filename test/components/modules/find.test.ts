import { expect } from 'chai';
import { searchText, soughtWords } from '../../../components/shared/find.js';

const texts: readonly (readonly [readonly (string | undefined)[], string])[] = [
  [['NI 4', 'Influence decisions'], 'ni 4 influence decisions'],
  [['Café', 'Ystradgynlais Tŷ Cyfle'], 'cafe ystradgynlais ty cyfle'],
  [['Cafe\u0301'], 'cafe'],
  [['£600,000 – 38.96%'], '£600,000 – 38.96%'],
];

describe('searchText', () => {
  for (const [parts, text] of texts) {
    it(`makes "${text}" of ${JSON.stringify(parts)}`, () => {
      expect(searchText(...parts)).to.equal(text);
    });
  }

  it('leaves out what is missing, and its word', () => {
    expect(searchText('NI 4', undefined, 'Influence').split(/ +/)).to.deep.equal(['ni', '4', 'influence']);
    expect(searchText(undefined)).to.equal('');
    expect(searchText()).to.equal('');
  });
});

const isFound = (query: string, text: string): boolean =>
  soughtWords(query).every((word) => text.includes(word));

describe('soughtWords', () => {
  const words = searchText('BP 25 b', 'Top earners from Black and minority ethnic communities', 'Tŷ Café');
  const queries: readonly (readonly [string, boolean, string])[] = [
    ['', true, 'nothing is asked'],
    ['   ', true, 'nothing but spaces is asked'],
    ['minority', true, 'a word of it'],
    ['minor', true, 'the beginning of a word, as one types'],
    ['MINORITY', true, 'capitals do not matter'],
    ['minority top', true, 'words in another order'],
    ['  minority   top ', true, 'spaces do not matter'],
    ['top minority wizard', false, 'one of the words is missing'],
    ['wizard', false, 'no such word'],
    ['cafe', true, 'an accent that was not typed'],
    ['café ty', true, 'an accent that was'],
    ['cafe\u0301', true, 'an accent typed as two characters'],
    ['b.*k', false, 'no pattern is meant'],
    ['25 b', true, 'a code'],
    ['b\u00A025', true, 'a space that does not break'],
  ];
  for (const [query, held, why] of queries) {
    it(`${held ? 'finds' : 'does not find'} "${query}": ${why}`, () => {
      expect(isFound(query, words)).to.equal(held);
    });
  }

  it('finds words whatever white space stands between them', () => {
    const printed = searchText('two\n lines,\ttab\u00A0space');
    expect(isFound('lines, two space\ttab', printed)).to.equal(true);
    expect(isFound('two\u00A0 lines,', printed)).to.equal(true);
    expect(isFound('taba space', printed)).to.equal(false);
  });

  it('finds only nothing in nothing', () => {
    expect(isFound('', '')).to.equal(true);
    expect(isFound('a', '')).to.equal(false);
  });

  it('has none where nothing is sought', () => {
    expect(soughtWords(' \u00A0')).to.deep.equal([]);
  });
});
