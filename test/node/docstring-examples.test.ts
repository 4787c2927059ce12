// Every example in a docblock of src runs and gives the value that it shows; every function has one, or is named here.
import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import * as api from '../../src/index.js';
import * as read from '../../src/read/index.js';
import * as write from '../../src/write/index.js';
import * as statistics from '../../src/statistics/index.js';
import { welsh } from '../../src/words/cy/index.js';
import { examplesIn, functionsIn, runExample } from '../support/docstring-examples.js';
import { leeds, leedsIn2009, leedsInput, leedsMeasure } from '../support/leeds.js';
import { communityPlan, coventry, leicester, northamptonshire } from '../support/models.js';

const SRC = new URL('../../src/', import.meta.url);

/** What examples may use beside the public names and the exports of their own file. */
const context = {
  /** The Leeds plan as it is written. */
  leeds2010: leedsInput,
  /** The Leeds plan, linked. */
  leeds,
  /** The Leeds plan, scored as of the end of March 2009. */
  leedsIn2009,
  /** The other real strategies, linked. */
  leicester,
  communityPlan,
  coventry,
  northamptonshire,
  /** BP 25 a: women among the top earners. */
  topEarnersWomen: leedsMeasure('bp-25-a'),
  /** All words in Welsh. */
  welsh,
};

