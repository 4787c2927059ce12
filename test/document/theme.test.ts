import { ThemeSchema } from '../../src/document/theme.js';
import { describePart } from '../support/shape.js';

describePart('ThemeSchema', ThemeSchema, {
  minimal: { id: 'housing', name: 'Housing', kind: 'strategic' },
  defaults: { leads: [], aliases: [] },
  full: {
    id: 'housing',
    name: 'Housing',
    kind: 'workstream',
    objective: 'objective-1',
    leads: [{ body: 'housing-group' }],
    leadsPrinted: 'led by the Housing Theme Group',
    summary: 'Good homes.',
    aliases: ['Homes'],
  },
  names: { id: 'defines theme', objective: 'refers objective' },
  choices: {
    kind: [
      'underpinning',
      'strategic',
      'community-of-interest',
      'cross-cutting',
      'workstream',
      'block',
      'other',
    ],
  },
  refused: [
    ['name', ''],
    ['kind', 'theme'],
    ['objective', ['objective-1']],
    ['leads', ['housing-group']],
    ['leadsPrinted', ''],
    ['summary', ''],
    ['aliases', 'Homes'],
  ],
});
