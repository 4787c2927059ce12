// The names that others build on. A change here is deliberate, and is told in CHANGELOG.md.
import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import ts from 'typescript';
import * as api from '../../src/index.js';
import { en } from '../../src/format/en.js';
import { TARGET_DISTANCE } from '../../src/score/rule.js';

const FUNCTIONS = [
  'actionsCsv',
  'awaitingData',
  'buildModel',
  'buildRatedModel',
  'compareEditions',
  'crosswalk',
  'decimalPlaces',
  'defaultAsOf',
  'describeIssue',
  'dueBetween',
  'dueDays',
  'emptyCells',
  'exactDifference',
  'exactProduct',
  'findPart',
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
  'migrate',
  'parseActions',
  'parseIndicators',
  'parseStrategy',
  'polarityWords',
  'rateMeasure',
  'ratingSentence',
  'readJson',
  'reasonWords',
  'reasonsWords',
  'reportsTo',
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
  'withoutMilestone',
];

const CONSTANTS = [
  'ABSENCE_REASONS',
  'AWAITING_REASONS',
  'FORMAT_VERSION',
  'MOST_CELLS',
  'MOST_ISSUES',
  'PART_KINDS',
  'RATINGS',
  'TARGET_DISTANCE',
  'UNDATED_REASONS',
  'en',
];

const SCHEMAS = [
  'AbsenceReasonSchema',
  'AbsenceSchema',
  'ActionRowSchema',
  'ActionSchema',
  'ActivitySchema',
  'AnalysisSchema',
  'AssertedCountSchema',
  'AssessmentSchema',
  'AwardSchema',
  'BasisSchema',
  'BodySchema',
  'BoundQuantitySchema',
  'ChangeTargetSchema',
  'ClosingGapSchema',
  'CommitmentSchema',
  'ComparatorSchema',
  'ConflictSchema',
  'ConsultationSchema',
  'CorrectiveActionSchema',
  'DeadlineSchema',
  'DecisionConditionSchema',
  'DecisionSchema',
  'DeferralSchema',
  'DefinitionSchema',
  'DirectionTargetSchema',
  'DurationSchema',
  'EarlierEditionSchema',
  'EarlierTargetSchema',
  'EditionChangeSchema',
  'EditionSchema',
  'EqualityAssessmentSchema',
  'ExternalIdentifierSchema',
  'ForecastSchema',
  'FrameworkAxisSchema',
  'FrameworkEntrySchema',
  'FrameworkLinkSchema',
  'FrameworkSchema',
  'FundRuleSchema',
  'FundSchema',
  'GlossaryTermSchema',
  'GroupSchema',
  'IdentifierSchema',
  'ImplicationSchema',
  'IncidentSeriesSchema',
  'IndicatorSchema',
  'IndicatorSetSchema',
  'InfluenceSchema',
  'IntervalSchema',
  'LeadSchema',
  'LevelQuantitySchema',
  'LimbSchema',
  'LinkSchema',
  'MeasureSchema',
  'MemberSchema',
  'MilestoneSchema',
  'NestedFigureSchema',
  'NoteSchema',
  'NumberQuantitySchema',
  'ObjectiveSchema',
  'ObservationSchema',
  'OutcomeLinkSchema',
  'OutcomeSchema',
  'PartReferenceSchema',
  'PartnerSchema',
  'PeriodSchema',
  'PhaseSchema',
  'PlaceSchema',
  'PlanLinkSchema',
  'PolaritySchema',
  'PortfolioSchema',
  'PrincipleSchema',
  'ProductSchema',
  'QuantitySchema',
  'RangeQuantitySchema',
  'RecipientSchema',
  'RelatedDocumentSchema',
  'RemitItemSchema',
  'ReportingLineSchema',
  'RiskSchema',
  'RoleSchema',
  'SeriesBreakSchema',
  'SharedValueSchema',
  'SignDirectionSchema',
  'SignPartSchema',
  'SignSchema',
  'SourceSchema',
  'SourceTextSchema',
  'StandardTargetSchema',
  'StatementSchema',
  'StatisticSchema',
  'StatusSchema',
  'StrategySchema',
  'TargetSchema',
  'TargetValueSchema',
  'TermSchema',
  'TextSchema',
  'ThemeSchema',
  'ToleranceSchema',
  'UndatedReasonSchema',
  'UnitSchema',
  'UpdateSchema',
  'ValueSchema',
  'VisionAspectSchema',
  'VisionSchema',
  'WithdrawalSchema',
  'WordingSchema',
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
    expect([api.FORMAT_VERSION, api.MOST_ISSUES]).to.deep.equal([2, 1000]);
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