/** The exported functions that have no example, by file: their docblock says it, or a test of the words does. */
const WITHOUT: Readonly<Record<string, readonly string[]>> = {
  'document/holds.ts': ['holds'],
  'format/rating-sentence.ts': ['reasonWords', 'flagSentence', 'polarityWords'],
  'format/report/change-section.ts': ['changeSection'],
  'format/report/delivery-section.ts': ['deliverySection'],
  'format/report/rating-sections.ts': ['coverageSection', 'ratedSection', 'unratedSection'],
  'format/rule-sentence.ts': ['differenceWords'],
  'format/tally-sentence.ts': ['reasonsWords'],
  'format/unknown-words.ts': ['unknownWords'],
  'format/value.ts': ['formatAbsence', 'formatFigure', 'formatDifference'],
  'format/view/figure-cell.ts': ['figureCell'],
  'format/view/indicator-content.ts': ['indicatorContent', 'measureTable', 'codeCell', 'nameCell'],
  'format/view/scorecard-content.ts': ['scorecardContent'],
  'format/view/why-cell.ts': ['whyCell'],
  'model/due-subjects.ts': ['dueSubjects'],
  'model/each-part.ts': ['eachPart', 'partsOfKind'],
  'model/edition-reasons.ts': ['editionReasons'],
  'model/framework-cells.ts': ['frameworkCells'],
  'model/growing.ts': ['growing'],
  'model/link-aims.ts': ['outcomeLinks'],
  'model/link-bodies.ts': ['fullLeads'],
  'model/link-rated.ts': ['linkRated', 'linkLeads'],
  'model/link-reporting-lines.ts': ['actionOf'],
  'model/make-parts.ts': ['makeParts'],
  'model/match-parts.ts': ['matchParts'],
  'model/mentions.ts': ['mention'],
  'model/model-index.ts': ['rememberIndex', 'indexOf'],
  'model/moved.ts': ['moved'],
  'model/part-index.ts': ['partIndex'],
  'model/retargeted.ts': ['retargeted'],
  'model/reworded.ts': ['reworded'],
  'read/columns/heading-column.ts': ['headingColumn'],
  'read/open-sdg/open-sdg-meta.ts': ['openSdgMeta'],
  'read/plan/cells/asked-cell.ts': ['askedIn'],
  'read/plan/cells/difference-cells.ts': ['addOutcomes', 'addSigns'],
  'read/plan/cells/lead-cell.ts': ['readLeadCell', 'namesInCell'],
  'read/plan/cells/milestone-cells.ts': ['addMilestones'],
  'read/plan/cells/reporting-lines.ts': ['addReporting'],
  'read/plan/figures/breakdown-columns.ts': ['breakdownColumns'],
  'read/plan/figures/indicator-figures.ts': ['figureCells', 'figureOf', 'addFigures'],
  'read/plan/figures/measure-for-row.ts': ['measureFor'],
  'read/plan/figures/measure-index.ts': ['measureIndex'],
  'read/plan/figures/observation-setting.ts': ['tellSetting'],
  'read/plan/figures/part-column.ts': ['partInColumn', 'wholeOf'],
  'read/plan/figures/prior-figures.ts': ['priorFigures', 'figureKey', 'valueKey'],
  'read/plan/headings/assumed-key.ts': ['withAssumedKey'],
  'read/plan/headings/column-dictionary.ts': ['isColumnDictionary'],
  'read/plan/headings/explained-headings.ts': ['isExplained'],
  'read/plan/headings/figure-kind.ts': ['withoutOtherKinds'],
  'read/plan/headings/framework-table.ts': ['frameworkTable'],
  'read/plan/headings/header.ts': ['findHeader', 'repeatsHeader'],
  'read/plan/headings/milestone-tables.ts': ['withMilestoneTables'],
  'read/plan/headings/row-kind.ts': ['rowKind'],
  'read/plan/headings/table-sections.ts': ['tableSections'],
  'read/plan/headings/unheaded-ref.ts': ['withUnheadedRef'],
  'read/plan/names/objective-number.ts': ['sameNumber'],
  'read/plan/plan-lists.ts': ['ownLists', 'nameLists'],
  'read/plan/read-table.ts': ['readTable'],
  'read/plan/rows/action-parts.ts': ['addRow'],
  'read/plan/rows/action-rows.ts': ['addAction'],
  'read/plan/rows/commitment-rows.ts': ['addCommitment'],
  'read/plan/rows/consultation-rows.ts': ['addConsultation'],
  'read/plan/rows/framework-rows.ts': ['addFramework'],
  'read/plan/rows/fund-rows.ts': ['addFund'],
  'read/plan/rows/implication-rows.ts': ['addImplication'],
  'read/plan/rows/indicator-rows.ts': ['addIndicator'],
  'read/plan/rows/milestone-home.ts': ['milestoneHome'],
  'read/plan/rows/milestone-rows.ts': ['addMilestoneRow'],
  'read/plan/rows/objective-rows.ts': ['addObjectives'],
  'read/plan/rows/observation-rows.ts': ['addObservationRow'],
  'read/plan/rows/part-rows.ts': ['partOfRow'],
  'read/plan/rows/repeated-row.ts': ['repeatedAt'],
  'read/plan/rows/risk-rows.ts': ['addRisk'],
  'read/plan/rows/row-parts.ts': ['homeOf', 'keepWords'],
  'read/plan/rows/row-readers.ts': ['addRow'],
  'read/plan/said-tables.ts': ['leftOut', 'withoutKey', 'unreadTable'],
  'read/plan/table-context.ts': ['contextOf', 'wordsAbove', 'keyOf', 'headed'],
  'read/plan/table-order.ts': ['inTableOrder'],
  'read/plan/table-row.ts': ['columnsByField'],
  'read/plan/tell-cells.ts': ['tellAll', 'tellTitles', 'tellUnread', 'tellHeadings'],
  'read/stratml/read-aim.ts': ['readAim'],
  'read/stratml/read-core.ts': ['readCore'],
  'read/stratml/read-indicator.ts': ['readIndicator'],
  'read/stratml/read-results.ts': ['readResults'],
  'read/stratml/read-stakeholders.ts': ['readStakeholders'],
  'read/stratml/stratml-dates.ts': ['takeDate', 'takePeriod'],
  'read/stratml/stratml-draft.ts': ['textOf'],
  'score/as-of.ts': ['standingAsOf'],
  'score/conditions/allowed.ts': ['allowed'],
  'score/conditions/control-chart-conditions.ts': ['chartSays'],
  'score/conditions/growth.ts': ['growthTarget', 'hasGrown'],
  'score/conditions/improved.ts': ['hasImproved'],
  'score/conditions/interval-comparison.ts': ['compares'],
  'score/conditions/quartile.ts': ['isInBestQuarters'],
  'score/conditions/target-conditions.ts': ['shortfallLimit', 'meetsLimit', 'meetsFloor', 'isTooClose'],
  'score/conditions/trend.ts': ['goesSo'],
  'score/conditions/verdict-on.ts': ['verdictOn', 'asksTarget'],
  'score/conditions/wanted-side.ts': ['wantedSide'],
  'score/course-of.ts': ['courseIn'],
  'score/course-points.ts': ['coursePointsIn', 'areAlike'],
  'score/direction-of-travel.ts': ['travelIn', 'travelBetween'],
  'score/earlier-result.ts': ['earlierResult', 'earlierIn'],
  'score/flags.ts': ['flagsOf'],
  'score/latest-figure.ts': ['latestFigure'],
  'score/margin-of-error.ts': ['bestOf', 'worstOf'],
  'score/obstacles.ts': ['obstacles'],
  'score/own-tolerance.ts': ['ownTolerance'],
  'score/presets/preset.ts': ['preset'],
  'score/progress-from-baseline.ts': ['progressIn'],
  'score/projection-of.ts': ['projectionIn'],
  'score/rate-by-distance.ts': ['inputsOf'],
  'score/score-by-distance.ts': ['isRatedByDistance'],
  'score/scorecard.ts': ['scorecardOf'],
  'score/series.ts': ['seriesFrom', 'observationsOf', 'pointsFrom'],
  'score/shortfall.ts': ['isJudged'],
  'score/target-figures.ts': [
    'isNumberObservation',
    'printedDecimals',
    'numericBaseline',
    'targetFigures',
    'isFigures',
  ],
  'score/unknown.ts': ['unknown'],
  'validate/baselines.ts': ['baselines'],
  'validate/each-figure.ts': ['eachFigure'],
  'validate/each-measure.ts': ['eachMeasure'],
  'validate/faults.ts': ['faultsOf', 'isSound'],
  'validate/identifiers.ts': ['eachDefinition', 'eachReference'],
  'validate/is-linked.ts': ['isLinked'],
  'validate/parts-parser.ts': ['partsParser'],
  'validate/report.ts': ['report'],
  'validate/rule-issues.ts': ['ruleIssues'],
  'validate/rules/ambiguous-sources.ts': ['ambiguousSources'],
  'validate/rules/circular-references.ts': ['circularReferences'],
  'validate/rules/conflicting-lines.ts': ['conflictingLines'],
  'validate/rules/contrary-targets.ts': ['contraryTargets'],
  'validate/rules/dangling-references.ts': ['danglingReferences'],
  'validate/rules/early-targets.ts': ['earlyTargets'],
  'validate/rules/impossible-shares.ts': ['impossibleShares'],
  'validate/rules/miscounted-lists.ts': ['miscountedLists'],
  'validate/rules/misplaced-references.ts': ['misplacedReferences'],
  'validate/rules/missing-choices.ts': ['missingChoices'],
  'validate/rules/mixed-units.ts': ['mixedUnits'],
  'validate/rules/out-of-plan-dates.ts': ['outOfPlanDates'],
  'validate/rules/repeated-axes.ts': ['repeatedAxes'],
  'validate/rules/repeated-codes.ts': ['repeatedCodes'],
  'validate/rules/repeated-identifiers.ts': ['repeatedIdentifiers'],
  'validate/rules/reversed-ends.ts': ['reversedEnds'],
  'validate/rules/undated-milestones.ts': ['undatedMilestones'],
  'validate/schema.ts': ['unwrap', 'schemasIn'],
  'validate/shape-issues.ts': ['shapeIssues'],
  'validate/warnings.ts': ['warningsOf'],
  'write/actions-csv.ts': ['actionsCsv'],
  'write/csvw/figure-rows.ts': ['figureRows'],
  'write/csvw/measure-losses.ts': ['missingOfIndicators', 'named'],
  'write/csvw/measures-table.ts': ['measuresTable'],
  'write/csvw/observations-table.ts': ['observationsTable'],
  'write/csvw/read-back.ts': ['readBack', 'wholeBack'],
  'write/html/action-content.ts': ['actionContent'],
  'write/html/action-details.ts': ['actionDetails'],
  'write/html/html-page.ts': ['wholePage'],
  'write/html/live-view.ts': ['liveView'],
  'write/html/pieces-markup.ts': ['piecesMarkup'],
  'write/html/report/report-fragment.ts': ['wordsFor'],
  'write/html/report/section-markup.ts': ['sectionMarkup'],
  'write/html/travel-content.ts': ['travelContent'],
  'write/html/view-table.ts': ['viewTable'],
  'write/indicators-csv.ts': ['indicatorsCsv'],
  'write/open-sdg/open-sdg-data.ts': ['openSdgRows'],
  'write/open-sdg/open-sdg-missing.ts': ['openSdgMissing'],
  'write/stratml/goal-elements.ts': ['goalElements'],
  'write/stratml/indicator-elements.ts': ['indicatorElements'],
  'write/stratml/organization-elements.ts': ['organizationElements'],
  'write/stratml/result-elements.ts': ['instanceElements', 'heldDays'],
  'write/stratml/value-words.ts': ['valueWords', 'heldUnit'],
  'write/xlsx/action-sheets.ts': ['actionSheet', 'milestoneSheet'],
  'write/xlsx/check/sheet-facts.ts': ['readFactTable'],
  'write/xlsx/check/sheet-rules.ts': ['checkSheet'],
  'write/xlsx/check/table-rules.ts': ['checkTable'],
  'write/xlsx/check/workbook-facts.ts': ['workbookFacts'],
  'write/xlsx/contents-sheet.ts': ['contentsSheet'],
  'write/xlsx/figure-cell.ts': ['numberCell'],
  'write/xlsx/figure-columns.ts': ['figureColumns'],
  'write/xlsx/figure-sheet.ts': ['figureSheet'],
  'write/xlsx/indicator-sheets.ts': ['indicatorSheet'],
  'write/xlsx/measure-row.ts': ['measureRows', 'figureRows'],
  'write/xlsx/part-table.ts': ['partTable'],
  'write/xlsx/plain-sheets.ts': ['objectiveSheet', 'bodySheet', 'noteSheet'],
  'write/xlsx/sheet-part.ts': ['sheetXml'],
  'write/xlsx/template-sheets.ts': ['listSheet'],
  'write/xlsx/time-words.ts': ['hasDays'],
  'write/xlsx/workbook-writing.ts': ['heldWords', 'heldName', 'heldLines', 'joined', 'heldTime'],
};

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  // the command line runs when it is imported: test/node/cli.test.ts tries it as a program
  .filter((path) => path.endsWith('.ts') && !path.startsWith('cli/'))
  .toSorted();
