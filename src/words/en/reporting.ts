// Made from reporting.json by `npm run words`: change that.
import { number, plural, select } from '../runtime.js';
import { en } from '@messageformat/runtime/lib/cardinals';
export const reporting = {
  captionOf: (d: { readonly title: string }): string => 'Reporting lines: ' + d.title,
  reported: 'What is reported',
  manner: 'How',
  every: 'How often',
  by: 'By whom',
  next: 'Next time stated',
  kind: 'Reported to',
  kinds: {
    cabinet: 'Cabinet',
    portfolio: 'Cabinet members',
    body: 'Boards, groups and partnerships',
    officer: 'Officers named alone',
    document: 'Documents',
    system: 'Systems and arrangements',
    nobody: 'No line stated',
  },
  role: 'Reported by',
  notStated: 'Not stated',
  member: (d: { readonly portfolio: string }): string => 'Cabinet Member (' + d.portfolio + ')',
  nobody: 'No reporting line stated',
  count: (d: { readonly count: number }): string =>
    plural(d.count, 0, en, {
      one: number('en', d.count, 0) + ' entry',
      other: number('en', d.count, 0) + ' entries',
    }),
  shown: (d: { readonly shown: string; readonly count: number }): string =>
    d.shown +
    ' of ' +
    plural(d.count, 0, en, {
      one: number('en', d.count, 0) + ' entry',
      other: number('en', d.count, 0) + ' entries',
    }),
  noneFound: 'No entries match. Clear the search and filters to see all.',
  group: (d: { readonly kind: string; readonly count: number }): string =>
    select(d.kind, {
      officer: plural(d.count, 0, en, {
        one: 'named alone, ' + number('en', d.count, 0) + ' entry',
        other: 'named alone, ' + number('en', d.count, 0) + ' entries',
      }),
      document: plural(d.count, 0, en, {
        one: 'document, ' + number('en', d.count, 0) + ' entry',
        other: 'document, ' + number('en', d.count, 0) + ' entries',
      }),
      system: plural(d.count, 0, en, {
        one: 'system, ' + number('en', d.count, 0) + ' entry',
        other: 'system, ' + number('en', d.count, 0) + ' entries',
      }),
      other: plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' entry',
        other: number('en', d.count, 0) + ' entries',
      }),
    }),
  wholeStrategy: 'The strategy as a whole',
  partOf: (d: { readonly title: string }): string => 'Part of: ' + d.title,
  manners: {
    reported: 'reported',
    managed: 'managed through it',
    scrutinised: 'scrutinised',
    'part-of': 'part of it',
  },
  noLine: 'no line stated',
  readings: {
    'as-above': 'empty cell: read as the row above',
    'not-stated': 'empty cell: not stated',
    unclear: 'empty cell: meaning unclear',
  },
  noFrequency: 'not stated',
  noRole: 'not stated',
  noTime: 'not stated',
  nothingLater: 'no later time stated',
  frequency: {
    days: (d: { readonly count: number }): string =>
      plural(d.count, 0, en, { one: 'every day', other: 'every ' + number('en', d.count, 0) + ' days' }),
    weeks: (d: { readonly count: number }): string =>
      plural(d.count, 0, en, { one: 'every week', other: 'every ' + number('en', d.count, 0) + ' weeks' }),
    months: (d: { readonly count: number }): string =>
      plural(d.count, 0, en, { one: 'every month', other: 'every ' + number('en', d.count, 0) + ' months' }),
    years: (d: { readonly count: number }): string =>
      plural(d.count, 0, en, { one: 'every year', other: 'every ' + number('en', d.count, 0) + ' years' }),
  },
  due: {
    milestone: (d: { readonly when: string; readonly title: string }): string => d.when + ': ' + d.title,
    deadline: (d: { readonly when: string }): string => d.when + ': deadline',
    deadlineInDoubt: (d: { readonly when: string }): string => d.when + ': deadline, date in doubt',
    target: (d: { readonly when: string }): string => d.when + ': target',
    other: (d: { readonly when: string }): string => d.when + ': due',
  },
  cell: 'Cell as printed',
  quoted: (d: { readonly words: string }): string => '“' + d.words + '”',
  alsoTo: 'Also goes to',
  line: 'Reporting line',
  noLineAtAll: 'not stated',
  known: 'How we know',
  grounds: {
    stated: {
      certain: 'Stated',
      likely: 'Stated',
      doubtful: 'Stated, doubtful',
    },
    inferred: {
      certain: 'Inferred',
      likely: 'Inferred, likely',
      doubtful: 'Inferred, doubtful',
    },
    outside: {
      certain: 'From outside the plan',
      likely: 'From outside the plan, likely',
      doubtful: 'From outside the plan, doubtful',
    },
  },
  because: (d: { readonly how: string; readonly grounds: string }): string => d.how + ': ' + d.grounds,
  times: 'Times as printed',
  source: 'Line of the source',
  finding: {
    all: (d: { readonly count: number }): string =>
      plural(d.count, 0, en, {
        one: 'The only action has a reporting line.',
        other: 'All ' + number('en', d.count, 0) + ' actions have a reporting line.',
      }),
    none: (d: { readonly count: number }): string =>
      plural(d.count, 0, en, {
        one: 'The only action has no reporting line.',
        other: 'None of ' + number('en', d.count, 0) + ' actions has a reporting line.',
      }),
    some: (d: { readonly count: number; readonly total: number }): string =>
      plural(d.count, 0, en, {
        one:
          number('en', d.count, 0) +
          ' of ' +
          plural(d.total, 0, en, {
            one: number('en', d.total, 0) + ' action',
            other: number('en', d.total, 0) + ' actions',
          }) +
          ' has a reporting line.',
        other:
          number('en', d.count, 0) +
          ' of ' +
          plural(d.total, 0, en, {
            one: number('en', d.total, 0) + ' action',
            other: number('en', d.total, 0) + ' actions',
          }) +
          ' have a reporting line.',
      }),
    others: (d: { readonly count: number }): string =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' part of the plan that is no action is reported.',
        other: number('en', d.count, 0) + ' parts of the plan that are no actions are reported.',
      }),
    rows: (d: { readonly count: number }): string =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' part of an action has no line of its own.',
        other: number('en', d.count, 0) + ' parts of actions have no line of their own.',
      }),
    recipients: (d: { readonly count: number; readonly kinds: string }): string =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' recipient is named: ' + d.kinds + '.',
        other: number('en', d.count, 0) + ' recipients are named: ' + d.kinds + '.',
      }),
    kinds: {
      cabinet: 'the cabinet',
      portfolio: (d: { readonly count: number }): string =>
        plural(d.count, 0, en, {
          one: number('en', d.count, 0) + ' cabinet member',
          other: number('en', d.count, 0) + ' cabinet members',
        }),
      body: (d: { readonly count: number }): string =>
        plural(d.count, 0, en, {
          one: number('en', d.count, 0) + ' body',
          other: number('en', d.count, 0) + ' bodies',
        }),
      officer: (d: { readonly count: number }): string =>
        plural(d.count, 0, en, {
          one: number('en', d.count, 0) + ' officer alone',
          other: number('en', d.count, 0) + ' officers alone',
        }),
      document: (d: { readonly count: number }): string =>
        plural(d.count, 0, en, {
          one: number('en', d.count, 0) + ' document',
          other: number('en', d.count, 0) + ' documents',
        }),
      system: (d: { readonly count: number }): string =>
        plural(d.count, 0, en, {
          one: number('en', d.count, 0) + ' system or arrangement',
          other: number('en', d.count, 0) + ' systems or arrangements',
        }),
    },
    and: (d: { readonly first: string; readonly second: string }): string => d.first + ' and ' + d.second,
    notStated: (d: { readonly count: number }): string =>
      plural(d.count, 0, en, {
        one: 'How often and by whom is not stated.',
        other: 'How often and by whom is not stated for any of ' + number('en', d.count, 0) + ' reports.',
      }),
    stated: (d: { readonly often: string; readonly total: number; readonly by: string }): string =>
      'How often is stated for ' +
      d.often +
      ' of ' +
      plural(d.total, 0, en, {
        one: number('en', d.total, 0) + ' report',
        other: number('en', d.total, 0) + ' reports',
      }) +
      ', by whom for ' +
      d.by +
      '.',
  },
  nextAsOf: (d: { readonly day: string }): string =>
    'As of ' +
    d.day +
    '. “Next time stated” is the first milestone, deadline or target that the plan dates on that day or later.',
  nextFirst:
    'No day is given to count from: “Next time stated” is the first milestone, deadline or target that the plan dates.',
};
