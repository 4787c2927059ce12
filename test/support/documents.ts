// Small documents for tests: each builder gives what is needed and lets a test say only what it is about.
import { type Action, ActionSchema } from '../../src/document/action.js';
import { type Measure, MeasureSchema } from '../../src/document/measure.js';
import type { NumberQuantity } from '../../src/document/quantity.js';
import type { Polarity } from '../../src/document/polarity.js';
import type { Strategy, StrategyInput } from '../../src/document/strategy.js';
import type { StrategyModel } from '../../src/model/strategy-model.js';
import { buildModel } from '../../src/model/build-model.js';
import { describeIssue } from '../../src/validate/messages.js';
import { validateStrategy } from '../../src/validate/validate-strategy.js';

export type IndicatorInput = NonNullable<StrategyInput['indicators']>[number];
export type MeasureInput = IndicatorInput['measures'][number];
export type TargetInput = NonNullable<MeasureInput['targets']>[number];
export type ResultInput = NonNullable<MeasureInput['results']>[number];
type ActionInput = NonNullable<StrategyInput['actions']>[number];

/** A document with nothing in it but what it must have. */
export function plan(parts: Partial<StrategyInput> = {}): StrategyInput {
  return { format: 2, id: 'plan', title: 'Plan', ...parts };
}

/** The strategy that a document is, which must be valid. */
export function valid(document: unknown): Strategy {
  const result = validateStrategy(document);
  if (!result.ok)
    throw new TypeError(`valid requires a document without problems, got\n${sentences(document)}`);
  return result.strategy;
}

/** A valid document, linked. */
export function model(parts: Partial<StrategyInput> = {}): StrategyModel {
  return buildModel(valid(plan(parts)));
}

/** Every problem of a document, as a person reads it. */
export function sentences(document: unknown): string {
  return validateStrategy(document).issues.map(describeIssue).join('\n');
}

/** Which way is good, on the document's own word. */
export function polarity(direction: 'higher' | 'lower' | 'none' | 'unknown'): Polarity {
  return { direction, basis: { kind: 'stated' } };
}

/** A percentage where more is better, as it is written, unless a test says otherwise. */
export function measureInput(parts: Partial<MeasureInput> = {}): MeasureInput {
  return { id: 'm', unit: { kind: 'percent' }, polarity: polarity('higher'), ...parts };
}

/** A percentage where more is better, after validation, unless a test says otherwise. */
export function measure(parts: Partial<MeasureInput> = {}): Measure {
  return MeasureSchema.parse(measureInput(parts));
}

/** An action that every view of actions shows: it has a milestone with days. */
export const DATED_ACTION: ActionInput = {
  id: 'a',
  title: 'A',
  milestones: [
    { title: 'M', when: { printed: 'May 2009', kind: 'month', start: '2009-05-01', end: '2009-05-31' } },
  ],
};

/** An indicator with one measure of the same identifier. */
export function indicator(id: string, parts: Partial<IndicatorInput> = {}): IndicatorInput {
  return { id, name: `Indicator ${id}`, measures: [measureInput({ id })], ...parts };
}

/** An action, after validation. */
export function action(parts: Partial<ActionInput> = {}): Action {
  return ActionSchema.parse({ id: 'a', title: 'Do it', ...parts });
}

/** One number. */
export function number(value: number, more: Partial<NumberQuantity> = {}): NumberQuantity {
  return { kind: 'number', value, ...more };
}

/** A target of a number or of another value, due on a day: default, the last of March 2009. */
export function target(
  value: number | TargetInput['value'],
  end: string | undefined = '2009-03-31',
): TargetInput {
  return {
    due: end === '' ? { printed: 'one day', kind: 'undated' } : { printed: `by ${end}`, kind: 'day', end },
    value: typeof value === 'number' ? number(value) : value,
  };
}

/** A result of a number or of another value, found in the time up to a day: default, the last of March 2009. */
export function result(
  value: number | ResultInput['value'],
  end: string | undefined = '2009-03-31',
): ResultInput {
  return {
    ...(end !== '' && { period: { printed: `to ${end}`, kind: 'day', end } }),
    value: typeof value === 'number' ? number(value) : value,
  };
}
