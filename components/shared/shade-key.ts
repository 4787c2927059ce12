import { html, nothing, type TemplateResult } from 'lit';
import type { ShadeClass, ShadeWords } from './shade-classes.js';
import { swatch } from './shade-mark.js';

/** A class, what it holds, and how many. */
export interface KeyEntry {
  readonly mark: ShadeClass['mark'];
  readonly words: string;
  readonly count: number;
}

/** What is shaded, by class: the first class first, and last what has none. */
export function byClass<Shaded extends { readonly class: ShadeClass }>(
  all: Iterable<Shaded>,
): [Shaded, ...Shaded[]][] {
  const classes = new Map<string, [Shaded, ...Shaded[]]>();
  for (const one of all) {
    const { mark, words } = one.class;
    const key = mark === 'none' ? mark : `${mark} ${words}`;
    const some = classes.get(key);
    if (some === undefined) classes.set(key, [one]);
    else some.push(one);
  }
  return [...classes.values()].sort(([a], [b]) => orderOf(a.class) - orderOf(b.class));
}

// What has no class comes last; what is not compared comes after what is.
const orderOf = ({ mark, order }: ShadeClass): number =>
  order ?? (mark === 'none' ? Infinity : Number.MAX_VALUE);

/** What the shading means; `counted` says so many of what is shaded. */
export function shadeKey(
  entries: readonly KeyEntry[],
  counted: (d: { readonly count: number }) => string,
  { map }: Pick<ShadeWords, 'map'>,
): TemplateResult | typeof nothing {
  if (entries.length === 0) return nothing;
  return html`<ul class="key" part="key" aria-label=${map.key.title}>
    ${entries.map(
      ({ count, mark, words }) =>
        html`<li>
          ${swatch(mark)}
          <span
            >${/^\d$/.test(mark) ? html`<span class="unseen">${map.key.nth({ n: mark })} </span>` : nothing}${words}
            <span class="muted">${counted({ count })}</span></span
          >
        </li>`,
    )}
  </ul>`;
}
