import { partQuantiles, type PartStanding, rateParts, ratingRemark, ratingWord } from '../../src/index.js';
import type { Language } from '../../src/words/language.js';
import type { GapStanding, ShownPart } from './part-figure.js';
import type { Shade } from './shade.js';
import type { MeasureGaps } from './shown-gaps.js';

/** The words of classes in one language. */
export type ShadeWords = Pick<Language, 'gap' | 'map' | 'rating'>;

/** The class of a place or group: how it is drawn, and what that means. */
export interface ShadeClass {
  /** A fifth by its number, a colour of a rating, how it stands to the whole; `none` is hatched. */
  readonly mark:
    | '1'
    | '2'
    | '3'
    | '4'
    | '5'
    | 'green'
    | 'amber'
    | 'red'
    | Exclude<GapStanding, 'no-figure'>
    | 'none';
  /** The class in words, or why there is none where the figure does not say it already. */
  readonly words: string;
  /** Where it stands among the classes, the first first; undefined for those without. */
  readonly order: number | undefined;
}

/** The classes of places or groups that are shown, in the order given. */
export function shadeClasses(
  gaps: MeasureGaps,
  rows: readonly ShownPart[],
  shade: Shade,
  words: ShadeWords,
): readonly ShadeClass[] {
  if (shade === 'rating') return ratings(gaps, rows, words);
  return shade === 'whole' ? rows.map((row) => standing(row, words)) : fifths(gaps, rows, words);
}

const NONE = { mark: 'none', words: '', order: undefined } as const;

const unclassed = (words: string): ShadeClass => ({ ...NONE, words });

// What is hidden has no figure here either: its class would bound it.
const ofFigure = ({ dot, part }: ShownPart): Pick<PartStanding, 'observation'> =>
  dot === undefined ? { observation: undefined } : part;

function fifths({ measure }: MeasureGaps, rows: readonly ShownPart[], { map }: ShadeWords): ShadeClass[] {
  const { classes } = partQuantiles(measure.document, rows.map(ofFigure));
  // one object for all who have it: there may be hundreds
  const made = new Map<number, ShadeClass>();
  return rows.map(({ dot, standing: is }, at) => {
    const fifth = classes[at]!;
    if (is === 'no-figure') return NONE;
    if (dot === undefined) return unclassed(map.reasons.unit);
    if (typeof fifth !== 'number') return unclassed(map.reasons.few);
    const of = made.get(fifth) ?? {
      mark: String(fifth) as '1',
      words: map.fifth({ n: String(fifth) }),
      order: fifth,
    };
    made.set(fifth, of);
    return of;
  });
}

const COLOURS = ['green', 'amber', 'red'] as const;

function ratings(
  { asOf, measure }: MeasureGaps,
  rows: readonly ShownPart[],
  words: ShadeWords,
): ShadeClass[] {
  const rated = rateParts(
    measure.document,
    rows.map(({ part }) => part.of),
    { asOf },
  );
  return rows.map(({ standing: is }, at) => {
    const rating = rated[at]!;
    if (is === 'no-figure') return NONE;
    if ('notHeldAgainst' in rating) return unclassed(words.map.reasons.total);
    const said = ratingWord(rating, words.rating);
    if (rating.rating !== 'none') {
      return { mark: rating.rating, words: said, order: COLOURS.indexOf(rating.rating) };
    }
    const why = ratingRemark(rating, words.rating);
    return unclassed(why === undefined ? said : words.map.unrated({ word: said, why }));
  });
}

const STANDINGS = ['better', 'higher', 'similar', 'lower', 'worse'];

function standing({ standing: is }: ShownPart, { gap }: ShadeWords): ShadeClass {
  if (is === 'no-figure') return NONE;
  const at = STANDINGS.indexOf(is);
  return { mark: is, words: gap.standings[is], order: at < 0 ? undefined : at };
}
