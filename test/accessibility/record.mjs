// The record of accessibility in docs/accessibility.md: how each element stands to each success criterion, from the tests that passed in the
// last whole run. `npm run accessibility` writes it; with `--check` it says whether what stands there is what it would write.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../runner/test-files.mjs';
import { CRITERIA } from './criteria.mjs';
import { missingTests, passedTests } from './passed-tests.mjs';
import { PROOFS, TAGS } from './proofs.mjs';

const PAGE = join(ROOT, 'docs/accessibility.md');
const [BEGINS, ENDS] = ['<!-- the record begins -->', '<!-- the record ends -->'];
const WHERE = {
  engines: 'Chromium, Firefox, WebKit',
  two: 'Chromium, Firefox',
  e2e: 'Chromium, the gallery',
};

const code = (tag) => `\`${tag.replace('cohesion-', '')}\``;
/** Names of elements, by what they are not where that is shorter. */
function namesOf(tags) {
  if (tags.length === TAGS.length) return 'all';
  const others = TAGS.filter((tag) => !tags.includes(tag));
  return others.length < 4 ? `all but ${others.map(code).join(', ')}` : tags.map(code).join(', ');
}

/** How an element stands to a criterion: with what proofs, or why it does not arise. */
function standingOf({ proofs = [], elements = {}, issue, none, host }, tag) {
  const own = proofs.filter((name) => PROOFS[name].of.includes(tag));
  const reason = none ?? elements[tag] ?? (own.length === 0 ? elements.others : undefined);
  if (reason !== undefined) return { kind: 'none', reason };
  if (issue !== undefined) return { kind: 'issue', proofs: own };
  if (own.length > 0) return { kind: 'pass', proofs: own };
  return { kind: host && proofs.length === 0 ? 'host' : 'unproved' };
}

/** What keeps the record from being written: tests that did not pass, elements that nothing proves, proofs of nothing. */
function faultsOf(passed) {
  const untested = Object.entries(PROOFS).flatMap(([name, proof]) =>
    proof.of.flatMap((tag) =>
      missingTests(proof, tag, passed).map(
        (test) => `"${name}" is not proved for <${tag}>: did not pass: ${test}`,
      ),
    ),
  );
  const unproved = CRITERIA.flatMap((criterion) =>
    TAGS.filter((tag) => standingOf(criterion, tag).kind === 'unproved').map(
      (tag) => `nothing says how <${tag}> meets ${criterion.number}`,
    ),
  );
  const used = new Set(CRITERIA.flatMap(({ proofs = [] }) => proofs));
  const idle = Object.keys(PROOFS).filter((name) => !used.has(name));
  return [...untested, ...unproved, ...idle.map((name) => `no criterion asks for the proof "${name}"`)];
}

/** The cell that says how the elements stand to a criterion: those that pass first. */
function resultCell(criterion) {
  const standings = TAGS.map((tag) => ({ tag, ...standingOf(criterion, tag) }));
  const of = (kind) => standings.filter((one) => one.kind === kind).map(({ tag }) => tag);
  const idle = standings.filter(({ kind }) => kind === 'none');
  const reasons = [...new Set(idle.map(({ reason }) => reason))];
  const parts = [
    of('pass').length > 0 && `**pass**: ${namesOf(of('pass'))}`,
    of('issue').length > 0 && `**known issue**: ${namesOf(of('issue'))}: ${criterion.issue}`,
    ...reasons.map((reason) => {
      const tags = idle.filter((one) => one.reason === reason).map(({ tag }) => tag);
      return `does not arise: ${namesOf(tags)}: ${reason}`;
    }),
    criterion.host && `**the page’s part**: ${criterion.host}`,
    criterion.note,
  ];
  return parts.filter(Boolean).join('. ');
}

/** How many criteria an element meets, and so on. */
function summaryRow(tag) {
  const kinds = CRITERIA.map((criterion) => standingOf(criterion, tag).kind);
  const count = (kind) => kinds.filter((one) => one === kind).length;
  return `| \`<${tag}>\` | ${count('pass')} | ${count('issue')} | ${count('host')} | ${count('none')} |`;
}

function markdown() {
  const rows = CRITERIA.map(
    (criterion) =>
      `| ${criterion.number} ${criterion.name} (${criterion.level}) | ${resultCell(criterion)} | ${(criterion.proofs ?? []).join('; ')} |`,
  );
  const proofs = Object.entries(PROOFS).map(
    ([name, { says, in: place, of }]) => `| ${name} | ${says} | ${namesOf(of)} | ${WHERE[place]} |`,
  );
  return [
    '| element | pass | known issue | the page’s part alone | does not arise |',
    '| --- | --- | --- | --- | --- |',
    ...TAGS.map(summaryRow),
    '',
    '| criterion | result | proved by |',
    '| --- | --- | --- |',
    ...rows,
    '',
    '| proof | what its tests hold | elements | where |',
    '| --- | --- | --- | --- |',
    ...proofs,
  ].join('\n');
}

/** Words and cells alone: how wide a column is drawn is the formatter's. */
const bare = (text) =>
  text
    .replaceAll(/-{3,}/g, '---')
    .replaceAll(/[ \t]+/g, ' ')
    .trim();

function main(check) {
  const faults = faultsOf(passedTests());
  if (faults.length > 0) return faults;
  const page = readFileSync(PAGE, 'utf8');
  const [from, to] = [page.indexOf(BEGINS) + BEGINS.length, page.indexOf(ENDS)];
  if (to < from) return [`docs/accessibility.md has no place for the record, between ${BEGINS} and ${ENDS}`];
  const record = markdown();
  if (check) {
    const same = bare(page.slice(from, to)) === bare(record);
    return same ? [] : ['docs/accessibility.md is not what the tests prove: npm run accessibility writes it'];
  }
  writeFileSync(PAGE, `${page.slice(0, from)}\n\n${record}\n\n${page.slice(to)}`);
  return [];
}

const faults = main(process.argv.includes('--check'));
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
