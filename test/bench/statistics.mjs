// Medians and quartiles: times on a shared machine have a long tail, which a mean would follow.

/** The value below which a share of the values lies, between neighbours where it falls between them. */
function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)];
  return low + (sorted[Math.ceil(at)] - low) * (at % 1);
}

const rounded = (value) => Math.round(value * 1000) / 1000;

export function summarise(values) {
  const [lower, median, upper] = [0.25, 0.5, 0.75].map((share) => rounded(quantile(values, share)));
  return { median, lower, upper };
}

/** How many times as much the first takes as the second: of their medians, and within each pair of neighbours. */
export function compare(ours, theirs) {
  const { median } = summarise(ours);
  return {
    ofMedians: rounded(median / summarise(theirs).median),
    ofPairs: summarise(ours.map((value, at) => value / theirs[at])),
  };
}

/** How many times as much the largest takes as the smallest, of what each is said to take for one part. */
export const growth = (smallest, largest) => Math.round((largest / smallest) * 100) / 100;
