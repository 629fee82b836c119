import { customProperties, DARK, LIGHT } from './palette.js'
import { FINDINGS, PAPER, TOOLS } from './style-parts.js'

/** What every page of ours looks like: type, links, head and foot. */
export const BASE = `
*{box-sizing:border-box}
[hidden]{display:none!important}
html{-webkit-text-size-adjust:100%;scroll-padding-top:6rem}
body{margin:0;background:var(--ground);color:var(--text);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif;overflow-wrap:anywhere}
a{color:var(--accent);text-underline-offset:.15em}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
main:focus{outline:none}
h1,h2,h3,h4,p,dl,dd,ol{margin:0}
header,main,footer{max-width:78rem;margin:0 auto;padding:0 1.5rem}
header{padding-top:1.5rem}
h1{font-size:1.6rem;line-height:1.25}
h2{font-size:1.25rem;line-height:1.3}
h3{font-size:1.05rem;margin:1.5rem 0 .5rem}
.verdict{margin-top:.5rem;font-weight:600}
.verdict.passed{color:var(--passed)}
.verdict.failed,.verdict.incomplete{color:var(--failed)}
.skip{position:absolute;left:-100vw;background:var(--surface);padding:.5rem 1rem;z-index:3}
.skip:focus{left:.5rem;top:.5rem}
footer{margin-top:3rem;padding-top:1rem;padding-bottom:2rem;border-top:1px solid var(--line);color:var(--muted);font-size:.9rem}
footer p+p{margin-top:.5rem}
.document{margin-top:1.5rem;padding-top:1.25rem;border-top:1px solid var(--line)}
.facts{display:flex;flex-wrap:wrap;gap:.25rem 2rem;margin-top:.25rem}
.facts div{display:flex;gap:.4rem}
.facts dt{color:var(--muted)}
.note,.nothing{margin:.5rem 0;color:var(--muted)}
.nothing{color:var(--passed);font-weight:600}
`

/** Beside the paper where there is room for it, else between its paragraphs. */
const WIDE = `
@media screen and (min-width:72rem){
.paper{max-width:min(var(--width),calc(100vw - 27rem),calc(75rem - 24rem))}
.paper .card{float:right;clear:right;width:22rem;margin:0 calc(-24rem - var(--outer)) .75rem 0}
.loose{max-width:50rem}
}
@media screen and (max-width:44rem){
html{scroll-padding-top:11rem}
header,main,footer{padding-left:.75rem;padding-right:.75rem}
.paper{padding:1rem .9rem 1.5rem;tab-size:1.5em}
.tools{gap:.35rem .75rem;padding:.4rem .6rem;font-size:.9rem}
.tools fieldset{gap:0 .6rem}
.tools legend,.tools [role=status]{position:absolute;width:1px;height:1px;margin:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.paper td{min-width:0;padding:.15rem .2rem}
}
@media screen and (max-width:44rem) and (pointer:coarse){.tools .letters{display:none}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
`

const PRINT = `
@media print{
@page{size:A4;margin:15mm}
:root{${customProperties(LIGHT)};color-scheme:light}
body{background:none;font-size:10.5pt}
header,main,footer{max-width:none;padding:0}
.tools,.skip,footer p:first-child{display:none!important}
.document+.document{break-before:page}
h2,h3{break-after:avoid}
.card,.gap,nav li,tr{break-inside:avoid}
.paper{max-width:none;padding:0;border:0;box-shadow:none;font-size:12pt}
.paper .card{font-size:9.5pt}
.gap{break-before:avoid;break-after:avoid}
a{color:inherit}
.sign,.pin,.card,[data-mark]{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`

/** The style of the page: light and dark by the reader's choice, wide and narrow, on paper. */
export const STYLE = `:root{color-scheme:light dark;${customProperties(LIGHT)}}
@media (prefers-color-scheme:dark){:root{${customProperties(DARK)}}}
${BASE}${TOOLS}${FINDINGS}${PAPER}${WIDE}${PRINT}`
