// One failed test as a person wants to read it: where, what, expected against actual, and the part of the stack that
// is ours. Node and browser runs print through this, so that a failure looks the same whichever engine found it.
const MAX_LINES = 40;

const indent = (text, by) => text.replace(/^/gm, ' '.repeat(by));
const clip = (text) => {
  const lines = text.split('\n');
  return lines.length > MAX_LINES
    ? [...lines.slice(0, MAX_LINES), `... ${lines.length - MAX_LINES} more lines`].join('\n')
    : text;
};

/** The frames in our own files: those of mocha, chai and the browser only hide them. */
function ownFrames(stack, message) {
  const frames = stack
    .split('\n')
    .filter((line) => /:\d+:\d+|\.ts|^\s*at /.test(line) && !message.includes(line.trim()));
  const own = frames.filter((line) => !/node_modules|node:internal|__web-|wtr-|chunks\//.test(line));
  return (own.length > 0 ? own : frames).slice(0, 8).map((line) => line.trim());
}

function comparison({ expected, actual }) {
  if (expected === undefined && actual === undefined) return [];
  return [`expected: ${clip(text(expected))}`, `actual:   ${clip(text(actual))}`];
}

const text = (value) => (typeof value === 'string' ? value : (JSON.stringify(value, null, 2) ?? 'undefined'));

/** A failure: { file, title, error: { name, message, stack, expected, actual } } */
export function describeFailure({ file, title, error }, where) {
  const message = error.message || error.stack || 'failed without a message';
  const lines = [clip(message), ...comparison(error), ...ownFrames(error.stack ?? '', message)];
  return `\n  FAILED (${where}) ${file}: ${title}\n${indent(lines.join('\n'), 6)}`;
}
