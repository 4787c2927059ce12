import { expect } from 'chai';
import { ASK, asksForHeight, heightMessage, heightOf } from '../../../components/frame/frame-message.js';

describe('heightOf', () => {
  it('reads what heightMessage makes, also after it was sent', () => {
    for (const height of [1, 0.5, 743, 1_000_000]) {
      expect(heightOf(structuredClone(heightMessage(height)))).to.equal(height);
    }
  });

  const wrong: readonly (readonly [string, unknown])[] = [
    ['nothing', undefined],
    ['null', null],
    ['a number', 743],
    ['text that looks like one', '{"cohesion":1,"height":743}'],
    ['a list', [1, 743]],
    ['a message without a form', { height: 743 }],
    ['a later form', { cohesion: 2, height: 743 }],
    ['a form in words', { cohesion: '1', height: 743 }],
    ['no height', { cohesion: 1 }],
    ['a question', ASK],
    ['zero', { cohesion: 1, height: 0 }],
    ['less than zero', { cohesion: 1, height: -743 }],
    ['no number', { cohesion: 1, height: NaN }],
    ['no end', { cohesion: 1, height: Infinity }],
    ['a pixel more than any page has', { cohesion: 1, height: 1_000_001 }],
    ['a height in words', { cohesion: 1, height: '743px' }],
    ['a number in a box', { cohesion: 1, height: Object(743) as unknown }],
    ['a list of one number', { cohesion: 1, height: [743] }],
    ['a large whole number', { cohesion: 1, height: 743n }],
    ['a height that is inherited', Object.create({ cohesion: 1, height: 743 })],
    ['a prototype that was written', JSON.parse('{"__proto__":{"cohesion":1,"height":743}}')],
  ];
  for (const [what, message] of wrong) {
    it(`reads no height in ${what}`, () => expect(heightOf(message)).to.equal(undefined));
  }

  it('does not take what another script wrote into the prototype of all objects', () => {
    Object.defineProperty(Object.prototype, 'height', { value: 743, configurable: true });
    try {
      expect(heightOf({ cohesion: 1 })).to.equal(undefined);
    } finally {
      delete (Object.prototype as { height?: number }).height;
    }
  });
});

describe('asksForHeight', () => {
  it('knows a question', () => expect(asksForHeight(structuredClone(ASK))).to.equal(true));

  for (const message of [undefined, null, 'height', heightMessage(743), { ask: 'height' }, { cohesion: 1 }]) {
    it(`does not take ${JSON.stringify(message)} for one`, () => {
      expect(asksForHeight(message)).to.equal(false);
    });
  }
});
