import { expect } from 'chai';
import type { StrategyInput } from '../../../src/document/strategy.js';
import { buildModel } from '../../../src/model/build-model.js';
import { PRESETS } from '../../../src/score/presets.js';
import { welsh } from '../../../src/words/cy/index.js';
import { reportFragment, type ReportOptions } from '../../../src/write/html/report/report-fragment.js';
import { reportPage } from '../../../src/write/html/report/report-page.js';
import { model, valid } from '../../support/documents.js';
import { guardedPlan, suppressedPlan } from '../../support/guarded-plan.js';
import { leeds, leedsCopy } from '../../support/leeds.js';
import { communityPlan, coventry, leicester, MODELS, northamptonshire } from '../../support/models.js';
import { parsedHtml, rowsIn } from './parsed-html.js';

const textOf = (html: string): string => parsedHtml(html).text.replace(/\s+/g, ' ').trim();
const headingsOf = (html: string): string[] =>
  [...html.matchAll(/<h3>(.*?)<\/h3>/g)].map(([, heading]) => heading!);

/** The text under one heading. */
function sectionOf(html: string, heading: string): string {
  const [, after = ''] = html.split(`<h3>${heading}</h3>`);
  return after.split('<h3>')[0]!;
}

const linked = (document: StrategyInput) => buildModel(valid(document));

describe('reportFragment, of Leeds', () => {
  const html = reportFragment(leeds, { asOf: '2009-03-31' });

  it('opens with the finding, the caution of the plan, the date and the rule', () => {
    expect(textOf(html)).to.match(
      /^Report Of 34 measures, 10 can be rated: 8 on target, 1 close, 1 off target\. .*The newest results are for 2008\/09, though the plan is for 2010 - 2011\. As of 31 March 2009\. Rule: Distance to target \(target-distance 2\.0\.0\)\./,
    );
    expect(headingsOf(html)).to.deep.equal([
      'Coverage',
      'Rated, worst first',
      'Not rated, and why',
      'Actions and milestones',
    ]);
  });

  it('lists every measure once: the rated, the worst first, and the others by reason', () => {
    const rated = rowsIn(sectionOf(html, 'Rated, worst first')).filter(({ length }) => length === 8);
    expect(rated.slice(1, 3).map(([code]) => code)).to.deep.equal(['BP 25 b', 'BP 25 a']);
    expect(rated).to.have.lengthOf(1 + 10);
    expect(rated[1]![7]).to.match(
      /^Off target: 5\.78% in 2008\/09 against a target of 6\.25% for March 2009/,
    );
    const unrated = sectionOf(html, 'Not rated, and why');
    expect(textOf(unrated)).to.include('No target (baseline year) 17 measures');
    expect(rowsIn(unrated).filter(({ length }) => length === 3)).to.have.lengthOf(1 + 24);
    expect(unrated).to.not.include('cohesion-red');
  });

  it('says of what is not green what would change it, and of nothing else', () => {
    const rated = rowsIn(sectionOf(html, 'Rated, worst first')).filter(({ length }) => length === 8);
    const said = rated.flatMap(
      (cells) => /It would be [^.]*\.\d+ points better\./.exec(cells[7]!)?.[0] ?? [],
    );
    expect(said).to.deep.equal([
      'It would be close if it were 0.465 points better.',
      'It would be on target if it were 0.04 points better.',
    ]);
  });

  it('names the next colour where a rule has levels of its own', () => {
    const rule = PRESETS.find(({ id }) => id === 'met-or-not-met');
    const text = textOf(reportFragment(leeds, { asOf: '2009-03-31', rule }));
    expect(text)
      .to.include('It would be green if it were 0.47 points better.')
      .and.not.include('be on target if');
  });

  it('calls nothing late that the plan does not report on', () => {
    const actions = textOf(sectionOf(html, 'Actions and milestones'));
    expect(actions).to.match(
      /^61 actions, by their own deadlines: 61 on time\. 4 milestones: 4 on time\. Nothing that the plan reports on is late\.$/,
    );
    const later = textOf(sectionOf(reportFragment(leeds, { asOf: '2011-12-31' }), 'Actions and milestones'));
    expect(later)
      .to.include('past and not reported')
      .and.to.not.match(/\blate\b(?! or|,)/);
  });

  it('rates by the rule that it is given, and names it', () => {
    const rule = PRESETS.find(({ id }) => id === 'met-or-not-met');
    const text = textOf(reportFragment(leeds, { asOf: '2009-03-31', rule }));
    expect(text).to.include('met-or-not-met').and.to.not.include('target-distance');
  });

  it('is in Welsh, with the words of the plan marked as English', () => {
    const cymraeg = reportFragment(leeds, { asOf: '2009-03-31', language: welsh });
    expect(cymraeg).to.match(/^<section class="cohesion-view" lang="cy-GB">\n<h2>Adroddiad<\/h2>/);
    expect(headingsOf(cymraeg)[1]).to.equal('Wedi’u graddio, y gwaethaf yn gyntaf');
    expect(cymraeg).to.include('<th scope="row" role="rowheader" class="cohesion-name" lang="en">');
    expect(textOf(cymraeg)).to.not.match(/Off target|No target|actions,/);
  });
});

