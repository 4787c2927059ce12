import { LIST_WORDS } from './list-words.js';

/** What a table of a council's plan is a table of; a `framework` is known by its shape, and not by its headings. */
export type TableKind =
  | 'indicators'
  | 'actions'
  | 'observations'
  | 'milestones'
  | 'objectives'
  | 'funds'
  | 'framework';

/** What a column can hold. The same field means the same in every kind of table. */
export type ColumnField =
  | 'ref'
  | 'theme'
  | 'objective'
  | 'summary'
  | 'outcome'
  | 'sign'
  | 'indicator'
  | 'measure'
  | 'unit'
  | 'polarity'
  | 'baseline'
  | 'target'
  | 'result'
  | 'rating'
  | 'source'
  | 'action'
  | 'lead'
  | 'partners'
  | 'start'
  | 'deadline'
  | 'phase'
  | 'milestone'
  | 'progress'
  | 'reporting'
  | 'frequency'
  | 'resources'
  | 'fund'
  | 'amount'
  | 'force'
  | 'risk'
  | 'comment'
  | 'area'
  | 'area-code'
  | 'group'
  | 'period'
  | 'value'
  | 'kind'
  | 'numerator'
  | 'denominator'
  | 'lower'
  | 'upper';

/** The words by which each field is known. */
export type Words = Readonly<Partial<Record<ColumnField, readonly string[]>>>;

/** Words that mean the same wherever they head a column. */
const ANYWHERE: Words = {
  ref: [
    'ref',
    'refs',
    'reference',
    'reference number',
    'ref no',
    'no',
    'nos',
    'number',
    'id',
    'code',
    '#',
    'item',
    'item no',
  ],
  objective: [
    'objective',
    'objectives',
    'strategic objective',
    'priority',
    'priorities',
    'improvement priority',
    'strategic priority',
    'key priority',
    'priority area',
    'aim',
    'aims',
    'strategic aim',
    'goal',
    'goals',
    'strategic goal',
    'theme',
    'workstream',
    'ambition',
  ],
  outcome: [
    'outcome',
    'outcomes',
    'expected outcome',
    'expected outcomes',
    'desired outcome',
    'intended outcome',
    'impact',
  ],
  lead: [
    'lead',
    'leads',
    'led by',
    'lead by',
    'lead officer',
    'lead officers',
    'lead directorate',
    'lead directorate service',
    'lead directorate or service',
    'lead department',
    'lead service',
    'lead agency',
    'lead body',
    'lead organisation',
    'lead partner',
    'lead responsibility',
    'who',
    'by whom',
    'who will lead',
    'who is responsible',
    'who will do it',
    'responsible',
    'responsible officer',
    'responsible body',
    'responsibility',
    'responsible for delivery',
    'owner',
    'accountable officer',
    'accountable',
    'delivered by',
    'department',
    'directorate',
  ],
  partners: [
    'partner',
    'partners',
    'key partners',
    'delivery partners',
    'partner organisations',
    'partners involved',
    'supported by',
    'with whom',
    'working with',
    'other agencies',
  ],
  rating: [
    'rag',
    'rag status',
    'rag rating',
    'brag',
    'brag status',
    'colour rating',
    'traffic light',
    'traffic lights',
    'status rag',
  ],
  source: ['source', 'sources', 'data source', 'source of data', 'data sources', 'evidence source'],
  comment: [
    'comment',
    'comments',
    'commentary',
    'note',
    'notes',
    'remarks',
    'description',
    'narrative',
    'rationale',
    'definition',
  ],
  reporting: [
    'reporting',
    'reporting line',
    'reporting lines',
    'reporting arrangements',
    'reporting mechanism',
    'how progress is reported',
    'how progress is reported and managed',
    'reported to',
    'report to',
    'reports to',
    'monitored by',
    'monitoring',
    'monitoring arrangements',
    'monitoring and reporting',
    'accountable to',
    'reporting to',
    'progress reported to',
    'reported through',
    'how reported',
    'governance',
  ],
  frequency: [
    'frequency',
    'reporting frequency',
    'frequency of reporting',
    'monitoring frequency',
    'how often',
    'how often reported',
  ],
  resources: [
    'resource',
    'resources',
    'resource implications',
    'cost',
    'costs',
    'budget',
    'funding',
    'funded by',
    'financial implications',
  ],
  risk: ['risk', 'risks', 'risk rating', 'risks and issues'],
};

