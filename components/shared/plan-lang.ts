import { html, nothing, type TemplateResult } from 'lit';

/** What an attribute `lang` is set to: a language, or nothing where it is that of what stands around. */
export type Lang = string | typeof nothing;

/** The language of a tag, without its region: British and American English are one. */
export const mainTag = (tag: string): string => tag.toLowerCase().split('-')[0]!;

/** The `lang` of words in one language among those of another; nothing where nobody says which that is. */
export const langWithin = (own: string, around: string): Lang =>
  around === '' || mainTag(own) === mainTag(around) ? nothing : own;

/** What the plan says, beside words of ours. */
export const ofPlan = (said: unknown, lang: Lang): TemplateResult => html`<span lang=${lang}>${said}</span>`;
