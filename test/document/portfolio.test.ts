import { PortfolioSchema } from '../../src/document/portfolio.js';
import { describePart } from '../support/shape.js';

describePart('PortfolioSchema', PortfolioSchema, {
  minimal: { id: 'culture', name: 'Culture, Leisure & Libraries' },
  defaults: { aliases: [] },
  full: {
    id: 'culture',
    name: 'Culture, Leisure & Libraries',
    body: 'cabinet',
    aliases: ['Culture and Leisure'],
  },
  names: { id: 'defines portfolio', body: 'refers body' },
  refused: [
    ['name', ''],
    ['body', 'the Cabinet'],
    ['aliases', 'Culture'],
    ['aliases', [' ']],
  ],
});
