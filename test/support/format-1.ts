// A part of the Leeds plan in format 1, as it stood before actions had rows and milestones.

/** An action of it has `dates`, and another has `parts`. */
export const FORMAT_1: unknown = {
  format: 1,
  id: 'leeds-2010',
  title: 'Cohesion and Integration priorities delivery plan',
  language: 'en',
  organisation: 'leeds-city-council',
  period: {
    printed: '2010 - 2011',
    kind: 'range',
  },
  terms: {
    objective: {
      one: 'priority',
      other: 'priorities',
    },
  },
  bodies: [
    {
      id: 'leeds-city-council',
      name: 'Leeds City Council',
      kind: 'council',
    },
    {
      id: 'city-development',
      name: 'City Development',
      kind: 'directorate',
      source: {
        line: 152,
      },
    },
    {
      id: 'leeds-year-of-volunteering-team',
      name: 'Leeds Year of Volunteering Team',
      kind: 'team',
      source: {
        line: 355,
      },
    },
  ],
  objectives: [
    {
      id: 'priority-1',
      ref: 'Priority One',
      title: 'Leadership and community empowerment',
      summary: 'Good community relations in Leeds need capable leaders at every level.',
      source: {
        lines: [10, 12, 33],
      },
    },
    {
      id: 'priority-2',
      ref: 'Priority two',
      title: 'Sense of belonging and opportunities for all',
      summary:
        'How people treat neighbours and strangers shapes local relationships, so what individuals and communities do matters.',
      source: {
        lines: [14, 16, 202],
      },
    },
  ],
  indicators: [
    {
      id: 'ni-4',
      code: 'NI 4',
      name: 'Increase in the percentage of people who feel they can influence decisions in their locality.',
      objectives: ['priority-1'],
      measures: [
        {
          id: 'ni-4',
          unit: {
            kind: 'percent',
            of: 'people',
          },
          polarity: {
            direction: 'higher',
            basis: {
              kind: 'inferred',
              confidence: 'certain',
              because: 'The name asks for an increase, and the March 2011 target lies above the result.',
              source: {
                lines: [56, 64],
              },
            },
          },
          baseline: {
            value: {
              kind: 'none',
              reason: 'awaiting-survey',
              survey: '2008 Place Survey',
            },
            printed: 'Baseline to be set by 2008 Place Survey',
            source: {
              line: 59,
            },
          },
          targets: [
            {
              due: {
                printed: 'March 2009',
                kind: 'month',
                sense: 'by',
                start: '2009-03-01',
                end: '2009-03-31',
              },
              value: {
                kind: 'none',
                reason: 'baseline-year',
              },
              printed: 'No Target - baseline year',
              source: {
                line: 62,
              },
            },
            {
              due: {
                printed: 'March 2011',
                kind: 'month',
                sense: 'by',
                start: '2011-03-01',
                end: '2011-03-31',
              },
              value: {
                kind: 'number',
                value: 34.4,
                decimals: 2,
              },
              printed: '34.40%',
              source: {
                line: 64,
              },
            },
          ],
          results: [
            {
              period: {
                printed: '2008/09',
                kind: 'financial-year',
                start: '2008-04-01',
                end: '2009-03-31',
              },
              value: {
                kind: 'number',
                value: 31,
              },
              printed: '31%',
              setsBaseline: {
                kind: 'inferred',
                confidence: 'likely',
                because:
                  'The baseline was left to the 2008 Place Survey, and this is the first figure given.',
                source: {
                  line: 59,
                },
              },
              source: {
                line: 63,
              },
            },
          ],
        },
      ],
      source: {
        line: 56,
      },
    },
  ],
  actions: [
    {
      id: 'action-2-1',
      title:
        'Hold a good-practice conference on volunteering and cohesion before the European Year of volunteering',
      objectives: ['priority-2'],
      leads: [
        {
          body: 'leeds-year-of-volunteering-team',
        },
      ],
      leadsPrinted: 'Leeds Year of Volunteering Team',
      deadline: {
        period: {
          printed: 'By April 2011',
          kind: 'month',
          sense: 'by',
          start: '2011-04-01',
          end: '2011-04-30',
        },
        from: 'heading',
        source: {
          line: 348,
        },
      },
      dates: [
        {
          what: 'European Year of volunteering',
          period: {
            printed: '2011',
            kind: 'calendar-year',
            start: '2011-01-01',
            end: '2011-12-31',
          },
          source: {
            line: 353,
          },
        },
      ],
      source: {
        lines: [353, 355],
      },
    },
    {
      id: 'action-2-3',
      title: 'Put the city’s libraries to work for community cohesion',
      objectives: ['priority-2'],
      leads: [
        {
          body: 'city-development',
        },
      ],
      leadsPrinted: 'City Development',
      parts: [
        {
          title:
            'Involve local people in developing, delivering and managing libraries with BIG Lottery Community funding',
          source: {
            line: 364,
          },
        },
        {
          title: 'With Bramley Elderly Action, bring older and younger people together at Bramley library',
          source: {
            line: 365,
          },
        },
        {
          title: 'Review the world language service and what extending it to other libraries would bring',
          source: {
            line: 367,
          },
        },
      ],
      deadline: {
        period: {
          printed: 'By April 2011',
          kind: 'month',
          sense: 'by',
          start: '2011-04-01',
          end: '2011-04-30',
        },
        from: 'heading',
        source: {
          line: 348,
        },
      },
      source: {
        lines: [362, 364, 365, 367, 369],
      },
    },
  ],
};
