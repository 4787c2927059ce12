// Holds what the elements take for the jobs against budgets.json: times what the floor takes, times what the best peer takes, or a
// figure. Where no peers could be installed, nothing is said of them.
import { readFileSync } from 'node:fs';
import { kept } from '../budgets.mjs';

const { jobs: BUDGETS } = JSON.parse(readFileSync(new URL('../budgets.json', import.meta.url), 'utf8'));

const WORDS = {
  painted: 'painted',
  blocking: 'total blocking time, ms',
  shift: 'layout shift',
  heap: 'heap, MB',
  gzip: 'bytes gzip',
  filter: 'filter by typed text',
  sortNumber: 'sort by number',
  sortText: 'sort by text',
  scroll: 'scroll, frame of 95%',
};
const PARTIES = { floor: 'the floor', peer: 'the best peer' };

const rounded = (value) => Math.round(value * 100) / 100;
const medianOf = (figure) => (result) => result.figures?.[figure]?.median ?? Infinity;

/** What a budget is a multiple of. */
function standard({ of, figure }, results) {
  const isParty = ({ contestant }) =>
    of === 'floor' ? contestant === 'floor' : !['ours', 'floor'].includes(contestant);
  return Math.min(...results.filter(isParty).map(medianOf(figure)));
}

function check({ job, figure, of, times, atMost }, { size, cpu, results }) {
  const ours = results.find(({ contestant }) => contestant === 'ours');
  const where = `${job}, ${size} at ${cpu}x: ${WORDS[figure]}`;
  const what = of === undefined ? where : `${where}, times ${PARTIES[of]}`;
  const limit = of === undefined ? atMost : times;
  if (ours.failed !== undefined) return { what, limit, actual: 'nothing', ok: false };
  const value = medianOf(figure)(ours);
  return kept(what, limit, rounded(of === undefined ? value : value / standard({ of, figure }, results)));
}

/** Every budget of the jobs that were done, for each size and speed that it names. */
export function checkJobs({ hasPeers, jobs }) {
  return BUDGETS.filter(({ of }) => hasPeers || of !== 'peer').flatMap((budget) => {
    const done = jobs.find(({ id }) => id === budget.job);
    const series = done?.series.filter(
      ({ size, cpu }) => (budget.cpu ?? cpu) === cpu && (budget.size ?? size) === size,
    );
    return (series ?? []).map((one) => check(budget, one));
  });
}
