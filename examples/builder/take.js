/** The element of a view with its attributes, as a page has it. */
export function tagOf({ view, attributes }, { lang, asOf, by }) {
  return {
    tag: `cohesion-${view}`,
    attributes: {
      ...attributes,
      ...(by && { by }),
      ...(asOf && { 'as-of': asOf }),
      ...(lang !== 'en' && { lang }),
    },
  };
}

/** How long a browser may take to begin with a download, in milliseconds. */
const BEGIN = 10_000;

/** Gives the reader a file that was made here. */
export function download(content, name, type) {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), BEGIN);
}

/** A name for files of a plan, from its title: "Our plan 2010" gives "our-plan-2010". */
export const nameOf = (title) =>
  title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '') || 'plan';
