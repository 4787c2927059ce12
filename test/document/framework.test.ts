import {
  FrameworkAxisSchema,
  FrameworkEntrySchema,
  FrameworkLinkSchema,
  FrameworkSchema,
} from '../../src/document/framework.js';
import { describePart, describeShape, UNREMARKED } from '../support/shape.js';

const entry = { id: 'social-justice', name: 'Visible social justice', aliases: [], ...UNREMARKED };
const part = { kind: 'principle', id: 'social-justice' };

describePart('FrameworkEntrySchema', FrameworkEntrySchema, {
  minimal: { id: 'social-justice', name: 'Visible social justice' },
  defaults: { aliases: [] },
  full: { id: 'social-justice', ref: '3', name: 'Visible social justice', aliases: ['Social justice'], part },
  names: { id: 'defines entry', part: 'refers any' },
  refused: [
    ['ref', ''],
    ['name', ''],
    ['aliases', 'Social justice'],
    ['part', 'social-justice'],
    ['part', { kind: 'principle' }],
  ],
});

describeShape('FrameworkAxisSchema', FrameworkAxisSchema, {
  minimal: { name: 'Principles', entries: [entry] },
  full: { name: 'Principles', entries: [entry, { ...entry, id: 'another' }], source: { line: 148 } },
  refused: [
    ['name', ''],
    ['entries', []],
    ['entries', [{ id: 'social-justice' }]],
    ['source', 148],
  ],
});

describeShape('FrameworkLinkSchema', FrameworkLinkSchema, {
  minimal: { part, at: ['priority-5'] },
  full: { part, at: ['priority-5', 'social-justice'], basis: { kind: 'inferred' }, source: { line: 261 } },
  names: { part: 'refers any', at: 'refers entry' },
  refused: [
    ['part', ['priority-5']],
    ['at', []],
    ['at', 'priority-5'],
    ['at', ['Priority 5']],
    ['basis', 'inferred'],
    ['source', 261],
  ],
});

describePart('FrameworkSchema', FrameworkSchema, {
  minimal: { id: 'matrix', name: 'Framework', axes: [{ name: 'Principles', entries: [entry] }] },
  defaults: { links: [] },
  full: {
    id: 'matrix',
    name: 'Framework',
    axes: [
      { name: 'Principles', entries: [entry] },
      { name: 'Priorities', entries: [{ ...entry, id: 'priority-5' }] },
    ],
    links: [{ part, at: ['priority-5'] }],
  },
  names: { id: 'defines framework' },
  refused: [
    ['name', ''],
    ['axes', []],
    ['axes', [{ name: 'Principles' }]],
    ['links', ['priority-5']],
    ['links', [{ part }]],
  ],
});
