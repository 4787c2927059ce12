import {
  AnalysisSchema,
  IndicatorSchema,
  IndicatorSetSchema,
  InfluenceSchema,
} from '../../src/document/indicator.js';
import { MeasureSchema } from '../../src/document/measure.js';
import { describePart, describeShape } from '../support/shape.js';

const measure = (id = 'm') =>
  MeasureSchema.parse({
    id,
    unit: { kind: 'percent' },
    polarity: { direction: 'higher', basis: { kind: 'stated' } },
  });

describeShape('AnalysisSchema', AnalysisSchema, {
  minimal: {},
  defaults: { places: [], groups: [] },
  full: { places: ['wards'], groups: ['older-people'], printed: 'Analysis by City', source: { line: 500 } },
  names: { places: 'refers place', groups: 'refers group' },
  refused: [
    ['places', 'wards'],
    ['groups', [{ id: 'older-people' }]],
    ['printed', ''],
    ['source', 500],
  ],
});

describeShape('IndicatorSetSchema', IndicatorSetSchema, {
  minimal: {},
  defaults: { covers: [], members: [] },
  full: { covers: ['employment', 'health'], members: ['ni-1'], count: 0 },
  names: { members: 'refers indicator' },
  accepted: [['count', 12]],
  refused: [
    ['covers', 'employment'],
    ['covers', ['']],
    ['members', ['NI 1']],
    ['count', -1],
    ['count', 1.5],
    ['count', '2'],
  ],
});

describeShape('InfluenceSchema', InfluenceSchema, {
  minimal: { degree: 'shared', basis: { kind: 'stated' } },
  full: { degree: 'context', basis: { kind: 'inferred', confidence: 'likely' } },
  choices: { degree: ['own-service', 'shared', 'context'] },
  refused: [
    ['degree', 'high'],
    ['basis', 'stated'],
    ['basis', {}],
  ],
});

describePart('IndicatorSchema', IndicatorSchema, {
  minimal: { id: 'ni-4', name: 'Influence', measures: [measure()] },
  defaults: { objectives: [], outcomes: [], leads: [], analyses: [], links: [] },
  full: {
    id: 'ni-4',
    code: 'NI 4',
    name: 'Influence',
    standing: 'suggested',
    objectives: ['priority-1'],
    outcomes: [{ outcome: 'outcome-1' }],
    leads: ['council'],
    influence: { degree: 'shared', basis: { kind: 'stated' } },
    set: { covers: ['employment'], members: [] },
    analyses: [{ places: ['wards'], groups: [] }],
    measures: [measure(), measure('n')],
    links: [{ title: 'About', href: 'https://example.org/' }],
  },
  names: { id: 'defines indicator', objectives: 'refers objective', leads: 'refers body' },
  choices: { standing: ['adopted', 'suggested'] },
  refused: [
    ['code', ''],
    ['name', ''],
    ['standing', 'draft'],
    ['objectives', [1]],
    ['outcomes', ['outcome-1']],
    ['leads', 'council'],
    ['influence', 'shared'],
    ['set', true],
    ['analyses', ['wards']],
    ['measures', []],
    ['measures', {}],
    ['links', ['https://example.org/']],
  ],
});
