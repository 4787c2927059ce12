// The names that others build on. A change here is deliberate, and is told in CHANGELOG.md.
import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import ts from 'typescript';
import * as api from '../../src/index.js';
import { en } from '../../src/format/en.js';
import { TARGET_DISTANCE } from '../../src/score/rule.js';

const FUNCTIONS = [
  'actionsCsv',
  'buildModel',
  'decimalPlaces',
  'defaultAsOf',
  'describeIssue',
  'exactDifference',
  'exactProduct',
  'flagSentence',
  'formatAbsence',
  'formatDate',
  'formatDifference',
  'formatFigure',
  'formatNumber',
  'formatPeriod',
  'formatUnit',
  'formatValue',
  'indicatorsCsv',
  'isSafeAddress',
  'parseStrategy',
  'polarityWords',
  'rateMeasure',
  'ratingSentence',
  'readJson',
  'reasonWords',
  'reasonsWords',
  'sameUnit',
  'scoreStrategy',
  'shortfall',
  'standingAsOf',
  'tally',
  'tallySentence',
  'toCsv',
  'validateStrategy',
  'wayTarget',
  'wayToGo',
  'wayWords',
];

const CONSTANTS = ['ABSENCE_REASONS', 'FORMAT_VERSION', 'MOST_ISSUES', 'RATINGS', 'TARGET_DISTANCE', 'en'];

const SCHEMAS = [
  'AbsenceReasonSchema',
  'AbsenceSchema',
  'ActionPartSchema',
  'ActionSchema',
  'BasisSchema',
  'BodySchema',
  'BoundQuantitySchema',
  'ChangeTargetSchema',
  'ConflictSchema',
  'DeadlineSchema',
  'DirectionTargetSchema',
  'EarlierEditionSchema',
  'EditionSchema',
  'IdentifierSchema',
  'IndicatorSchema',
  'LeadSchema',
  'LevelQuantitySchema',
  'LinkSchema',
  'MeasureSchema',
  'MentionedDateSchema',
  'NestedFigureSchema',
  'NoteSchema',
  'NumberQuantitySchema',
  'ObjectiveSchema',
  'ObservationSchema',
  'OutcomeSchema',
  'PeriodSchema',
  'PolaritySchema',
  'QuantitySchema',
  'RangeQuantitySchema',
  'SourceSchema',
  'SourceTextSchema',
  'StrategySchema',
  'TargetSchema',
  'TargetValueSchema',
  'TermSchema',
  'TextSchema',
  'ToleranceSchema',
  'UnitSchema',
  'ValueSchema',
  'WithdrawalSchema',
];

const exported = api as Record<string, unknown>;
const names = Object.keys(exported);

describe('the public names', () => {
  it('are these functions', () => {
    expect(names.filter((name) => typeof exported[name] === 'function').toSorted()).to.deep.equal(
      FUNCTIONS.toSorted(),
    );
  });

  it('are these schemas, each of which reads', () => {
    expect(names.filter((name) => name.endsWith('Schema')).toSorted()).to.deep.equal(SCHEMAS);
    for (const name of SCHEMAS) expect(exported[name], name).to.have.property('safeParse');
  });

  it('are these constants, and nothing else', () => {
    const others = names.filter((name) => !FUNCTIONS.includes(name) && !SCHEMAS.includes(name));
    expect(others.toSorted()).to.deep.equal(CONSTANTS);
    expect(api.en).to.equal(en);
    expect(api.TARGET_DISTANCE).to.equal(TARGET_DISTANCE);
    expect([api.FORMAT_VERSION, api.MOST_ISSUES]).to.deep.equal([1, 1000]);
  });

  it('have no default among them', () => expect(names).not.to.include('default'));

  it('are listed one by one, so that nothing becomes public unseen', () => {
    const path = new URL('../../src/index.ts', import.meta.url);
    const source = ts.createSourceFile('index.ts', readFileSync(path, 'utf8'), ts.ScriptTarget.ESNext);
    for (const statement of source.statements) {
      expect(ts.isExportDeclaration(statement) && statement.exportClause, 'export { … } from').to.be.an(
        'object',
      );
    }
  });
});
