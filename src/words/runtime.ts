// What compiled messages call, with the type that texts have: the package leaves it open, because its messages may be any values.
import * as runtime from '@messageformat/runtime';
import { formatNumber } from './number.js';

type Texts = Readonly<Record<string, string>>;

/** The text for a number, by the plural rule of the language. */
export const plural = runtime.plural as (
  value: number,
  offset: number,
  rule: (value: number) => string,
  texts: Texts,
) => string;

/** The text for a word of ours. */
export const select = runtime.select as (value: string, texts: Texts) => string;

/** A number as it is written in a language. */
export const number = (language: string, value: number, offset: number): string =>
  formatNumber(value - offset, language);
