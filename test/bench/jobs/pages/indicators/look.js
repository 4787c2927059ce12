/** The look of the table, the same on every page that draws its own. */
export const LOOK = `
table { border-collapse: collapse; inline-size: 100% }
th, td { padding: 4px 8px; text-align: start; border-block-end: 1px solid #ccc; font-weight: 400 }
thead th { font-weight: 600 }
.figure { text-align: end; font-variant-numeric: tabular-nums }
.green { color: #1a7032 } .amber { color: #9a4f00 } .red { color: #b3261e } .none { color: #565f68 }
.mark { display: inline-flex; gap: 6px; align-items: center }
.mark svg { fill: currentColor }
.trend { block-size: 28px; inline-size: 120px }
.line { fill: none; stroke: #12436d; stroke-width: 1.5 }
.aim { stroke: #777; stroke-dasharray: 3 2 }
`;
