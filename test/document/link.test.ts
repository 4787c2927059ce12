import { expect } from 'chai';
import { isSafeAddress, LinkSchema } from '../../src/document/link.js';
import { describeShape } from '../support/shape.js';

const unsafeAddresses = [
  ['javascript:alert(1)', 'a script'],
  ['JavaScript:alert(1)', 'a script in capitals'],
  [' javascript:alert(1)', 'a script after a space'],
  ['\u0000javascript:alert(1)', 'a script after NUL'],
  ['\u0001\u001fjavascript:alert(1)', 'a script after control characters'],
  ['java\tscript:alert(1)', 'a script with a tab'],
  ['java\nscript:alert(1)', 'a script over two lines'],
  ['java\r\nscript:alert(1)', 'a script over two lines of Windows'],
  ['javascript\t:alert(1)', 'a script with a tab before the colon'],
  ['j\ta\tv\ta\ts\tc\tr\ti\tp\tt\n:alert(1)', 'a script with tabs everywhere'],
  ['java\u0000script:alert(1)', 'a script with NUL'],
  ['java\u0085script:alert(1)', 'a script with a control character beyond ASCII'],
  ['\u00a0javascript:alert(1)', 'a script after a no-break space'],
  ['javascript://example.org/%0aalert(1)', 'a script that looks like an address'],
  ['vbscript:msgbox(1)', 'another script'],
  ['data:text/html,<script>alert(1)</script>', 'a page in the address'],
  ['data:image/svg+xml;base64,AAAA', 'a picture in the address'],
  ['blob:https://example.org/1', 'a blob'],
  ['file:///etc/passwd', 'a file'],
  ['view-source:https://example.org', 'a source view'],
  ['intent://scan/#Intent;end', 'an app'],
  ['C:\\plan.docx', 'a drive'],
  [':alert(1)', 'no scheme before the colon'],
  ['httpss://example.org', 'a scheme one letter off'],
  ['constructor:1', 'a name of the language'],
] as const;

const safe = [
  ['https://example.org/plan', 'https'],
  ['http://example.org', 'http'],
  ['HTTPS://EXAMPLE.ORG', 'https in capitals'],
  [' https://example.org', 'a space before'],
  ['ht\ntps://example.org', 'a line end, which a browser drops too'],
  ['mailto:cohesion@example.org', 'a mailbox'],
  ['tel:+441132345678', 'a telephone'],
  ['//example.org/plan', 'the scheme of the page'],
  ['/plan', 'from the root'],
  ['plan/2010.html', 'relative'],
  ['../plan', 'up'],
  ['#priority-1', 'on the page'],
  ['?q=a:b', 'a colon in the query'],
  ['#a:b', 'a colon in the fragment'],
  ['a/b:c', 'a colon in the path'],
  ['./javascript:alert(1)', 'a file of that name'],
  ['java&#9;script:alert(1)', 'an entity is plain text here: it is a relative address'],
  ['javascript&colon;alert(1)', 'so is this one: there is no colon'],
  ['javascript%3Aalert(1)', 'nor is there one here'],
  ['', 'nothing'],
] as const;

describe('isSafeAddress', () => {
  for (const [address, why] of unsafeAddresses) {
    it(`refuses ${JSON.stringify(address)} (${why})`, () => expect(isSafeAddress(address)).to.equal(false));
  }
  for (const [address, why] of safe) {
    it(`allows ${JSON.stringify(address)} (${why})`, () => expect(isSafeAddress(address)).to.equal(true));
  }

  it('agrees with the browser on what is no script: whatever it allows, URL reads as one of four schemes', () => {
    const allowed = new Set(['http:', 'https:', 'mailto:', 'tel:']);
    for (const [address] of safe) {
      expect(allowed.has(new URL(address, 'https://example.org/').protocol), address).to.equal(true);
    }
  });
});

describeShape('LinkSchema', LinkSchema, {
  minimal: { title: 'The plan', href: '/plan' },
  full: { title: '<b>The plan</b>', href: 'https://example.org/' },
  accepted: [['href', '#a:b']],
  refused: [
    ['title', ''],
    ['href', ''],
    ['href', 'javascript:alert(1)'],
    ['href', null],
    ['href', ['https://example.org/']],
  ],
});