describe('reportFragment, of the other real strategies', () => {
  it('tells of the milestones of Coventry, with what is past and not reported', () => {
    const html = reportFragment(coventry, { asOf: '2007-03-31' });
    const actions = sectionOf(html, 'Actions and milestones');
    expect(textOf(actions)).to.include(
      '60 milestones: 13 on time, 29 past and not reported, 2 recurring, 8 without a date, 7 dated in another document, 1 to be agreed.',
    );
    expect(textOf(actions)).to.include('Not reported 29 milestones');
    expect(rowsIn(actions).filter(({ length }) => length === 4)).to.have.lengthOf(1 + 29);
  });

  it('says of an objective without measures that it has none', () => {
    expect(textOf(reportFragment(coventry))).to.include('0 of 0 no measures');
  });

  it('judges no action where nobody says as of when', () => {
    const undated = MODELS.find(({ document, actions }) => document.asOf === undefined && actions.length > 0);
    for (const strategy of [leicester, communityPlan, northamptonshire]) {
      const html = reportFragment(strategy);
      if (strategy.actions.length === 0) expect(headingsOf(html)).to.not.include('Actions and milestones');
    }
    if (undated === undefined) return;
    expect(textOf(reportFragment(undated))).to.match(/not judged|by their own deadlines/);
  });

  it('leaves out what a plan has nothing of', () => {
    expect(headingsOf(reportFragment(model({})))).to.deep.equal([]);
  });
});

describe('reportFragment, with the edition before', () => {
  /** The report on a Leeds plan that was changed, since the one that was not. */
  const changed = (change: (plan: StrategyInput) => void, options: ReportOptions = {}): string => {
    const plan = leedsCopy();
    change(plan);
    return sectionOf(reportFragment(linked(plan), { previous: leeds, ...options }), 'Since the last edition');
  };

  it('says that nothing has changed where nothing has', () => {
    expect(textOf(changed(() => undefined))).to.match(/^Nothing that can be told by an identifier/);
  });

  it('tells what was added, withdrawn, moved, reworded and retargeted', () => {
    const html = changed((plan) => {
      plan.actions![0]!.title = 'A title of its own';
      plan.actions![1]!.objectives = ['priority-6'];
      plan.actions!.push({ id: 'new-action', title: 'An action more' });
      plan.glossary = plan.glossary!.filter(({ id }) => id !== 'tap');
      const measure = plan.indicators!.find(({ code }) => code === 'BP 25')!.measures[0]!;
      measure.targets![0]!.value = { kind: 'number', value: 38 };
    });
    const text = textOf(html);
    expect(text).to.include('Added').and.include('An action more');
    expect(text).to.include('Withdrawn').and.include('TAP');
    expect(text).to.include('Moved').and.include('now under Priority six');
    expect(text).to.include('Reworded').and.include('A title of its own was “');
    expect(text).to.match(/Targets changed 1 BP 25.* now 38%/);
    expect(text).to.include('no reason given');
  });

  it('tells which measures are rated otherwise', () => {
    const text = textOf(
      changed((plan) => {
        const measure = plan.indicators!.find(({ code }) => code === 'BP 25')!.measures[1]!;
        measure.results!.at(-1)!.value = { kind: 'number', value: 6.5 };
      }),
    );
    expect(text).to.match(/Rated otherwise 1 BP 25.*Off target, now On target/);
  });

  it('is in Welsh too', () => {
    const plan = leedsCopy();
    plan.actions!.push({ id: 'new-action', title: 'An action more' });
    const html = reportFragment(linked(plan), { previous: leeds, language: welsh });
    expect(textOf(sectionOf(html, 'Ers yr argraffiad diwethaf')))
      .to.include('Ychwanegwyd')
      .and.include('An action more');
  });
});

