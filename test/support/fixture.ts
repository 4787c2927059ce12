// Puts something on the page for one test and takes it off again. Plain HTML goes in through a trusted-types policy
// of the tests' own, since the pages of the tests watch for strings that become markup.
import { html, render, type TemplateResult } from 'lit';
import type { LitElement } from 'lit';

export { html };
export { aTimeout, nextFrame, oneEvent, waitUntil } from '@open-wc/testing-helpers/pure';

interface Policy {
  createHTML(text: string): string;
}
interface TrustedTypes {
  createPolicy(name: string, rules: Policy): Policy;
}

const rules: Policy = { createHTML: (text) => text };
const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
const policy = trustedTypes?.createPolicy('test-fixture', rules) ?? rules;

const boxes: HTMLElement[] = [];

/** Renders a template or plain HTML into the page, waits for its elements, and returns the first. */
export async function fixture<T extends Element = HTMLElement>(content: TemplateResult | string): Promise<T> {
  const box = document.createElement('div');
  boxes.push(box);
  document.body.append(box);
  if (typeof content === 'string') box.innerHTML = policy.createHTML(content);
  else render(content, box);
  await updated(box);
  const first = box.firstElementChild;
  if (!first) throw new TypeError('fixture requires an element');
  return first as T;
}

/** Waits until every Lit element in `within`, itself included, has rendered, and what they rendered has too. */
export async function updated(within: Element): Promise<void> {
  for (const element of [within, ...within.querySelectorAll('*')]) {
    await (element as Partial<LitElement>).updateComplete;
    for (const inner of element.shadowRoot?.children ?? []) await updated(inner);
  }
}

afterEach(() => {
  for (const box of boxes.splice(0)) box.remove();
});
