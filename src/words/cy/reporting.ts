// Made from reporting.json by `npm run words`: change that.
import { number, plural, select } from '../runtime.js';
import { cy } from './plural-rule.js';
import type { reporting as en } from '../en/reporting.js';
export const reporting: typeof en = {
  captionOf: (d: { readonly title: string }): string => 'Llinellau adrodd: ' + d.title,
  reported: 'Yr hyn yr adroddir arno',
  manner: 'Sut',
  every: 'Pa mor aml',
  by: 'Gan bwy',
  next: 'Yr amser nesaf a nodir',
  kind: 'Adroddir i',
  kinds: {
    cabinet: 'Y cabinet',
    portfolio: 'Aelodau cabinet',
    body: 'Byrddau, grwpiau a phartneriaethau',
    officer: 'Swyddogion a enwir yn unigol',
    document: 'Dogfennau',
    system: 'Systemau a threfniadau',
    nobody: 'Ni nodir llinell',
  },
  role: 'Adroddir gan',
  notStated: 'Heb ei nodi',
  member: (d: { readonly portfolio: string }): string => 'Aelod Cabinet (' + d.portfolio + ')',
  nobody: 'Ni nodir llinell adrodd',
  count: (d: { readonly count: number }): string =>
    plural(d.count, 0, cy, {
      zero: number('en-GB', d.count, 0) + ' cofnod',
      one: number('en-GB', d.count, 0) + ' cofnod',
      two: number('en-GB', d.count, 0) + ' gofnod',
      few: number('en-GB', d.count, 0) + ' chofnod',
      many: number('en-GB', d.count, 0) + ' chofnod',
      other: number('en-GB', d.count, 0) + ' cofnod',
    }),
  shown: (d: { readonly shown: string; readonly count: number }): string =>
    d.shown +
    ' o ' +
    plural(d.count, 0, cy, {
      zero: number('en-GB', d.count, 0) + ' cofnod',
      one: number('en-GB', d.count, 0) + ' cofnod',
      two: number('en-GB', d.count, 0) + ' gofnod',
      few: number('en-GB', d.count, 0) + ' chofnod',
      many: number('en-GB', d.count, 0) + ' chofnod',
      other: number('en-GB', d.count, 0) + ' cofnod',
    }),
  noneFound: 'Nid oes unrhyw gofnodion yn cyfateb. Cliriwch y chwiliad a’r hidlyddion i weld y cyfan.',
  group: (d: { readonly kind: string; readonly count: number }): string =>
    select(d.kind, {
      officer: plural(d.count, 0, cy, {
        zero: 'enwir yn unigol, ' + number('en-GB', d.count, 0) + ' cofnod',
        one: 'enwir yn unigol, ' + number('en-GB', d.count, 0) + ' cofnod',
        two: 'enwir yn unigol, ' + number('en-GB', d.count, 0) + ' gofnod',
        few: 'enwir yn unigol, ' + number('en-GB', d.count, 0) + ' chofnod',
        many: 'enwir yn unigol, ' + number('en-GB', d.count, 0) + ' chofnod',
        other: 'enwir yn unigol, ' + number('en-GB', d.count, 0) + ' cofnod',
      }),
      document: plural(d.count, 0, cy, {
        zero: 'dogfen, ' + number('en-GB', d.count, 0) + ' cofnod',
        one: 'dogfen, ' + number('en-GB', d.count, 0) + ' cofnod',
        two: 'dogfen, ' + number('en-GB', d.count, 0) + ' gofnod',
        few: 'dogfen, ' + number('en-GB', d.count, 0) + ' chofnod',
        many: 'dogfen, ' + number('en-GB', d.count, 0) + ' chofnod',
        other: 'dogfen, ' + number('en-GB', d.count, 0) + ' cofnod',
      }),
      system: plural(d.count, 0, cy, {
        zero: 'system, ' + number('en-GB', d.count, 0) + ' cofnod',
        one: 'system, ' + number('en-GB', d.count, 0) + ' cofnod',
        two: 'system, ' + number('en-GB', d.count, 0) + ' gofnod',
        few: 'system, ' + number('en-GB', d.count, 0) + ' chofnod',
        many: 'system, ' + number('en-GB', d.count, 0) + ' chofnod',
        other: 'system, ' + number('en-GB', d.count, 0) + ' cofnod',
      }),
      other: plural(d.count, 0, cy, {
        zero: number('en-GB', d.count, 0) + ' cofnod',
        one: number('en-GB', d.count, 0) + ' cofnod',
        two: number('en-GB', d.count, 0) + ' gofnod',
        few: number('en-GB', d.count, 0) + ' chofnod',
        many: number('en-GB', d.count, 0) + ' chofnod',
        other: number('en-GB', d.count, 0) + ' cofnod',
      }),
    }),
  wholeStrategy: 'Y strategaeth gyfan',
  partOf: (d: { readonly title: string }): string => 'Rhan o: ' + d.title,
  manners: {
    reported: 'adroddir arno',
    managed: 'rheolir drwyddo',
    scrutinised: 'creffir arno',
    'part-of': 'rhan ohono',
  },
  noLine: 'ni nodir llinell',
  readings: {
    'as-above': 'cell wag: fe’i darllenir fel y rhes uchod',
    'not-stated': 'cell wag: heb ei nodi',
    unclear: 'cell wag: ystyr aneglur',
  },
  noFrequency: 'heb ei nodi',
  noRole: 'heb ei nodi',
  noTime: 'heb ei nodi',
  nothingLater: 'ni nodir amser diweddarach',
  frequency: {
    days: (d: { readonly count: number }): string =>
      plural(d.count, 0, cy, {
        zero: 'bob ' + number('en-GB', d.count, 0) + ' diwrnod',
        one: 'bob dydd',
        two: 'bob ' + number('en-GB', d.count, 0) + ' ddiwrnod',
        few: 'bob ' + number('en-GB', d.count, 0) + ' diwrnod',
        many: 'bob ' + number('en-GB', d.count, 0) + ' diwrnod',
        other: 'bob ' + number('en-GB', d.count, 0) + ' diwrnod',
      }),
    weeks: (d: { readonly count: number }): string =>
      plural(d.count, 0, cy, {
        zero: 'bob ' + number('en-GB', d.count, 0) + ' wythnos',
        one: 'bob wythnos',
        two: 'bob ' + number('en-GB', d.count, 0) + ' wythnos',
        few: 'bob ' + number('en-GB', d.count, 0) + ' wythnos',
        many: 'bob ' + number('en-GB', d.count, 0) + ' wythnos',
        other: 'bob ' + number('en-GB', d.count, 0) + ' wythnos',
      }),
    months: (d: { readonly count: number }): string =>
      plural(d.count, 0, cy, {
        zero: 'bob ' + number('en-GB', d.count, 0) + ' mis',
        one: 'bob mis',
        two: 'bob ' + number('en-GB', d.count, 0) + ' fis',
        few: 'bob ' + number('en-GB', d.count, 0) + ' mis',
        many: 'bob ' + number('en-GB', d.count, 0) + ' mis',
        other: 'bob ' + number('en-GB', d.count, 0) + ' mis',
      }),
    years: (d: { readonly count: number }): string =>
      plural(d.count, 0, cy, {
        '4': 'bob ' + number('en-GB', d.count, 0) + ' blynedd',
        zero: 'bob ' + number('en-GB', d.count, 0) + ' blynedd',
        one: 'bob blwyddyn',
        two: 'bob ' + number('en-GB', d.count, 0) + ' flynedd',
        few: 'bob ' + number('en-GB', d.count, 0) + ' blynedd',
        many: 'bob ' + number('en-GB', d.count, 0) + ' blynedd',
        other: 'bob ' + number('en-GB', d.count, 0) + ' mlynedd',
      }),
  },
  due: {
    milestone: (d: { readonly when: string; readonly title: string }): string => d.when + ': ' + d.title,
    deadline: (d: { readonly when: string }): string => d.when + ': terfyn amser',
    deadlineInDoubt: (d: { readonly when: string }): string => d.when + ': terfyn amser, dyddiad ansicr',
    target: (d: { readonly when: string }): string => d.when + ': targed',
    other: (d: { readonly when: string }): string => d.when + ': i’w gwblhau',
  },
  cell: 'Cell fel y’i hargraffwyd',
  quoted: (d: { readonly words: string }): string => '“' + d.words + '”',
  alsoTo: 'Adroddir hefyd i',
  line: 'Llinell adrodd',
  noLineAtAll: 'heb ei nodi',
  known: 'Sut y gwyddom',
  grounds: {
    stated: {
      certain: 'Wedi’i nodi',
      likely: 'Wedi’i nodi',
      doubtful: 'Wedi’i nodi, amheus',
    },
    inferred: {
      certain: 'Wedi’i ddiddwytho',
      likely: 'Wedi’i ddiddwytho, tebygol',
      doubtful: 'Wedi’i ddiddwytho, amheus',
    },
    outside: {
      certain: 'O’r tu allan i’r cynllun',
      likely: 'O’r tu allan i’r cynllun, tebygol',
      doubtful: 'O’r tu allan i’r cynllun, amheus',
    },
  },
  because: (d: { readonly how: string; readonly grounds: string }): string => d.how + ': ' + d.grounds,
  times: 'Amserau fel y’u hargraffwyd',
  source: 'Llinell yn y ffynhonnell',
  finding: {
    all: (d: { readonly count: number }): string =>
      plural(d.count, 0, cy, {
        zero: 'Mae gan bob un o’r ' + number('en-GB', d.count, 0) + ' cam gweithredu linell adrodd.',
        one: 'Mae gan yr unig gam gweithredu linell adrodd.',
        two: 'Mae gan bob un o’r ' + number('en-GB', d.count, 0) + ' gam gweithredu linell adrodd.',
        few: 'Mae gan bob un o’r ' + number('en-GB', d.count, 0) + ' cham gweithredu linell adrodd.',
        many: 'Mae gan bob un o’r ' + number('en-GB', d.count, 0) + ' cham gweithredu linell adrodd.',
        other: 'Mae gan bob un o’r ' + number('en-GB', d.count, 0) + ' cam gweithredu linell adrodd.',
      }),
    none: (d: { readonly count: number }): string =>
      plural(d.count, 0, cy, {
        zero: 'Nid oes gan yr un o’r ' + number('en-GB', d.count, 0) + ' cam gweithredu linell adrodd.',
        one: 'Nid oes gan yr unig gam gweithredu linell adrodd.',
        two: 'Nid oes gan yr un o’r ' + number('en-GB', d.count, 0) + ' gam gweithredu linell adrodd.',
        few: 'Nid oes gan yr un o’r ' + number('en-GB', d.count, 0) + ' cham gweithredu linell adrodd.',
        many: 'Nid oes gan yr un o’r ' + number('en-GB', d.count, 0) + ' cham gweithredu linell adrodd.',
        other: 'Nid oes gan yr un o’r ' + number('en-GB', d.count, 0) + ' cam gweithredu linell adrodd.',
      }),
    some: (d: { readonly count: number; readonly total: number }): string =>
      'Mae gan ' +
      plural(d.count, 0, cy, {
        zero: number('en-GB', d.count, 0),
        one: number('en-GB', d.count, 0),
        two: number('en-GB', d.count, 0),
        few: number('en-GB', d.count, 0),
        many: number('en-GB', d.count, 0),
        other: number('en-GB', d.count, 0),
      }) +
      ' o’r ' +
      plural(d.total, 0, cy, {
        zero: number('en-GB', d.total, 0) + ' cam gweithredu',
        one: number('en-GB', d.total, 0) + ' cam gweithredu',
        two: number('en-GB', d.total, 0) + ' gam gweithredu',
        few: number('en-GB', d.total, 0) + ' cham gweithredu',
        many: number('en-GB', d.total, 0) + ' cham gweithredu',
        other: number('en-GB', d.total, 0) + ' cam gweithredu',
      }) +
      ' linell adrodd.',
    others: (d: { readonly count: number }): string =>
      plural(d.count, 0, cy, {
        zero:
          'Adroddir ar ' + number('en-GB', d.count, 0) + ' rhan o’r cynllun nad ydynt yn gamau gweithredu.',
        one: 'Adroddir ar ' + number('en-GB', d.count, 0) + ' rhan o’r cynllun nad yw’n gam gweithredu.',
        two: 'Adroddir ar ' + number('en-GB', d.count, 0) + ' ran o’r cynllun nad ydynt yn gamau gweithredu.',
        few:
          'Adroddir ar ' + number('en-GB', d.count, 0) + ' rhan o’r cynllun nad ydynt yn gamau gweithredu.',
        many:
          'Adroddir ar ' + number('en-GB', d.count, 0) + ' rhan o’r cynllun nad ydynt yn gamau gweithredu.',
        other:
          'Adroddir ar ' + number('en-GB', d.count, 0) + ' rhan o’r cynllun nad ydynt yn gamau gweithredu.',
      }),
    rows: (d: { readonly count: number }): string =>
      plural(d.count, 0, cy, {
        zero: 'Nid oes gan ' + number('en-GB', d.count, 0) + ' rhan o gamau gweithredu eu llinell eu hunain.',
        one: 'Nid oes gan ' + number('en-GB', d.count, 0) + ' rhan o gam gweithredu ei llinell ei hun.',
        two: 'Nid oes gan ' + number('en-GB', d.count, 0) + ' ran o gamau gweithredu eu llinell eu hunain.',
        few: 'Nid oes gan ' + number('en-GB', d.count, 0) + ' rhan o gamau gweithredu eu llinell eu hunain.',
        many: 'Nid oes gan ' + number('en-GB', d.count, 0) + ' rhan o gamau gweithredu eu llinell eu hunain.',
        other:
          'Nid oes gan ' + number('en-GB', d.count, 0) + ' rhan o gamau gweithredu eu llinell eu hunain.',
      }),
    recipients: (d: { readonly count: number; readonly kinds: string }): string =>
      plural(d.count, 0, cy, {
        zero: 'Enwir ' + number('en-GB', d.count, 0) + ' derbynnydd: ' + d.kinds + '.',
        one: 'Enwir ' + number('en-GB', d.count, 0) + ' derbynnydd: ' + d.kinds + '.',
        two: 'Enwir ' + number('en-GB', d.count, 0) + ' dderbynnydd: ' + d.kinds + '.',
        few: 'Enwir ' + number('en-GB', d.count, 0) + ' derbynnydd: ' + d.kinds + '.',
        many: 'Enwir ' + number('en-GB', d.count, 0) + ' derbynnydd: ' + d.kinds + '.',
        other: 'Enwir ' + number('en-GB', d.count, 0) + ' derbynnydd: ' + d.kinds + '.',
      }),
    kinds: {
      cabinet: 'y cabinet',
      portfolio: (d: { readonly count: number }): string =>
        plural(d.count, 0, cy, {
          zero: number('en-GB', d.count, 0) + ' aelod cabinet',
          one: number('en-GB', d.count, 0) + ' aelod cabinet',
          two: number('en-GB', d.count, 0) + ' aelod cabinet',
          few: number('en-GB', d.count, 0) + ' aelod cabinet',
          many: number('en-GB', d.count, 0) + ' aelod cabinet',
          other: number('en-GB', d.count, 0) + ' aelod cabinet',
        }),
      body: (d: { readonly count: number }): string =>
        plural(d.count, 0, cy, {
          zero: number('en-GB', d.count, 0) + ' corff',
          one: number('en-GB', d.count, 0) + ' corff',
          two: number('en-GB', d.count, 0) + ' gorff',
          few: number('en-GB', d.count, 0) + ' chorff',
          many: number('en-GB', d.count, 0) + ' chorff',
          other: number('en-GB', d.count, 0) + ' corff',
        }),
      officer: (d: { readonly count: number }): string =>
        plural(d.count, 0, cy, {
          zero: number('en-GB', d.count, 0) + ' swyddog yn unigol',
          one: number('en-GB', d.count, 0) + ' swyddog yn unigol',
          two: number('en-GB', d.count, 0) + ' swyddog yn unigol',
          few: number('en-GB', d.count, 0) + ' swyddog yn unigol',
          many: number('en-GB', d.count, 0) + ' swyddog yn unigol',
          other: number('en-GB', d.count, 0) + ' swyddog yn unigol',
        }),
      document: (d: { readonly count: number }): string =>
        plural(d.count, 0, cy, {
          zero: number('en-GB', d.count, 0) + ' dogfen',
          one: number('en-GB', d.count, 0) + ' dogfen',
          two: number('en-GB', d.count, 0) + ' ddogfen',
          few: number('en-GB', d.count, 0) + ' dogfen',
          many: number('en-GB', d.count, 0) + ' dogfen',
          other: number('en-GB', d.count, 0) + ' dogfen',
        }),
      system: (d: { readonly count: number }): string =>
        plural(d.count, 0, cy, {
          zero: number('en-GB', d.count, 0) + ' system neu drefniant',
          one: number('en-GB', d.count, 0) + ' system neu drefniant',
          two: number('en-GB', d.count, 0) + ' system neu drefniant',
          few: number('en-GB', d.count, 0) + ' system neu drefniant',
          many: number('en-GB', d.count, 0) + ' system neu drefniant',
          other: number('en-GB', d.count, 0) + ' system neu drefniant',
        }),
    },
    and: (d: { readonly first: string; readonly second: string }): string => d.first + ', ' + d.second,
    notStated: (d: { readonly count: number }): string =>
      plural(d.count, 0, cy, {
        zero:
          'Ni nodir pa mor aml na chan bwy yr adroddir yn achos yr un o’r ' +
          number('en-GB', d.count, 0) +
          ' adroddiad.',
        one: 'Ni nodir pa mor aml na chan bwy yr adroddir.',
        two:
          'Ni nodir pa mor aml na chan bwy yr adroddir yn achos yr un o’r ' +
          number('en-GB', d.count, 0) +
          ' adroddiad.',
        few:
          'Ni nodir pa mor aml na chan bwy yr adroddir yn achos yr un o’r ' +
          number('en-GB', d.count, 0) +
          ' adroddiad.',
        many:
          'Ni nodir pa mor aml na chan bwy yr adroddir yn achos yr un o’r ' +
          number('en-GB', d.count, 0) +
          ' adroddiad.',
        other:
          'Ni nodir pa mor aml na chan bwy yr adroddir yn achos yr un o’r ' +
          number('en-GB', d.count, 0) +
          ' adroddiad.',
      }),
    stated: (d: { readonly often: string; readonly total: number; readonly by: string }): string =>
      'Nodir pa mor aml yr adroddir yn achos ' +
      d.often +
      ' o’r ' +
      plural(d.total, 0, cy, {
        zero: number('en-GB', d.total, 0) + ' adroddiad',
        one: number('en-GB', d.total, 0) + ' adroddiad',
        two: number('en-GB', d.total, 0) + ' adroddiad',
        few: number('en-GB', d.total, 0) + ' adroddiad',
        many: number('en-GB', d.total, 0) + ' adroddiad',
        other: number('en-GB', d.total, 0) + ' adroddiad',
      }) +
      ', a chan bwy yn achos ' +
      d.by +
      '.',
  },
  nextAsOf: (d: { readonly day: string }): string =>
    'Y sefyllfa ar ' +
    d.day +
    '. “Yr amser nesaf a nodir” yw’r garreg filltir gyntaf, y terfyn amser cyntaf neu’r targed cyntaf sydd â dyddiad yn y cynllun ar y diwrnod hwnnw neu wedyn.',
  nextFirst:
    'Ni roddir diwrnod i gyfrif ohono: “Yr amser nesaf a nodir” yw’r garreg filltir gyntaf, y terfyn amser cyntaf neu’r targed cyntaf sydd â dyddiad yn y cynllun.',
};
