// Guards the compiler settings for decorators: with `useDefineForClassFields` on, a class field would be defined on
// the element itself and shadow Lit's accessor, and properties would silently stop updating. Every element is tried.
import { expect } from 'chai';
import type { LitElement } from 'lit';
import * as components from '../../components/index.js';
import { fixture } from '../support/fixture.js';

type ElementClass = typeof LitElement;

const isElementClass = (value: unknown): value is ElementClass =>
  typeof value === 'function' && value.prototype instanceof HTMLElement;

describe('decorated properties', () => {
  for (const element of Object.values<unknown>(components).filter(isElementClass)) {
    it(`are accessors of ${element.name}, not fields of each element`, () => {
      const instance = new element();
      const own = [...element.elementProperties.keys()].filter((name) => Object.hasOwn(instance, name));
      expect(own).to.deep.equal([]);
    });
  }

  it('are found at all', () => {
    expect(Object.values<unknown>(components).filter(isElementClass)).to.not.be.empty;
    void fixture;
  });
});
