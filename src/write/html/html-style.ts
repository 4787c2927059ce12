/**
 * The style sheet of the static views: for the fragment on a page of the council, whose font and ink it keeps, and for the
 * page that we write. It asks for nothing and colours nothing but ratings.
 *
 * @example
 * HTML_STYLE.includes('url('); // => false
 */
export const HTML_STYLE = `
.cohesion-page{margin:0;padding:1.5rem 1rem 3rem;font-family:system-ui,sans-serif;font-size:1rem;line-height:1.5;color:CanvasText;background:Canvas}
.cohesion-page main{max-inline-size:84rem;margin-inline:auto}
.cohesion-page h1{max-inline-size:40ch;margin:0 0 1rem;font-size:1.75rem;line-height:1.2;text-wrap:balance}
.cohesion-page h2{margin:0 0 .5rem;font-size:1.25rem;line-height:1.3}
.cohesion-page h3{margin:2rem 0 .5rem;font-size:1.125rem;line-height:1.3}
.cohesion-view{--cohesion-ink-line:var(--cohesion-line,color-mix(in srgb,currentColor 20%,transparent));--cohesion-ink-strong:color-mix(in srgb,currentColor 55%,transparent);container-type:inline-size;line-height:1.4;overflow-wrap:break-word}
.cohesion-view>:not(:defined){display:block}
.cohesion-view p{margin-block:0 .5em}
.cohesion-finding{max-inline-size:66ch;font-size:1.125em}
.cohesion-finding,.cohesion-table{margin-block-end:1em}
.cohesion-muted{color:var(--cohesion-muted,color-mix(in srgb,currentColor 72%,transparent))}
.cohesion-muted .cohesion-muted{color:inherit}
.cohesion-flag{max-inline-size:66ch;padding-inline-start:.75em;border-inline-start:3px solid var(--cohesion-amber,#c96a00)}
.cohesion-foot{max-inline-size:80ch}
.cohesion-table{inline-size:100%;border-collapse:separate;border-spacing:0;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
.cohesion-table caption{padding-block-end:.5em;font-weight:600;text-align:start}
.cohesion-table :is(th,td){padding:.65em .5em;border:0 solid var(--cohesion-ink-line);border-block-end-width:1px;text-align:start;vertical-align:baseline;font-weight:400}
.cohesion-table :is(th,td):first-child{padding-inline-start:0}
.cohesion-table :is(th,td):last-child{padding-inline-end:0}
.cohesion-table thead th{border-block-end:2px solid var(--cohesion-ink-strong);vertical-align:bottom;font-weight:600}
.cohesion-table .cohesion-code{min-inline-size:3.5em}
.cohesion-table .cohesion-name{inline-size:22%;min-inline-size:7.5em}
.cohesion-table :is(.cohesion-figure,.cohesion-count){text-align:end}
.cohesion-table .cohesion-figure{min-inline-size:5em}
.cohesion-table .cohesion-rating{min-inline-size:7.75em}
.cohesion-table .cohesion-count{overflow-wrap:normal}
.cohesion-date{white-space:nowrap}
.cohesion-table .cohesion-words{min-inline-size:8.5em}
.cohesion-table .cohesion-travel{min-inline-size:5em}
.cohesion-table .cohesion-why{inline-size:28%;min-inline-size:8.5em;padding-inline-start:1em}
.cohesion-table td.cohesion-why{font-size:.9375em;font-weight:400}
.cohesion-table td p{margin-block:0 .35em}
.cohesion-table td :is(p,ul):last-child{margin-block-end:0}
.cohesion-table ul{margin:.25em 0 0;padding-inline-start:1.1em}
.cohesion-table td>div>ul{margin-block-start:0}
.cohesion-table li{font-weight:400}
.cohesion-table small{font-size:.875em}
.cohesion-table .cohesion-group th{padding-block:1.75em 0;border:0;font-weight:700}
.cohesion-table .cohesion-detail td{padding-block:0 .5em;border-block-end:2px solid var(--cohesion-ink-strong);color:var(--cohesion-muted,color-mix(in srgb,currentColor 72%,transparent))}
.cohesion-table tbody:last-of-type tr:last-child>*{border-block-end:2px solid var(--cohesion-ink-strong)}
.cohesion-table tfoot :is(th,td){border-block-end:2px solid var(--cohesion-ink-strong);font-weight:600}
.cohesion-mark{--cohesion-hue:transparent;display:inline-block;padding:.1em .5em .1em .4em;border-radius:.25em;font-weight:600;color:color-mix(in oklab,currentColor 62%,var(--cohesion-hue));background:color-mix(in srgb,var(--cohesion-hue) 15%,transparent);print-color-adjust:exact}
.cohesion-green{--cohesion-hue:var(--cohesion-green,#008a3e)}
.cohesion-amber{--cohesion-hue:var(--cohesion-amber,#c96a00)}
.cohesion-red{--cohesion-hue:var(--cohesion-red,#d3222a)}
.cohesion-none{padding-inline:0;font-weight:400;color:inherit;background:none}
@media (forced-colors:active){.cohesion-mark{padding-inline:0;color:CanvasText;background:none}}
@container (max-width:72em){
.cohesion-date{white-space:normal}
.cohesion-table :is(th,td){padding-inline:.3em}
}
@container (max-width:62em){
.cohesion-table,.cohesion-table :is(caption,tbody,tfoot,tr,th,td){display:block}
.cohesion-table thead{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}
.cohesion-table tr>:is(th,td){padding:.15em 0;border:0}
.cohesion-table .cohesion-row>*{inline-size:auto;min-inline-size:0;padding-inline:0;border:0;text-align:start;white-space:normal}
.cohesion-table .cohesion-group th{padding-block:1.5em 0}
.cohesion-table .cohesion-detail td{padding-block:0 .5em;border-block-end:2px solid var(--cohesion-ink-strong)}
.cohesion-table .cohesion-row{display:flex;flex-direction:column;padding-block:.75em;border-block-end:1px solid var(--cohesion-ink-line)}
.cohesion-row>*{order:3}
.cohesion-row>.cohesion-code{order:0}
.cohesion-row>th.cohesion-name{order:1;font-weight:600}
.cohesion-row>.cohesion-rating{order:2}
.cohesion-table td[data-label]{display:grid;grid-template-columns:minmax(6em,30%) minmax(0,1fr);gap:0 .75em}
.cohesion-table td[data-label]::before{content:attr(data-label);color:var(--cohesion-muted,color-mix(in srgb,currentColor 72%,transparent))}
.cohesion-table td.cohesion-why{grid-template-columns:minmax(0,1fr);font-size:1em}
.cohesion-table tfoot .cohesion-row{border-block-end:2px solid var(--cohesion-ink-strong)}
}
@media print{
.cohesion-page{padding:0;font-size:8pt}
.cohesion-page h1{font-size:16pt}
.cohesion-page h2{font-size:12pt}
.cohesion-page h3{margin-block-start:1.5rem;font-size:10pt}
.cohesion-page :is(h1,h2,h3,caption){break-after:avoid}
.cohesion-view{container-type:normal}
.cohesion-table tr>:is(th,td){padding:.3em .25em}
.cohesion-table :is(.cohesion-name,.cohesion-words,.cohesion-why){min-inline-size:10ch}
.cohesion-table .cohesion-code{min-inline-size:5ch}
.cohesion-table .cohesion-figure{min-inline-size:7ch}
.cohesion-table .cohesion-rating{min-inline-size:10ch}
.cohesion-table .cohesion-travel{min-inline-size:8ch}
.cohesion-table .cohesion-why{padding-inline-start:.75em}
.cohesion-table .cohesion-group th{padding-block-start:1em}
.cohesion-table .cohesion-row{break-inside:avoid}
.cohesion-group,.cohesion-detail{break-after:avoid}
}
`;

/** The hash of the style sheet for a Content-Security-Policy: `style-src 'sha256-…'` allows it and no other. */
export const HTML_STYLE_HASH = 'sha256-uEu4bxnsc9Igw6/EcKKfxHjmV5TvYyVCSgfNZgA5QKw=';
