// What a content security policy keeps from working, as far as its words tell: a server sends it with a page, or the page has it itself.

/** The ways that need a script of ours on the page. */
const SCRIPTED = ['tag', 'data', 'plain'];

/** The name of the header, also where a server is told to send it; that which only reports keeps nothing from working. */
const HEADER = /^.*?\bcontent-security-policy(?!-)["']?\s*:?/i;
const OTHER_HEADER = /^\s*[a-z][a-z-]*\s*:(?!\/\/)/i;
/** What a policy is known by. */
const DIRECTIVE =
  /(?:^|[;\s])(?:[a-z-]+-src(?:-elem|-attr)?|sandbox|trusted-types|frame-ancestors)(?:[;\s]|$)/i;

/**
 * The policies of a page: those in its source, and those that somebody told, as headers or as the value of one.
 *
 * @param page - the page, parsed
 * @param told - what was told; other headers in it say nothing
 */
export function policiesOf(page, told = '') {
  const metas = [...page.querySelectorAll('meta[http-equiv]')]
    .filter((meta) => meta.httpEquiv.toLowerCase() === 'content-security-policy')
    .map(({ content }) => content);
  // one header may have several, with a comma between them: each must allow what is to work
  return [...metas, ...valuesIn(told)]
    .flatMap((policy) => policy.split(','))
    .filter((policy) => DIRECTIVE.test(policy));
}

/** The values of the headers among some lines, or all of it where it has no header; a value may go on in the next lines. */
function valuesIn(told) {
  const values = [];
  let isValue = true;
  for (const line of told.replaceAll('"', ' ').split('\n')) {
    if (HEADER.test(line)) values.push(line.replace(HEADER, ''));
    else if (isValue && !OTHER_HEADER.test(line)) values.push(`${values.pop() ?? ''} ${line}`);
    isValue = HEADER.test(line) || (isValue && !OTHER_HEADER.test(line));
  }
  return values;
}

/**
 * What policies refuse: what it is in words, with what they must allow, and which ways it keeps from working.
 *
 * @param policies - each as it is written
 */
export const refusalsOf = (policies) =>
  policies.flatMap((policy) => {
    const directives = directivesOf(policy);
    return [scripts(directives), types(directives), plans(directives), frames(directives)].filter(Boolean);
  });

function directivesOf(policy) {
  const directives = new Map();
  for (const directive of policy.split(';')) {
    const [name, ...sources] = directive.trim().split(/\s+/);
    // of two of a name, the first counts
    if (name !== '' && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), sources);
  }
  return directives;
}

/** The first of some directives that a policy has: it stands for the others. */
function ruleOf(directives, ...names) {
  const name = names.find((one) => directives.has(one));
  if (name === undefined) return undefined;
  const sources = directives.get(name);
  const hosts = sources.filter((source) => !/^'|:$|^\*$/.test(source));
  const isOpen = sources.some((source) => /^(?:'self'|\*|https?:)$/i.test(source));
  return { name, hosts, isOpen, nonce: sources.some((source) => /^'nonce-/i.test(source)) };
}

/** From where a rule lets files come, if that is not the site itself. */
const fromHosts = ({ name, hosts }, what) =>
  `The policy lets ${what} come from ${hosts.join(', ')} alone (${name}): put the files there, or add 'self' to it.`;

function scripts(directives) {
  if (directives.has('sandbox') && !directives.get('sandbox').includes('allow-scripts'))
    return {
      ways: SCRIPTED,
      words:
        'The policy lets no script run (sandbox): it must say allow-scripts. Until then residents keep what stands on the page.',
    };
  const rule = ruleOf(directives, 'script-src-elem', 'script-src', 'default-src');
  if (rule === undefined || rule.isOpen) return undefined;
  if (rule.nonce)
    return {
      ways: [],
      words: `The policy lets only scripts with its nonce run (${rule.name}): the tag of the script has to have it.`,
    };
  if (rule.hosts.length > 0) return { ways: [], words: fromHosts(rule, 'scripts') };
  return {
    ways: SCRIPTED,
    words: `The policy refuses the script (${rule.name}): script-src must have 'self'. Until then residents keep what stands on the page, and the console of the browser says that the script was refused.`,
  };
}

function types(directives) {
  const names = directives.get('trusted-types');
  if (names === undefined || names.includes('*') || names.includes('lit-html')) return undefined;
  return {
    ways: SCRIPTED,
    words:
      'The policy refuses the views (trusted-types): it must name lit-html. Until then residents keep what stands on the page.',
  };
}

function plans(directives) {
  const rule = ruleOf(directives, 'connect-src', 'default-src');
  if (rule === undefined || rule.isOpen) return undefined;
  if (rule.hosts.length > 0) return { ways: [], words: fromHosts(rule, 'plans') };
  return {
    ways: [],
    words: `The policy refuses plans that are files (${rule.name}): connect-src must have 'self'. Until then residents keep what stands on the page; a table that is read where it stands needs no more.`,
  };
}

function frames(directives) {
  const rule = ruleOf(directives, 'frame-src', 'child-src', 'default-src');
  if (rule === undefined || rule.isOpen) return undefined;
  if (rule.hosts.length > 0) return { ways: [], words: fromHosts(rule, 'frames') };
  return {
    ways: ['frame'],
    words: `The policy keeps frames empty (${rule.name}): frame-src must have 'self'. Until then residents have the link below the frame.`,
  };
}
