// The real files of the UK's national platform, where the folder of real data is there.
import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { readOpenSdg } from '../../src/read/open-sdg/read-open-sdg.js';
import { validateStrategy } from '../../src/validate/validate-strategy.js';

const FOLDER = new URL('../../../shared/realdata/opensdg/', import.meta.url);
const isThere = existsSync(FOLDER);
if (!isThere) console.log('SKIPPED: the real files of Open SDG are not there');

const text = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8');

(isThere ? describe : describe.skip)('readOpenSdg, of the files of the national platform', () => {
  it('reads 16.1.4 with its 280 figures, its groups and its sources', () => {
    const { strategy, report, meta, faults, doubts } = readOpenSdg({
      data: text('indicator_16-1-4.csv'),
      meta: text('16-1-4.md'),
    });
    expect(faults).to.deep.equal([]);
    expect(doubts.map(({ words }) => words)).to.deep.equal(['Missing value', 'Missing value; suppressed']);
    expect(validateStrategy(strategy).ok).to.equal(true);
    const [indicator] = strategy.indicators!;
    expect(strategy.indicators).to.have.lengthOf(1);
    expect(indicator).to.include({
      id: '16-1-4',
      code: '16.1.4',
      name: 'Proportion of population who feel safe walking alone after dark',
    });
    const [measure] = indicator!.measures;
    expect(indicator!.measures).to.have.lengthOf(1);
    expect(measure!.unit).to.deep.equal({ kind: 'percent' });
    expect(measure!.results).to.have.lengthOf(280);
    expect(report.cells.filter(({ as, sure }) => as === 'value' && sure !== 'exact')).to.deep.equal([]);
    expect(measure!.results![1]).to.deep.include({ group: 'sex-female', printed: '53.096617922848345' });
    expect(measure!.results![0]!.period).to.include({
      printed: '2001/02',
      start: '2001-04-01',
      end: '2002-03-31',
    });
    expect(strategy.bodies!.map(({ name }) => name)).to.deep.equal(['Office for National Statistics (ONS)']);
    expect(strategy.documents!.map(({ name }) => name)).to.deep.equal([
      'Crime in England and Wales - Annual supplementary tables',
      'Walking alone after dark by personal and household characteristics',
    ]);
    expect(JSON.stringify([strategy, meta])).not.to.match(/<p>|<a |@ons/);
    expect(meta).to.have.lengthOf(54);
    expect(meta.find(({ field }) => field === 'graph_series_breaks')).to.not.have.property('path');
  });

  it('reads 11.7.1, which has no metadata beside it', () => {
    const { strategy, faults } = readOpenSdg({ data: text('indicator_11-7-1.csv') });
    expect(faults).to.deep.equal([]);
    const [measure] = strategy.indicators![0]!.measures;
    expect(
      measure!.results!.map(({ place, value }) => [place, 'value' in value && value.value]),
    ).to.deep.equal([
      [undefined, 4.9],
      ['e92000001', 4.9],
      ['s92000003', 5.3],
      ['w92000004', 3.4],
    ]);
    expect(validateStrategy(strategy).ok).to.equal(true);
  });
});