const sources = new Map(files.map((file) => [file, readFileSync(new URL(file, SRC), 'utf8')]));

const modules = new Map<string, Record<string, unknown>>();
for (const file of files) {
  modules.set(file, (await import(new URL(file, SRC).href)) as Record<string, unknown>);
}

describe('the examples in docblocks', () => {
  for (const [file, source] of sources) {
    for (const code of examplesIn(source)) {
      it(`${file}: ${code.split('\n')[0]!.slice(0, 90)}`, () => {
        return runExample(code, {
          ...api,
          ...statistics,
          ...read,
          ...write,
          ...modules.get(file),
          ...context,
        });
      });
    }
  }

  it('are given for every exported function, except those named in this test', () => {
    const without = [...sources].map(([file, source]) => {
      const names = functionsIn(source).filter(({ hasExample }) => !hasExample);
      return [file, names.map(({ name }) => name)] as const;
    });
    expect(Object.fromEntries(without.filter(([, names]) => names.length > 0))).to.deep.equal(WITHOUT);
  });

  it('are as many as the source has', () => {
    const tags = [...sources.values()].join('').match(/^ +\* @example/gm) ?? [];
    expect(tags.length).to.be.above(30);
    expect([...sources.values()].flatMap(examplesIn)).to.have.lengthOf(tags.length);
  });
});

