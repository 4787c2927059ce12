// Whatever stands in a wrong place of a file is kept as a note and told, unless it is of a person.
import { expect } from 'chai';
import { readStratml } from '../../../src/read/stratml/read-stratml.js';
import { validateStrategy } from '../../../src/validate/validate-strategy.js';

const aim = (inner: string): string =>
  `<Name>a</Name><Description>b</Description><Identifier>c</Identifier><SequenceIndicator>1</SequenceIndicator>` +
  `<Stakeholder StakeholderTypeType="Organization"><Name>d</Name><Description>e</Description><Role><Name>f</Name><Description>g</Description><RoleType>Performer</RoleType></Role></Stakeholder>` +
  `<OtherInformation>h</OtherInformation>${inner}`;
const result = (name: string): string =>
  `<${name}><StartDate>2010-01-01</StartDate><EndDate>2010-12-31</EndDate><NumberOfUnits>1</NumberOfUnits><Descriptor><DescriptorName>i</DescriptorName><DescriptorValue>j</DescriptorValue></Descriptor><Description>k</Description></${name}>`;
const indicator =
  '<PerformanceIndicator><SequenceIndicator>1</SequenceIndicator><MeasurementDimension>l</MeasurementDimension><UnitOfMeasurement>percent</UnitOfMeasurement><Identifier>m</Identifier>' +
  '<Relationship RelationshipType="Peer_To"><Identifier>n</Identifier><ReferentIdentifier>o</ReferentIdentifier><Name>p</Name><Description>q</Description></Relationship>' +
  '<Relationship RelationshipType="Narrower_Than"><ReferentIdentifier>cohesion.indicator.r</ReferentIdentifier><Name>s</Name><Description>t</Description></Relationship>' +
  `<MeasurementInstance>${result('TargetResult')}${result('ActualResult')}</MeasurementInstance><OtherInformation>u</OtherInformation></PerformanceIndicator>`;

/** A plan with each element of the standard at least once. */
const WHOLE =
  '<PerformancePlanOrReport xmlns="urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport" Type="Performance_Report"><Name>a</Name><Description>b</Description><OtherInformation>c</OtherInformation>' +
  '<StrategicPlanCore><Organization><Name>d</Name><Acronym>e</Acronym><Identifier>f</Identifier><Description>g</Description>' +
  '<Stakeholder StakeholderTypeType="Generic_Group"><Name>h</Name><Description>i</Description></Stakeholder></Organization>' +
  '<Vision><Description>a</Description><Identifier>v1</Identifier></Vision><Mission><Description>b</Description><Identifier>v2</Identifier></Mission>' +
  `<Value><Name>a</Name><Description>b</Description></Value><Goal>${aim(`<Objective>${aim(indicator)}</Objective>`)}</Goal></StrategicPlanCore>` +
  '<AdministrativeInformation><Identifier>x</Identifier><StartDate>2010-01-01</StartDate><EndDate>2012-12-31</EndDate><PublicationDate>2010-01-01</PublicationDate><Source>https://example.org/</Source></AdministrativeInformation></PerformancePlanOrReport>';

const PLACES = [...WHOLE.matchAll(/<[A-Z]\w*(?= |>)/g)].map(({ 0: { length }, index }) => index + length);

/** The plan with something at the beginning of each element, numbered so that each is known again. */
function withEverywhere(inTag: (number: number) => string, inside: (number: number) => string): string {
  return PLACES.reduceRight((text, at, number) => {
    const end = text.indexOf('>', at);
    return text.slice(0, at) + inTag(number) + text.slice(at, end + 1) + inside(number) + text.slice(end + 1);
  }, WHOLE);
}

const NOTHING = (): string => '';

describe('readStratml, of what stands in a wrong place', () => {
  it('has a place in each element', () => expect(PLACES).to.have.length(86));

  for (const [what, text] of [
    ['an element in each element', withEverywhere(NOTHING, (number) => `<Extra>word-${number}-</Extra>`)],
    [
      'an element in an element in each element',
      withEverywhere(NOTHING, (number) => `<Extra><Name><b>word-${number}-</b></Name></Extra>`),
    ],
    ['an attribute at each element', withEverywhere((number) => ` extra="word-${number}-"`, NOTHING)],
    ['words in each element', withEverywhere(NOTHING, (number) => `word-${number}-`)],
  ] as const) {
    it(`keeps ${what}`, () => {
      const { strategy, repairs, faults } = readStratml(text);
      expect(faults).to.deep.equal([]);
      expect(validateStrategy(strategy).ok).to.equal(true);
      const [words, told] = [JSON.stringify(strategy), JSON.stringify(repairs)];
      const lost = PLACES.map((_, number) => `word-${number}-`).filter((word) => !words.includes(word));
      expect(lost.map((word) => [word, told.includes(word)])).to.deep.equal([]);
    });
  }
});
