// Reads and writes for the builder, away from the page, which stays free to paint and to answer. It gets messages with a `kind` and an
// `id`, and answers each with the same `id`. Nothing of a file leaves it but to the page.
import {
  buildModel,
  buildRatedModel,
  fileProblems,
  HTML_VIEWS,
  htmlFragment,
  htmlPage,
  htmlTables,
  KIND_MEANINGS,
  MEANINGS,
  PRESETS,
  readFile,
  reportPage,
  scoreStrategy,
  sniffText,
  strategyWorkbook,
  welsh,
} from '/dist/builder/kit.js';
import { problemGroups } from './problem-groups.js';
import { tableSummaries } from './table-summaries.js';

/** More problems than these, or groups of them, nobody reads in a page; `problemsLeft` says how many there are besides. */
const MOST_PROBLEMS = 1000;

let controller = new AbortController();

/** The first heading or caption of a page, else the name of the file without its ending. */
function titleOf(content, name) {
  if (typeof content === 'string' && sniffText(content) === 'html') {
    const [table] = htmlTables(content).tables;
    const title = table?.headings.at(-1)?.text ?? table?.caption?.text;
    if (title !== undefined) return title;
  }
  return name.replace(/\.\w{1,5}$/, '');
}

async function read({ id, content, name, columns, kinds, yearStartsIn = 4 }) {
  controller = new AbortController();
  const file = await readFile(content, {
    file: name,
    yearStartsIn,
    columns,
    kinds,
    strategy: { title: titleOf(content, name) },
    signal: controller.signal,
    onProgress: (share) => postMessage({ id, share }),
  });
  const { form, validation, report } = file;
  const problems = fileProblems(file);
  const { tables, problems: placed } = tableSummaries(report, problems);
  const groups = problemGroups(placed).slice(0, MOST_PROBLEMS);
  const told = placed.slice(0, MOST_PROBLEMS);
  return {
    form,
    isStopped: file.faults.some(({ code }) => code === 'stopped'),
    strategy: validation.ok ? validation.strategy : undefined,
    faults: file.faults.map(
      ({ expected, received, mend }) => `Expected ${expected}, found ${received}. ${mend}`,
    ),
    tables,
    groups,
    problems: told,
    problemsLeft: problems.length - told.length,
  };
}

/** The words of the language; English is in whatever writes. */
const inLanguage = (lang) => (lang === 'cy' ? { language: welsh } : {});

const cardOf = ({ strategy, asOf }) => scoreStrategy(buildRatedModel(strategy), { asOf });

const WRITERS = {
  page(task) {
    const { strategy, view, lang, asOf } = task;
    if (!HTML_VIEWS.includes(view)) return reportPage(buildModel(strategy), { asOf, ...inLanguage(lang) });
    return htmlPage(cardOf(task), view, inLanguage(lang));
  },
  fragment: (task) => htmlFragment(cardOf(task), task.view, inLanguage(task.lang)),
  workbook: ({ strategy }) => strategyWorkbook(strategy).bytes,
};

const TASKS = {
  read,
  stop: () => controller.abort(),
  write: (task) => ({ content: WRITERS[task.what](task) }),
};

onmessage = async ({ data }) => {
  const { id, kind } = data;
  try {
    const answer = await TASKS[kind](data);
    if (kind !== 'stop') postMessage({ id, answer });
  } catch (error) {
    postMessage({ id, failure: String(error) });
  }
};

postMessage({
  ready: {
    meanings: MEANINGS,
    kinds: KIND_MEANINGS,
    rules: PRESETS,
    written: HTML_VIEWS,
  },
});