/** Words that head a column of a table of this kind, the surest first. */
const OF_KIND: Readonly<Record<TableKind, Words>> = {
  indicators: {
    indicator: [
      'performance indicator',
      'performance indicators',
      'indicator',
      'indicators',
      'indicator name',
      'indicator title',
      'key performance indicator',
      'kpi',
      'pi',
      'success measure',
      'success measures',
      'performance measure',
      'performance measures',
      'measure of success',
      'measures of success',
      'outcome measure',
      'key measure',
      'how we will measure success',
      'how will we measure success',
      'suggested indicator',
      'proposed indicator',
      'local indicator',
      'measure',
      'measures',
      'title',
      'name',
    ],
    measure: ['part', 'sub measure', 'breakdown'],
    unit: [
      'unit',
      'units',
      'unit of measure',
      'units of measure',
      'unit of measurement',
      'measured in',
      'measure type',
      'format',
    ],
    polarity: [
      'polarity',
      'good is',
      'good performance is',
      'good performance',
      'better is',
      'desired direction',
      'direction',
      'high or low is good',
      'aim to maximise or minimise',
    ],
    baseline: [
      'baseline',
      'baselines',
      'baseline figure',
      'baseline value',
      'baseline position',
      'starting point',
      'base',
      'base figure',
      'benchmark',
      'benchmarks',
    ],
    target: ['target', 'targets', 'target figure', 'target value', 'planned', 'goal for'],
    result: [
      'result',
      'results',
      'actual',
      'actuals',
      'outturn',
      'out turn',
      'performance',
      'actual performance',
      'current performance',
      'latest',
      'latest result',
      'latest performance',
      'current',
      'current value',
      'current position',
      'achieved',
      'achievement',
      'value',
    ],
    progress: ['progress', 'status', 'progress update', 'update'],
    period: ['reporting period', 'period'],
  },
  actions: {
    ref: ['action ref', 'action no', 'action number'],
    action: [
      'action',
      'actions',
      'action activity',
      'action or activity',
      'area of activity',
      'actions activities',
      'activity',
      'activities',
      'key action',
      'key actions',
      'priority actions',
      'action required',
      'actions required',
      'proposed action',
      'what we will do',
      'what will we do',
      'what we are going to do',
      'how we will do it',
      'this will be achieved through',
      'how this will be achieved',
      'achieved through',
      'what needs to be done',
      'what needs to happen',
      'what is to be done',
      'task',
      'tasks',
      'key task',
      'key tasks',
      'project',
      'project name',
      'initiative',
      'commitment',
      'recommendation',
      'recommendations',
      'title',
      'name',
    ],
    start: ['start', 'start date', 'started', 'begins', 'starting'],
    deadline: [
      'by when',
      'when',
      'deadline',
      'deadlines',
      'timescale',
      'timescales',
      'time scale',
      'timeframe',
      'time frame',
      'timetable',
      'target date',
      'completion date',
      'due',
      'due date',
      'date due',
      'end date',
      'end',
      'date',
      'complete by',
      'delivery date',
    ],
    milestone: [
      'milestone',
      'milestones',
      'key milestone',
      'key milestones',
      'milestone timescale',
      'milestones timescale',
      'milestones timescales',
      'milestones and timescales',
      'timescale milestones',
      'key milestones and dates',
      'milestones dates',
      'targets milestones',
      'activities and milestones',
      'plans activities and milestones',
      'strategies plans activities and milestones',
      'key strategies plans activities and milestones',
    ],
    progress: [
      'progress',
      'progress update',
      'update',
      'updates',
      'progress to date',
      'position',
      'current position',
      'latest position',
      'status',
      'status update',
      'rating comment',
    ],
    indicator: [
      'performance indicator',
      'indicator',
      'indicators',
      'success measure',
      'success measures',
      'measure',
      'measures',
      'success criteria',
      'how will we know',
      'measure of success',
      'evidence of success',
    ],
    outcome: [
      'result',
      'results',
      'output',
      'outputs',
      'what difference will it make',
      'benefit',
      'benefits',
    ],
    target: ['target', 'targets'],
    baseline: ['baseline'],
  },
  observations: {
    indicator: ['indicator', 'indicator name', 'series', 'indicator id', 'variable', 'metric'],
    measure: ['measure', 'measure type', 'statistic', 'part', 'sub measure'],
    kind: [
      'kind',
      'kind of figure',
      'type of figure',
      'figure type',
      'target or result',
      'baseline target or result',
    ],
    unit: ['unit', 'units', 'unit measure', 'unit of measure', 'units of measurement'],
    area: [
      'area',
      'area name',
      'geography',
      'geography name',
      'ward',
      'ward name',
      'local authority',
      'la name',
      'place',
      'district',
      'region',
      'country',
      'geoname',
    ],
    'area-code': [
      'area code',
      'geocode',
      'geo code',
      'gss code',
      'ons code',
      'geography code',
      'ward code',
      'la code',
      'lad code',
    ],
    group: [
      'group',
      'sex',
      'gender',
      'age',
      'age group',
      'ethnicity',
      'ethnic group',
      'disability',
      'disability status',
      'religion',
      'sexual orientation',
      'category',
    ],
    period: [
      'period',
      'time period',
      'timeperiod',
      'time',
      'year',
      'date',
      'quarter',
      'month',
      'financial year',
      'reference period',
    ],
    value: ['value', 'obs value', 'figure', 'data value', 'result', 'actual', 'amount'],
    numerator: ['numerator', 'count'],
    denominator: ['denominator', 'base', 'sample', 'population'],
    lower: ['lower', 'lower ci', 'lower limit', 'lower ci 95 0 limit', 'lci', 'lower confidence limit'],
    upper: ['upper', 'upper ci', 'upper limit', 'upper ci 95 0 limit', 'uci', 'upper confidence limit'],
    target: ['target'],
    baseline: ['baseline'],
  },
  ...LIST_WORDS,
};

/**
 * The words by which a column is known, in lower case and without punctuation: the list that the documentation
 * publishes.
 *
 * @example
 * columnWords('indicators').baseline.includes('starting point'); // => true
 */
export function columnWords(kind: TableKind): Readonly<Partial<Record<ColumnField, readonly string[]>>> {
  const own = OF_KIND[kind];
  // what a kind of table says of a word comes before what it means elsewhere
  const fields = Object.keys({ ...own, ...ANYWHERE }) as ColumnField[];
  return Object.fromEntries(
    fields.map((field) => [field, [...(own[field] ?? []), ...(ANYWHERE[field] ?? [])]]),
  );
}
