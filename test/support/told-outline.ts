// What a screen reader is told of a page, as an outline: a line for each thing that has a role, with its name and state.
import type { CDPSession, Page } from 'puppeteer-core';

type Node = Awaited<ReturnType<typeof treeOf>>[number];

/** What says nothing by itself: its children stand in its place. */
const TRANSPARENT = new Set([
  'none',
  'generic',
  'InlineTextBox',
  'RootWebArea',
  'MenuListPopup',
  'LineBreak',
  'paragraph',
  'LabelText',
]);
/** States that a reader is told of. */
const STATES = new Set<string>([
  'checked',
  'disabled',
  'expanded',
  'invalid',
  'level',
  'pressed',
  'required',
  'selected',
]);
/** Of many alike, so many are written out: what changes in a view changes in these. */
const MOST = 3;
const REPEATED = new Set(['row', 'listitem', 'option', 'MenuListOption', 'article']);

const treeOf = async (session: CDPSession) => (await session.send('Accessibility.getFullAXTree')).nodes;

/** The outline of a page in Chromium: two spaces for each step down. */
export async function toldOutline(page: Page): Promise<string> {
  const session = await page.createCDPSession();
  const nodes = await treeOf(session);
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const childrenOf = ({ childIds = [] }: Node): Node[] =>
    childIds.flatMap((id) => {
      const child = byId.get(id);
      if (child === undefined) return [];
      return child.ignored || TRANSPARENT.has(roleOf(child)) ? childrenOf(child) : [child];
    });
  const lines = (node: Node, depth: number): string[] => {
    const children = childrenOf(node).filter((child) => !repeats(child, node));
    return [`${'  '.repeat(depth)}${said(node)}`, ...shortened(children, depth + 1, lines)];
  };
  return `${shortened(childrenOf(nodes[0]!), 0, lines).join('\n')}\n`;
}

function shortened(
  nodes: readonly Node[],
  depth: number,
  lines: (node: Node, depth: number) => string[],
): string[] {
  const seen = new Map<string, number>();
  const written = nodes.flatMap((node) => {
    const role = roleOf(node);
    const count = (seen.get(role) ?? 0) + 1;
    seen.set(role, count);
    return REPEATED.has(role) && count > MOST ? [] : lines(node, depth);
  });
  const more = [...seen].filter(([role, count]) => REPEATED.has(role) && count > MOST);
  return [...written, ...more.map(([role, count]) => `${'  '.repeat(depth)}… ${role} ${count - MOST} more`)];
}

const roleOf = ({ role }: Node): string => String(role?.value ?? 'none');
const nameOf = ({ name }: Node): string =>
  String(name?.value ?? '')
    .replace(/\s+/g, ' ')
    .trim();

// the text that a name is made of is not said twice
const repeats = (child: Node, parent: Node): boolean =>
  roleOf(child) === 'StaticText' && nameOf(parent).includes(nameOf(child));

function said(node: Node): string {
  const states = (node.properties ?? []).flatMap(({ name, value: { value } }) => {
    if (!STATES.has(name)) return [];
    if (value === true || value === 'true') return [name];
    // that something is closed is told; that it is not checked or not wrong is not
    const isTold = name === 'expanded' || (value !== false && value !== 'false');
    return isTold ? [`${name}=${String(value)}`] : [];
  });
  return `${roleOf(node)} "${nameOf(node)}"${states.length === 0 ? '' : ` [${states.join(', ')}]`}`;
}