describe('runExample', () => {
  for (const [code, why] of [
    ['1 + 1; // => 2', 'a value'],
    ['1 + 1;\n// => 2', 'a value on the next line'],
    ["'…'; // => '…'", 'a sign that stands in a text'],
    ['1 / 3; // => 0.33…', 'more digits'],
    ['({ a: 1, b: 2 }); // => { a: 1, … }', 'more properties'],
    ['({ a: [{ b: 1, c: 2 }] }); // => { a: [{ b: 1, … }] }', 'more properties deep inside'],
    ['const a: number = 1;\nif (a === 1) a; // => 1', 'a value in a branch, and a type'],
    ['undefined; // => undefined', 'nothing'],
  ] as const) {
    it(`passes ${JSON.stringify(code)} (${why})`, () => expect(() => runExample(code, {})).not.to.throw());
  }

  for (const [code, words, why] of [
    ['1 + 1; // => 3', 'the value is 2, not 3', 'another value'],
    ['0.1 + 0.2; // => 0.3', 'not 0.3', 'nearly the value'],
    ["'2'; // => 2", 'the value is "2", not 2', 'another type'],
    ['({ a: 1, b: 2 }); // => { a: 1 }', 'the value has also: b', 'a property that is not shown'],
    ['({ a: 1 }); // => { a: 1, … }', 'the value has also: nothing', 'a promise of more'],
    ['({}); // => { a: 1 }', 'the value.a is undefined, not 1', 'a property that is not there'],
    ['[1, 2]; // => [1]', 'the value has also: 1', 'a longer list'],
    ['[1]; // => { 0: 1 }', 'the value is a list', 'a list'],
    ['1 / 3; // => 0.34…', 'not 0.34…', 'other digits'],
    ['1 + 1;', 'requires an expression statement', 'no value shown'],
    ['const a = 1; // => 1', 'requires an expression statement', 'no expression'],
    ['if (false) 1; // => 1', '1 of 1 results were not reached', 'a branch that is not taken'],
    ['missing; // => 1', 'missing is not defined', 'a name that is not there'],
  ] as const) {
    it(`fails ${JSON.stringify(code)} (${why})`, () => expect(() => runExample(code, {})).to.throw(words));
  }
});
