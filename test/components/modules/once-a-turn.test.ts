import { expect } from 'chai';
import { onceATurn } from '../../../components/shared/once-a-turn.js';

/** A function that counts how often it is asked. */
function counted<Answer>(answer: (key: string) => Answer): {
  asked: string[];
  ask: (key: string) => Answer;
} {
  const asked: string[] = [];
  const ask = onceATurn((key: string) => {
    asked.push(key);
    return answer(key);
  });
  return { asked, ask };
}

describe('onceATurn', () => {
  it('asks once for all who ask the same in one turn, also where there is no answer', () => {
    for (const answer of [{}, undefined, 0]) {
      const { asked, ask } = counted(() => answer);
      expect([ask('plan'), ask('plan')]).to.deep.equal([answer, answer]);
      expect(asked).to.deep.equal(['plan']);
    }
  });

  it('gives each question its own answer', () => {
    const { asked, ask } = counted((key) => key.length);
    expect([ask('a'), ask('bc'), ask('a')]).to.deep.equal([1, 2, 1]);
    expect(asked).to.deep.equal(['a', 'bc']);
  });

  it('shares with those who wait already, also in tasks of their own, and keeps nothing after them', async () => {
    const { asked, ask } = counted(() => ({}));
    const task = (): Promise<unknown> => new Promise((done) => setTimeout(done));
    const waiting = [task(), task(), Promise.resolve()].map(async (wait) => wait.then(() => ask('plan')));
    const both = await Promise.all(waiting);
    expect(both[0]).to.equal(both[1]);
    await task();
    expect(ask('plan')).not.to.equal(both[0]);
    expect(asked).to.deep.equal(['plan', 'plan']);
  });

  it('asks again after a fault', () => {
    const { asked, ask } = counted(() => {
      throw new RangeError('no');
    });
    expect(() => ask('plan')).to.throw(RangeError);
    expect(() => ask('plan')).to.throw(RangeError);
    expect(asked).to.have.length(2);
  });
});
