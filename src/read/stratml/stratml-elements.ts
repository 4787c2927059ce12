// The elements of StratML as data: what may stand in each, in the order of the two schemas.

/** The namespaces of the two parts that are read. */
export const STRATML_NAMESPACES: ReadonlyMap<string, 1 | 2> = new Map([
  ['urn:ISO:std:iso:17469:tech:xsd:stratml_core', 1],
  ['urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport', 2],
]);

/** The roots of the two parts. */
export const STRATML_ROOTS: ReadonlyMap<string, 1 | 2> = new Map([
  ['StrategicPlan', 1],
  ['PerformancePlanOrReport', 2],
]);

/** What an element may hold: `*` where it may come again, `1` or `2` where one part alone has it, `!` where neither has. */
type ChildWords = readonly string[];

const HEAD: ChildWords = ['Name', 'Description', 'OtherInformation', 'StrategicPlanCore'];
const CORE: ChildWords = ['Organization*', 'Vision', 'Mission', 'Value*', 'Goal*'];
const AIM: ChildWords = [
  'Name',
  'Description',
  'Identifier',
  'SequenceIndicator',
  'Stakeholder*',
  'OtherInformation',
];
const STATEMENT: ChildWords = ['Description', 'Identifier'];
const RESULT: ChildWords = ['StartDate', 'EndDate', 'NumberOfUnits', 'Descriptor', 'Description'];
const LOST: ChildWords = CORE.map((name) => `${name}!`);

const CHILDREN: Readonly<Record<string, ChildWords>> = {
  StrategicPlan: [...HEAD, 'AdministrativeInformation', 'Submitter!', ...LOST],
  PerformancePlanOrReport: [...HEAD, 'AdministrativeInformation', 'Submitter2', ...LOST],
  StrategicPlanCore: CORE,
  Organization: ['Name', 'Acronym', 'Identifier', 'Description', 'Stakeholder*'],
  Stakeholder: ['Name', 'Description', 'Role*2'],
  Role: ['Name', 'Description', 'RoleType*'],
  Vision: STATEMENT,
  Mission: STATEMENT,
  Value: ['Name', 'Description'],
  Goal: [...AIM, 'Objective*', 'PerformanceIndicator*!'],
  Objective: [...AIM, 'PerformanceIndicator*2', 'Objective*!'],
  PerformanceIndicator: [
    'SequenceIndicator',
    'MeasurementDimension',
    'UnitOfMeasurement',
    'Identifier',
    'Relationship*',
    'MeasurementInstance*',
    'OtherInformation',
  ],
  Relationship: ['Identifier', 'ReferentIdentifier*', 'Name', 'Description'],
  MeasurementInstance: ['TargetResult*', 'ActualResult*'],
  TargetResult: RESULT,
  ActualResult: RESULT,
  Descriptor: ['DescriptorName', 'DescriptorValue'],
  AdministrativeInformation: [
    'Identifier2',
    'StartDate',
    'EndDate',
    'PublicationDate',
    'Source',
    'Submitter1',
  ],
  Submitter: ['Identifier2', 'GivenName', 'Surname', 'PhoneNumber', 'EmailAddress'],
};

/** One element that may stand in another. */
export interface StratmlChild {
  readonly name: string;
  /** Its place in the order of the schema. */
  readonly order: number;
  /** The parts of the standard that have it here; none where real files alone do. */
  readonly parts: readonly (1 | 2)[];
}

const childOf = (words: string, order: number): StratmlChild => {
  const [, name, mark] = /^([A-Za-z]+)\*?([12!]?)\*?/.exec(words.replace('*', ''))!;
  const parts =
    mark === '1' ? [1 as const] : mark === '2' ? [2 as const] : mark === '!' ? [] : [1 as const, 2 as const];
  return { name: name!, order, parts };
};

/** What may stand in each element, by its name in small letters: people write names as they like. */
export const STRATML_CHILDREN: ReadonlyMap<string, ReadonlyMap<string, StratmlChild>> = new Map(
  Object.entries(CHILDREN).map(([name, children]) => [
    name,
    new Map(
      children.map((words, order) => [words.replace(/[*12!]/g, '').toLowerCase(), childOf(words, order)]),
    ),
  ]),
);

/** The attributes that mean something, with their values. */
export const STRATML_ATTRIBUTES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  PerformancePlanOrReport: { Type: ['Strategic_Plan', 'Performance_Plan', 'Performance_Report'] },
  Stakeholder: { StakeholderTypeType: ['Person', 'Organization', 'Generic_Group'] },
  PerformanceIndicator: {
    ValueChainStage: ['Outcome', 'Output_Processing', 'Output', 'Input_Processing', 'Input'],
    PerformanceIndicatorType: ['Quantitative', 'Qualitative'],
  },
  Relationship: { RelationshipType: ['Broader_Than', 'Peer_To', 'Narrower_Than'] },
};

/** The names of these attributes: what an empty form is marked as says nothing while it is empty. */
export const STRATML_MARKS: ReadonlySet<string> = new Set(
  Object.values(STRATML_ATTRIBUTES).flatMap(Object.keys),
);

/** Other names that files have for attributes, in small letters. */
export const OTHER_ATTRIBUTES: ReadonlyMap<string, string> = new Map([
  ['indicatortype', 'PerformanceIndicatorType'],
  ['stakeholdertype', 'StakeholderTypeType'],
  ['valuechainstagetype', 'ValueChainStage'],
  ['relationshiptypetype', 'RelationshipType'],
]);

/** Elements that speak of a person, in small letters, by the names of the standard and others: nothing of them is ever kept. */
export const PERSON_ELEMENTS: ReadonlySet<string> = new Set([
  ...['submitter', 'givenname', 'surname', 'phonenumber', 'emailaddress'],
  ...['firstname', 'middlename', 'lastname', 'familyname', 'fullname', 'contact', 'contactname'],
  ...['phone', 'telephone', 'mobile', 'fax', 'email', 'mail'],
]);
