import { expect } from 'chai';
import { coursePointsOf, earlierCoursesOf } from '../../src/score/course-points.js';
import type { CoursePoint } from '../../src/score/course-points.js';
import { courseOf } from '../../src/score/course-of.js';
import { measure, type MeasureInput, number, result, target } from '../support/documents.js';
import { leeds, leedsMeasure } from '../support/leeds.js';
import { employment, financialYear, safety } from '../support/trend-series.js';

const told = (points: readonly CoursePoint[]): string[] =>
  points.map(
    ({ day, value, target: of }) => `${value} on ${day}${of === undefined ? ', where it begins' : ''}`,
  );
const pointsOf = (parts: Partial<MeasureInput>, asOf?: string) => told(coursePointsOf(measure(parts), asOf));

describe('coursePointsOf', () => {
  it('leads from target to target where the first lies at the first figure', () => {
    expect(told(coursePointsOf(leedsMeasure('bp-25-a')))).to.deep.equal([
      '39 on 2009-03-31',
      '41 on 2011-03-31',
    ]);
  });

  it('begins at the only figure, from which it is the way that is left', () => {
    expect(told(coursePointsOf(leedsMeasure('ni-4')))).to.deep.equal([
      '31 on 2009-03-31, where it begins',
      '34.4 on 2011-03-31',
    ]);
  });

  it('leaves out targets in another unit, in two readings, and without a value', () => {
    expect(told(coursePointsOf(leedsMeasure('ni-130')))).to.deep.equal(['127 on 2009-03-31']);
    expect(told(coursePointsOf(leedsMeasure('ni-3')))).to.deep.equal([]);
    expect(told(coursePointsOf(leedsMeasure('ni-139')))).to.deep.equal([]);
  });

  it('begins after the last cut', () => {
    expect(pointsOf(employment())).to.deep.equal(['77.9 on 2020-12-31, where it begins', '80 on 2026-12-31']);
  });

  it('leads to the target also where nothing has been found yet', () => {
    expect(pointsOf({ targets: [target(5, '2011-03-31')] })).to.deep.equal(['5 on 2011-03-31']);
    expect(pointsOf({})).to.deep.equal([]);
  });

  it('passes over targets of a place or a group, and those without a day', () => {
    const targets = [{ ...target(5), group: 'g' }, { ...target(6), place: 'p' }, target(7, '')];
    expect(pointsOf({ results: [result(1)], targets })).to.deep.equal([]);
  });

  it('has the points between which a course is judged, for every measure of Leeds that is', () => {
    let judged = 0;
    for (const { document } of leeds.measures) {
      const course = courseOf(document);
      if (course.state === 'unknown') continue;
      judged += 1;
      expect(coursePointsOf(document), document.id).to.deep.include.members([course.from, course.to]);
    }
    expect(judged).to.be.greaterThan(5);
  });

  it('refuses a day that is none', () => {
    expect(() => pointsOf({}, '2009-02-30')).to.throw(RangeError, 'asOf');
  });
});

describe('earlierCoursesOf', () => {
  it('is the way to the target as it was', () => {
    expect(earlierCoursesOf(measure(safety())).map(told)).to.deep.equal([
      ['68.1 on 2002-03-31, where it begins', '90 on 2030-03-31'],
    ]);
  });

  it('has a way for each version, the oldest first, with the days that each had', () => {
    const due = { printed: 'by 2012', kind: 'day', end: '2012-03-31' } as const;
    const targets: MeasureInput['targets'] = [
      { ...target(5, '2010-03-31'), history: [{ value: number(8) }] },
      { ...target(6, '2011-03-31'), history: [{ value: number(9), due }, { value: number(7) }] },
    ];
    const parts = { results: [result(1, '2009-03-31')], targets };
    expect(earlierCoursesOf(measure(parts)).map((points) => told(points).slice(1))).to.deep.equal([
      ['8 on 2010-03-31', '9 on 2012-03-31'],
      ['5 on 2010-03-31', '7 on 2011-03-31'],
    ]);
  });

  it('has none where no earlier version is a number, or no target was changed', () => {
    const history: NonNullable<MeasureInput['targets']>[number]['history'] = [
      { value: { kind: 'none', reason: 'to-be-agreed' } },
      { value: { kind: 'level', level: 'Good' } },
    ];
    const parts = { results: [result(1)], targets: [{ ...target(5, '2011-03-31'), history }] };
    expect(earlierCoursesOf(measure(parts))).to.deep.equal([]);
    expect(leeds.measures.flatMap(({ document }) => earlierCoursesOf(document))).to.deep.equal([]);
  });

  it('leaves the way to a target of another period alone', () => {
    const parts = {
      results: [result(1)],
      targets: [{ ...target(5, '2011-03-31'), history: [{ value: number(6), due: financialYear(2011) }] }],
    };
    expect(told(coursePointsOf(measure(parts)))).to.deep.equal([
      '1 on 2009-03-31, where it begins',
      '5 on 2011-03-31',
    ]);
  });
});