describe('reportFragment, where all that is rated is on target and a gap grows', () => {
  const GROWS = 'All that could be rated are on target, but the gap to the worst-off grows.';

  it('flags the whole, and under Coverage the objective with whose gap it is', () => {
    const html = reportFragment(linked(guardedPlan()));
    expect(html).to.include(`2 on target.</p>\n<p class="cohesion-flag">${GROWS}</p>`);
    expect(sectionOf(html, 'Coverage')).to.include(
      `<p class="cohesion-flag">1: Safe homes. ${GROWS} S1: People who feel safe – Carers: 15 points worse off than the whole (55% against 70%); wider than before, significance unknown.</p>`,
    );
    expect(sectionOf(html, 'Coverage')).to.not.include('Good work. All');
  });

  it('marks the words of the plan in it where the report is in Welsh', () => {
    const html = reportFragment(linked(guardedPlan()), { language: welsh });
    expect(sectionOf(html, 'Cwmpas')).to.match(
      /<p class="cohesion-flag"><span lang="en">1: Safe homes<\/span>\. Mae pob un .* yn tyfu\. <span lang="en">S1: People who feel safe<\/span> – <span lang="en">Carers<\/span>: 15/,
    );
  });

  it('names the measure alone where a figure beside it is suppressed', () => {
    const text = textOf(reportFragment(linked(suppressedPlan())));
    expect(text)
      .to.include(`${GROWS} S1: People who feel safe. How`)
      .and.not.match(/Carers|55%/);
  });
});

describe('reportFragment, given what is none', () => {
  it('refuses levels of headings, days and languages', () => {
    expect(() => reportFragment(leeds, { headingLevel: 6 })).to.throw(
      RangeError,
      /headingLevel from 1 to 5, got 6/,
    );
    expect(() => reportFragment(leeds, { asOf: '2009-02-30' })).to.throw(RangeError, /2009-02-30/);
    expect(() => reportFragment(leeds, { language: 'cy' as never })).to.throw(RangeError, /got "cy"/);
    const { report, ...others } = welsh;
    expect(report).to.be.an('object');
    expect(() => reportFragment(leeds, { language: others as never })).to.throw(RangeError, /without report/);
  });

  it('escapes what the plan says', () => {
    const plan = leedsCopy();
    plan.title = '<img src=x onerror=alert(1)>';
    plan.actions![0]!.title = '</section><script>alert(1)</script>';
    const page = reportPage(linked(plan), { asOf: '2012-01-01' });
    expect(page).to.not.match(/<script|<img/);
    expect(page).to.include('&lt;/section&gt;&lt;script&gt;');
  });
});

describe('reportPage', () => {
  it('is a whole page around the fragment, which loads and runs nothing', () => {
    for (const strategy of MODELS) {
      const page = reportPage(strategy);
      expect(page).to.include(reportFragment(strategy));
      const { elements } = parsedHtml(page);
      expect(elements.filter(({ name }) => name === 'h1')).to.have.lengthOf(1);
      expect(elements.map(({ name }) => name)).to.not.include.members(['script']);
    }
  });

  it('is called a report in its title, in its language', () => {
    expect(reportPage(leeds)).to.include(
      '<title>Report: Cohesion and Integration priorities delivery plan</title>',
    );
    expect(reportPage(leeds, { language: welsh }))
      .to.include('<html lang="cy-GB">')
      .and.include('<title>Adroddiad: ');
  });
});
