import { EqualityAssessmentSchema } from '../../src/document/equality-assessment.js';
import { describePart } from '../support/shape.js';

describePart('EqualityAssessmentSchema', EqualityAssessmentSchema, {
  minimal: { id: 'school-meals', function: 'School meals' },
  defaults: { groups: [], about: [] },
  full: {
    id: 'school-meals',
    function: 'School meals',
    groups: ['pupils'],
    finding: 'adverse',
    summary: 'Some children get no meal that they may eat.',
    mitigation: 'A wider choice.',
    programme: { printed: '2005-2008', kind: 'range' },
    document: 'equality-scheme',
    about: [{ kind: 'action', id: 'action-0-3' }],
    status: 'planned',
    printed: 'School meals',
  },
  names: {
    id: 'defines equality-assessment',
    groups: 'refers group',
    document: 'refers document',
    about: 'refers any',
  },
  choices: {
    finding: ['positive', 'neutral', 'adverse', 'mixed', 'not-yet-made'],
    status: ['planned', 'in-progress', 'done', 'cancelled'],
  },
  refused: [
    ['function', ''],
    ['groups', 'pupils'],
    ['finding', 'bad'],
    ['summary', ''],
    ['mitigation', ''],
    ['programme', '2005-2008'],
    ['document', ''],
    ['about', ['action-0-3']],
    ['status', 'green'],
    ['printed', ''],
  ],
});
