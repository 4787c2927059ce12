import type { CSSResult } from 'lit';

/** Gives a view styles that were loaded after it, each once. */
export function adoptStyles({ adoptedStyleSheets }: ShadowRoot, ...styles: readonly CSSResult[]): void {
  for (const { styleSheet } of styles) {
    if (!adoptedStyleSheets.includes(styleSheet!)) adoptedStyleSheets.push(styleSheet!);
  }
}
