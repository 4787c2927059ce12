import { expect } from 'chai';
import { originIn, parentOrigin } from '../../../components/frame/parent-origin.js';

const own = 'https://plans.example';
const council = 'https://www.council.example';
const nothing = { same: undefined, ancestor: undefined, referrer: '', own };

describe('parentOrigin', () => {
  for (const [what, known, expected] of [
    ['that of a page of the same origin', { same: own }, own],
    ['that which the browser gives', { ancestor: council }, council],
    ['that which the browser gives, whatever led here', { ancestor: council, referrer: `${own}/a` }, council],
    ['that of the page that led here, where no more is known', { referrer: `${council}/plan?a=1` }, council],
    ['that of the same page, whatever else is said', { same: own, referrer: `${council}/` }, own],
    ['anybody, where nothing is known', {}, '*'],
    ['anybody, where the page is in a sandbox', { ancestor: 'null', referrer: `${council}/` }, '*'],
    ['anybody, where it was this frame that led here', { referrer: `${own}/frame.html` }, '*'],
    ['anybody, where what led here is no address of the web', { referrer: 'android-app://mail' }, '*'],
  ] as const) {
    it(`is ${what}`, () => expect(parentOrigin({ ...nothing, ...known })).to.equal(expected));
  }
});

describe('originIn', () => {
  for (const [address, expected] of [
    ['https://www.council.example/plan?a=1#b', council],
    ['http://localhost:8080/', 'http://localhost:8080'],
    ['HTTPS://WWW.COUNCIL.EXAMPLE:443', council],
    ['about:blank', undefined],
    ['data:text/html,hello', undefined],
    ['javascript:alert(1)', undefined],
    ['blob:https://www.council.example/1', undefined],
    ['null', undefined],
    ['', undefined],
  ] as const) {
    it(`of "${address}" is ${expected ?? 'none'}`, () => expect(originIn(address)).to.equal(expected));
  }
});
