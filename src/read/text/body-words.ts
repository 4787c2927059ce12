// The English words of cells that name bodies, as tables: to teach the reader a word, add it to its table.

/** What a body does, by the words before it. */
export type BodyPart = 'lead' | 'partner' | 'through' | 'accountable-to';

/** Words before a body that say what it does; the longest is taken. */
export const RELATIONS: ReadonlyMap<string, BodyPart> = new Map<string, BodyPart>([
  ...(['led by', 'lead by', 'lead', 'jointly led by'] as const).map((words) => [words, 'lead'] as const),
  ...[
    ...[
      'in partnership with',
      'working in partnership with',
      'working with',
      'works with',
      'with',
      'and partners',
    ],
    ...[
      'supported by',
      'with support from',
      'with the support of',
      'in conjunction with',
      'in consultation with',
    ],
    ...['together with', 'jointly with', 'assisted by', 'partners', 'partner'],
  ].map((words) => [words, 'partner'] as const),
  ...['through', 'via', 'working through'].map((words) => [words, 'through'] as const),
  ...['accountable to', 'reporting to', 'answerable to'].map((words) => [words, 'accountable-to'] as const),
]);

/** Relations that a name may hold as well: "Services for People with Learning Disabilities". */
export const LOOSE_RELATIONS: ReadonlySet<string> = new Set([
  'with',
  'through',
  'via',
  'lead',
  'partners',
  'partner',
]);

/** Words that are written in several ways, as the one that is compared. */
export const SAME_WORDS: ReadonlyMap<string, string> = new Map([
  ['&', 'and'],
  ['+', 'and'],
  ['dept', 'department'],
  ['depts', 'departments'],
  ['govt', 'government'],
  ['asst', 'assistant'],
]);

/** The nouns of offices; before "of" or "for" they begin the title, else they end it. */
export const OFFICES: ReadonlySet<string> = new Set([
  ...['head', 'director', 'manager', 'officer', 'coordinator', 'ordinator', 'leader', 'chair', 'chairman'],
  ...[
    'executive',
    'commissioner',
    'treasurer',
    'solicitor',
    'champion',
    'lead',
    'secretary',
    'advisor',
    'adviser',
  ],
  ...[
    'heads',
    'directors',
    'managers',
    'officers',
    'coordinators',
    'member',
    'holder',
    'inspector',
    'superintendent',
  ],
]);

/** Words that begin no name of a person, since they are titles of persons. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr prof professor cllr cllrs councillor councillors sir lady lord dame rev revd reverend'.split(
    ' ',
  ),
);

/** First names that are common in Britain and are no word of a body's name; others are known by an initial or a title. */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  (
    'adam alan alex alison andrea andrew angela anita ann anna anne anthony barbara barry ben brian carol caroline ' +
    'catherine chris christine christopher claire clare colin craig daniel david deborah debbie denise derek diane ' +
    'donna elaine elizabeth emma fatima fiona gareth gary gemma geoff gillian graham hannah hazel heather helen ian ' +
    'imran jack jacqueline jane janet jason jean jennifer jenny jill jim jo joan joanne john jonathan joseph judith ' +
    'julia julian julie karen kate katherine kathryn keith kelly ken kevin laura lesley linda lisa liz lorraine louise ' +
    'lucy lynn malcolm margaret maria martin mary matthew maureen michael michelle mike mohammed muhammad natalie neil ' +
    'nicholas nicola nigel pamela patricia patrick paul pauline peter philip phil rachel rebecca richard robert robin ' +
    'roger rosemary ruth sally samantha sandra sara sarah sharon sheila simon stephen steve steven stuart sue susan ' +
    'suzanne tim timothy tina tom tony tracey tracy trevor vanessa wendy yvonne'
  ).split(' '),
);

/** Words that a name of a body holds and a person's does not. */
export const BODY_WORDS: ReadonlySet<string> = new Set([
  ...[
    'agency',
    'association',
    'board',
    'cabinet',
    'centre',
    'charity',
    'church',
    'city',
    'college',
    'commission',
  ],
  ...[
    'committee',
    'community',
    'consortium',
    'council',
    'department',
    'development',
    'directorate',
    'directorates',
  ],
  ...[
    'division',
    'forum',
    'foundation',
    'group',
    'groups',
    'hospital',
    'house',
    'housing',
    'institute',
    'library',
  ],
  ...[
    'mosque',
    'network',
    'office',
    'partnership',
    'police',
    'policy',
    'primary',
    'project',
    'school',
    'schools',
  ],
  ...[
    'sector',
    'section',
    'service',
    'services',
    'society',
    'team',
    'teams',
    'trust',
    'unit',
    'university',
    'youth',
  ],
]);

/** Words before a name that widen it to all of a kind. */
export const ALL: ReadonlySet<string> = new Set(['all', 'every', 'each', 'relevant', 'various']);
