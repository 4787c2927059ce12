import { html, nothing, type TemplateResult } from 'lit';

/** A list of names and what they stand for; entries without content are left out. */
export function facts(entries: readonly (readonly [string, unknown])[]): TemplateResult {
  const present = entries.filter(
    ([, content]) => content !== undefined && content !== nothing && content !== '',
  );
  return html`<dl>
    ${present.map(
      ([name, content]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${content}</dd>
        </div>`,
    )}
  </dl>`;
}
