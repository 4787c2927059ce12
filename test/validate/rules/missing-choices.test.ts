import { expect } from 'chai';
import { type PartnerInput, PartnerSchema } from '../../../src/document/action.js';
import { type MemberInput, MemberSchema } from '../../../src/document/body.js';
import { type SignInput, SignSchema } from '../../../src/document/sign.js';
import { StrategySchema } from '../../../src/document/strategy.js';
import { missingChoices } from '../../../src/validate/rules/missing-choices.js';
import { type Schema, schemasIn } from '../../../src/validate/schema.js';
import { tryRule } from '../../support/rule-rows.js';

const bodies = [{ id: 'council', name: 'Council', kind: 'council' as const }];
const partner = (...partners: PartnerInput[]) => ({
  bodies,
  groups: [{ id: 'elders', name: 'Elders', kind: 'population' as const }],
  actions: [{ id: 'a', title: 'A', partners }],
});
const member = (...members: MemberInput[]) => ({
  bodies: [{ ...bodies[0]!, members }],
  roles: [{ id: 'chair', name: 'Chair' }],
});
const sign = (parts: Partial<SignInput>) => ({ signs: [{ id: 's', title: 'S', ...parts }] });

const sentence = (path: string, expected: string) =>
  `${path}: expected ${expected}, found none of them. Add what is known.`;
const PARTNER = sentence('actions[0].partners[0] (in "a")', '"body" or "group"');
const MEMBER = sentence('bodies[0].members[0] (in "council")', '"body" or "role" or "name"');
const SIGN = sentence('signs[0] (in "s")', '"direction" or "parts"');

describe('missingChoices', () => {
  tryRule('missing', 'error', [
    ['a partner that is nobody', partner({}), PARTNER],
    ['a partner that only does something', partner({ does: 'Helps' }), PARTNER],
    ['a member that is nobody', member({}), MEMBER],
    ['a member that only plays a part', member({ part: 'Chair' }), MEMBER],
    ['a sign that points nowhere', sign({}), SIGN],
    ['a sign with an empty list of parts', sign({ parts: [] }), SIGN],
    [
      'partners that are a body, a group, or both',
      partner({ body: 'council' }, { group: 'elders' }, { body: 'council', group: 'elders' }),
    ],
    [
      'members that are a body, a role, or people in words',
      member({ body: 'council' }, { role: 'chair' }, { name: 'Residents' }),
    ],
    ['a sign with a direction', sign({ direction: 'less' })],
    ['a sign with a part', sign({ parts: [{ title: 'Fewer', direction: 'less' }] })],
  ]);

  it('knows a partner, a member and a sign by their properties, and takes nothing else of the format for one', () => {
    const shapes = new Set<Schema>();
    const visit = (schema: Schema): void => {
      if (shapes.has(schema)) return;
      shapes.add(schema);
      schemasIn(schema).forEach(visit);
    };
    visit(StrategySchema as unknown as Schema);
    const chosen = [...shapes].filter(
      (schema) =>
        schema._zod.def.shape !== undefined &&
        missingChoices(schema, {}).some(({ path }) => path.length === 0),
    );
    expect(chosen).to.have.members([PartnerSchema, MemberSchema, SignSchema]);
  });
});
