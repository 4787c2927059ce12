import { expect } from 'chai';
import { readStratml } from '../../../src/read/stratml/read-stratml.js';

const NAMESPACE = 'urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport';
const plan = (stakeholder: string): string =>
  `<PerformancePlanOrReport xmlns="${NAMESPACE}" Type="Strategic_Plan"><Name>Plan</Name><StrategicPlanCore><Goal><Name>Jobs</Name><Description/>${stakeholder}</Goal></StrategicPlanCore>` +
  '<Submitter><GivenName>Zora</GivenName><Surname>Quux</Surname><PhoneNumber>0123 456789</PhoneNumber><EmailAddress>zora@quux.example</EmailAddress></Submitter></PerformancePlanOrReport>';
const person = (inner: string): string => `<Stakeholder StakeholderTypeType="Person">${inner}</Stakeholder>`;

describe('readStratml, of persons', () => {
  for (const [why, stakeholder, offices] of [
    [
      'the role of a person',
      person('<Name>Zora Quux</Name><Role><Name>Head of Policy</Name></Role>'),
      ['Head of Policy'],
    ],
    [
      'a description that begins with the office',
      person(
        '<Name>Zora Quux</Name><Description>Senior Advisor to the Mayor -- Quux was born in 1981</Description>',
      ),
      ['Senior Advisor to the Mayor'],
    ],
    ['a name that is an office', person('<Name>Director of Housing</Name>'), ['Director of Housing']],
    ['a name and an office in one', person('<Name>Zora Quux, Director of Housing</Name>'), undefined],
    [
      'an office that holds the name',
      person('<Name>Zora Quux</Name><Description>Secretary to Zora</Description>'),
      undefined,
    ],
    ['a person alone', person('<Name>Zora Quux</Name><Description>Communications</Description>'), undefined],
    [
      'a role that is a person',
      person('<Name>Zora Quux</Name><Role><Name>Mrs Z Quux</Name></Role>'),
      undefined,
    ],
    [
      'a person who is not said to be one',
      '<Stakeholder StakeholderTypeType="Organization"><Name>Zora Q. Quux</Name></Stakeholder>',
      undefined,
    ],
    ['words in an element of a person', person('Zora was born in 1981<Name>Zora Quux</Name>'), undefined],
    ['an attribute of a person', person('<Name nick="Zora">Zora Quux</Name>'), undefined],
    ['a stray element of a person', person('<Name>Zora Quux</Name><Extra>Zora</Extra>'), undefined],
    ['a name twice', person('<Name>Zora Quux</Name><Name>Zora</Name>'), undefined],
    ['a stray element in a role', person('<Role><Name>Clerk</Name><Extra>Zora</Extra></Role>'), ['Clerk']],
    ['a type in small letters', person('<Name>Zora</Name>').replace('Person', 'person'), undefined],
    [
      'a stray element of a person who is not said to be one',
      '<Stakeholder><Name>Zora Q. Quux</Name><Extra>Zora</Extra></Stakeholder>',
      undefined,
    ],
    [
      'a role of a body that is a person',
      '<Stakeholder StakeholderTypeType="Organization"><Name>Police</Name><Role><Name>Mrs Z Quux</Name><Description>Zora</Description></Role></Stakeholder>',
      undefined,
    ],
    ['other names of elements', '<FirstName>Zora</FirstName><Email>zora@quux.example</Email>', undefined],
    ['a person in a stray element', '<Team><GivenName>Zora</GivenName></Team>', undefined],
  ] as const) {
    it(`keeps ${offices?.join(', ') ?? 'nothing'} of ${why}`, () => {
      const { strategy, repairs } = readStratml(plan(stakeholder));
      expect(strategy!.roles?.map(({ name }) => name)).to.deep.equal(offices);
      expect(JSON.stringify([strategy, repairs])).not.to.match(/zora|quux|0123/i);
      expect(repairs.map(({ code }) => code)).to.include('person-left-out');
    });
  }

  it('counts each person that is left out, with its line', () => {
    const { repairs } = readStratml(plan(`\n${person('<Name>Zora Quux</Name>')}`.repeat(3)));
    const lines = repairs.filter(({ code }) => code === 'person-left-out').map(({ line }) => line);
    expect(lines).to.deep.equal([2, 3, 4, 4]);
  });

  it('keeps nothing of who sent a file, whatever else stands there', () => {
    const text = plan('')
      .replace('<Surname>', '<Extra>Zora</Extra><Surname>')
      .replace('Quux<', 'Quux<b>Zora</b><');
    const { strategy, repairs } = readStratml(text);
    expect(JSON.stringify([strategy, repairs])).not.to.match(/zora|quux|0123/i);
  });
});
