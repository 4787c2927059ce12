import { expect } from 'chai';
import { en } from '../../src/format/en.js';
import { ratingSentence } from '../../src/format/rating-sentence.js';
import { scoreStrategy } from '../../src/score/score-strategy.js';
import { indicatorsCsv } from '../../src/write/indicators-csv.js';
import { csvRecords, parseCsv, withoutGuard } from '../support/csv.js';
import { indicator, measureInput, model, number, result, target } from '../support/documents.js';
import { leedsIn2009 } from '../support/leeds.js';

const text = indicatorsCsv(leedsIn2009, en);
const records = csvRecords(text);
const recordOf = (id: string) => {
  const at = leedsIn2009.measures.findIndex(({ measure }) => measure.document.id === id);
  return records[at]!;
};

const HEADER =
  'objective,code,indicator,part,unit,baseline,baseline printed,result period,result,result printed,target due,target,target printed,rating,reason,next target due,next target,next target printed,direction of travel,direction since,rule,as of';

describe('indicatorsCsv, of Leeds', () => {
  it('has a header and 34 rows of 22 cells', () => {
    const rows = parseCsv(text);
    expect(rows).to.have.lengthOf(35);
    expect(rows[0]!.join(',')).to.equal(HEADER);
    for (const row of rows) expect(row).to.have.lengthOf(22);
  });

  it('says of each measure what the page says, in the order of the plan', () => {
    for (const [index, { measure, now }] of leedsIn2009.measures.entries()) {
      const record = records[index]!;
      expect(withoutGuard(record['indicator']!)).to.equal(measure.indicator.document.name);
      expect(record).to.include({
        code: measure.indicator.document.code ?? '',
        rating: en.ratings[now.rating],
        reason: ratingSentence(now, en),
        rule: 'target-distance 2.0.0',
        'as of': '2009-03-31',
      });
    }
  });

  for (const [id, expected] of [
    [
      'bp-25-a',
      {
        part: 'a',
        baseline: '',
        'result printed': '38.96%',
        result: '38.96',
        target: '39',
        'next target': '41',
      },
    ],
    [
      'bp-25-c',
      {
        result: '4.2',
        'result printed': '4.20%',
        target: '4.2',
        'target printed': '4.2%',
        rating: 'On target',
      },
    ],
    [
      'ni-130',
      { unit: 'rate', baseline: '97.7', result: '163', target: '127', 'next target printed': '30%' },
    ],
    ['ni-3', { target: '', 'target printed': 'No Target - baseline year', 'next target': '', result: '11' }],
    ['ni-195-d', { result: '0', 'result printed': '0%' }],
    ['bp-14-a', { result: '', 'result printed': 'Partly accessible', rating: 'Not rated' }],
    ['bp-21', { result: '', 'result period': '2008/09' }],
    ['bp-25-b', { 'direction of travel': 'Worse', 'direction since': 'the baseline' }],
    ['bp-25-c', { 'direction of travel': 'Better', 'direction since': 'the baseline' }],
    ['ni-130', { 'direction of travel': 'Better', 'direction since': 'the baseline' }],
    ['ni-3', { 'direction of travel': '', 'direction since': '' }],
    ['lki-iys6', { baseline: '2078', 'baseline printed': '2,078', result: '3826', unit: 'count' }],
  ] as const) {
    it(`writes ${id} as ${JSON.stringify(expected)}`, () => {
      const found = recordOf(id);
      const { part, baseline, ...others } = expected as Record<string, string>;
      expect(found).to.include(others);
      if (part !== undefined) expect(found['part']).to.match(new RegExp(`^${part}\\b`));
      if (baseline) expect(found['baseline']).to.equal(baseline);
    });
  }

  it('writes no figure in another unit than the row says: 163 per 100,000 and 30% do not compare', () => {
    expect(recordOf('ni-130')['next target']).to.equal('');
  });

  it('gives a printed text or a reason beside every empty figure', () => {
    for (const record of records) {
      if (record['result'] === '') expect(record['result printed']).not.to.equal('');
      if (record['target'] === '') expect(record['target printed']).not.to.equal('');
      if (record['rating'] === 'Not rated') expect(record['reason']).to.match(/^Not rated: .+\.$/);
    }
  });
});

describe('indicatorsCsv', () => {
  const card = scoreStrategy(
    model({
      objectives: [
        { id: 'a', title: 'A, first' },
        { id: 'b', title: '=B' },
      ],
      indicators: [
        indicator('i', {
          name: '=cmd|calc',
          objectives: ['a', 'b'],
          measures: [
            measureInput({
              id: 'm',
              part: 'a',
              name: 'Litter',
              results: [result(-4.2)],
              targets: [target(0)],
            }),
            measureInput({ id: 'n', results: [result({ kind: 'range', low: 1, high: 2 })] }),
          ],
        }),
        indicator('j', { measures: [measureInput({ id: 'o', targets: [target(number(1), '2011-03-31')] })] }),
      ],
    }),
  );

  it('names every objective of a measure, and none where there is none', () => {
    expect(csvRecords(indicatorsCsv(card, en)).map((row) => row['objective'])).to.deep.equal([
      'A, first; =B',
      'A, first; =B',
      '',
    ]);
  });

  it('defuses names, keeps numbers below zero, and joins part and name', () => {
    const [first, second] = csvRecords(indicatorsCsv(card, en));
    expect(first).to.include({ indicator: "'=cmd|calc", result: '-4.2', target: '0', part: 'a Litter' });
    expect(second).to.include({ part: '', result: '', 'result printed': '', target: '' });
  });

  it('writes the measures that it is given, in that order, and the header for none', () => {
    const reversed = indicatorsCsv(card, en, card.measures.toReversed());
    expect(csvRecords(reversed).map((row) => row['indicator'])).to.deep.equal([
      'Indicator j',
      "'=cmd|calc",
      "'=cmd|calc",
    ]);
    expect(indicatorsCsv(card, en, [])).to.equal(`\uFEFF${HEADER}\r\n`);
  });

  it('leaves the date empty where the plan has none', () => {
    const undated = scoreStrategy(model({ indicators: [indicator('i')] }));
    expect(csvRecords(indicatorsCsv(undated, en))[0]).to.include({
      'as of': '',
      reason: 'Not rated: no target is due yet; no result yet.',
    });
  });
});
