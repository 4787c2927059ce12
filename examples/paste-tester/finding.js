/** What is said of one other way, and of several. */
const IS = {
  works: ['works as well', 'work as well'],
  part: ['works in part', 'work in part'],
  fails: ['does not work', 'do not work'],
  absent: ['was not tried', 'were not tried'],
};

/** "Frame", in the middle of a sentence. */
const within = (title) => title[0].toLowerCase() + title.slice(1);

/** "a", "a and b", "a, b and c". */
const listed = (names) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** What a webmaster is to know first: the way to take, and how the others are. */
export function findingOf({ hasProbe, isCode, isUpgraded, ways, best, refusals = [] }) {
  if (!hasProbe)
    return 'The probe is not in what you pasted, so the five ways could not be tried. What the loader would do with the page is below.';
  const warning = isCode
    ? 'The code of the probe stands on your page as words: it was pasted into the view in which you write. Paste it into the source view, or copy it as formatted text. '
    : isUpgraded
      ? 'A script has changed this page before you copied it. Take the source as the server sends it: Ctrl+U, or saved as “HTML only”. '
      : '';
  if (best === undefined)
    return `${warning}None of the five ways works with what you pasted. Was all of the probe pasted?`;
  const others = ways.filter((way) => way !== best);
  const isRefused = refusals.some((refusal) => refusal.ways.includes(best.id));
  const rest = Object.entries(IS)
    .map(([verdict, words]) => [others.filter((way) => way.verdict === verdict), words])
    .filter(([some]) => some.length > 0)
    .map(([some, [one, several]]) => {
      const names = listed(some.map(({ title }, at) => (at === 0 ? title : within(title))));
      return `${names} ${some.length === 1 ? one : several}.`;
    });
  return [
    `${warning}Take ${within(best.title)}: it ${best.verdict === 'works' ? 'works' : 'works in part'} on your site.`,
    ...(isRefused ? ['But the policy of your site refuses it: what that must allow is below.'] : []),
    ...rest,
  ].join(' ');
}
