import { customProperties, DARK, LIGHT } from '../../html/palette.js'
import { BASE } from '../../html/style.js'
import { FINDINGS, TOOLS } from '../../html/style-parts.js'
import { DARK_STATES, LIGHT_STATES, type StatePalette } from '../palette.js'

const stateProperties = (states: StatePalette) =>
  Object.entries(states)
    .map(([name, { text, ground }]) => `--s-${name}:${text};--s-${name}-ground:${ground}`)
    .join(';')

const STATES = Object.keys(LIGHT_STATES)
  .map((name) => `.s-${name}{--tone:var(--s-${name});--wash:var(--s-${name}-ground)}`)
  .join('\n')

const PARTS = `
header,main,footer{max-width:100rem}
ul{margin:0;padding-left:1.25rem}
code{font-size:.85em;color:var(--muted)}
.part{margin-top:2rem}
.part>h2{margin-bottom:.75rem}
.toc ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:0;padding:0;list-style:none}
.toc a{display:inline-block;padding:.25rem 0;color:var(--accent);text-decoration:underline}
.toc{margin-top:1rem;padding:.5rem 1rem}
.toc li+li{margin:0}
td details{margin:0}
td summary{min-height:0}
.tools{margin-top:.75rem;justify-content:flex-start}
.tools label{flex-wrap:wrap}
.tools input[type=search]{width:14rem;height:2.25rem}
.tools input,.tools select{min-height:2.25rem;max-width:100%;padding:.2rem .5rem;font:inherit;color:var(--text);background:var(--ground);border:1px solid var(--muted);border-radius:.35rem}
.legend{margin:.75rem 0;color:var(--muted);font-size:.92rem}
.legend ul{display:flex;flex-wrap:wrap;gap:.4rem .6rem;padding:0;list-style:none}
.legend li,.state{padding:.05rem .55rem;border-radius:.3rem;background:var(--wash);color:var(--tone);font-weight:600}
.legend p{margin-top:.4rem}
.box{overflow:auto;max-height:85vh;background:var(--surface);border:1px solid var(--line);border-radius:.5rem}
.box+.box{margin-top:1rem}
.tier{margin-top:1.25rem}
details{margin-top:.75rem}
summary{min-height:1.75rem;cursor:pointer;color:var(--accent);font-weight:600}
details>ul{margin-top:.4rem}
`

const TABLES = `
table{width:100%;border-collapse:separate;border-spacing:0;font-size:.92rem;background:var(--surface)}
th,td{padding:.35rem .5rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top;font-weight:400;overflow-wrap:break-word}
td:last-child,.files{overflow-wrap:anywhere}
tbody tr:last-child>*{border-bottom:0}
thead th{position:sticky;top:0;z-index:1;background:var(--ground);font-weight:600;vertical-align:bottom}
thead button{width:100%;min-height:2rem;padding:.1rem .2rem;font:inherit;color:inherit;text-align:inherit;background:none;border-color:transparent}
th[aria-sort] button::after{content:" ▲";content:" ▲"/"";font-size:.75em}
th[aria-sort=descending] button::after{content:" ▼";content:" ▼"/""}
tr:target>*,section:target>h3{background:var(--warn-ground)}
.totals td:last-child,.matrix td:last-child{overflow-wrap:normal}
.totals td,.totals th+th,.contents td:nth-child(2),.contents td:nth-child(3),.contents th:nth-child(2),.contents th:nth-child(3){text-align:right;font-variant-numeric:tabular-nums}
.totals th:first-child,.contents th:first-child{min-width:14rem}
.contents td:last-child{min-width:14rem}
.matrix th,.matrix td{text-align:center}
.matrix thead th{min-width:4rem;padding:.35rem .2rem;font-size:.78rem;line-height:1.3}
.matrix thead th:first-child{min-width:2.6rem}
.matrix .groups th{position:static;border-left:1px solid var(--line);color:var(--muted)}
.matrix .groups td{background:var(--ground)}
.matrix tbody th,.matrix thead tr:last-child th:nth-child(2){position:sticky;left:0;z-index:1;min-width:11rem;max-width:20rem;text-align:left;background:var(--surface);border-right:1px solid var(--line)}
.matrix thead tr:last-child th:nth-child(2){z-index:2;background:var(--ground)}
.matrix tbody th a{color:var(--text);font-weight:600;text-decoration:none}
.matrix tbody th a:hover{text-decoration:underline}
.matrix td{font-variant-numeric:tabular-nums;vertical-align:middle}
.matrix td[class]{padding:2px;background:var(--surface)}
.matrix td[class] a{display:grid;place-items:center;min-width:2rem;min-height:1.9rem;padding:.1rem .3rem;border-radius:.3rem;background:var(--wash);color:var(--tone);font-weight:700;text-decoration:none;white-space:nowrap}
.matrix td[class] a:hover{box-shadow:inset 0 0 0 2px var(--tone)}
.matrix tbody tr:hover>th{background:var(--ground)}
.papers{margin-top:.6rem;border:1px solid var(--line);border-radius:.5rem;overflow:hidden}
.papers thead th{position:static}
.papers tbody th{width:26%}
.papers td:nth-child(3),.papers td:nth-child(4){white-space:nowrap}
.papers td:nth-child(2){width:30%}
.state{white-space:nowrap}
.lacks{color:var(--muted)}
.members td{min-width:6rem}
.members td[class]{color:var(--tone);background:var(--wash);font-weight:600}
.members .where{display:block;font-weight:400;color:var(--text)}
.members thead th{font-size:.85rem}
.members tbody th{position:sticky;left:0;min-width:9rem;background:var(--surface)}
`

/**
 * Units that were not laid out yet grow while the page scrolls past them. So nothing scrolls smoothly here: the end of
 * such a scroll is worked out at its beginning and would miss its aim.
 */
const UNITS = `
.unit{margin-top:1.25rem;padding:1rem 1.1rem 1.1rem;background:var(--surface);border:1px solid var(--line);border-radius:.6rem;content-visibility:auto;contain-intrinsic-size:auto 40rem}
.unit:focus{outline:none}
.unit h3{margin:0;font-size:1.15rem}
.unit h4{margin:1rem 0 .4rem;font-size:1rem}
.unit .note{color:var(--failed);font-weight:600}
.unit .box{max-height:none}
.back{margin-top:.75rem;font-size:.9rem}
.cards{padding:0;list-style:none}
.cards .card{margin:.5rem 0;padding:.5rem .75rem}
.cards .card p+p{margin-top:.1rem}
.cards strong{font-weight:600}
.rules>li+li{margin-top:.5rem}
.said{margin-top:.75rem}
.said h3{margin:.75rem 0 .25rem}
`

const NARROW = `
@media screen and (max-width:44rem){
html{scroll-padding-top:1rem}
header,main,footer{padding-left:.75rem;padding-right:.75rem}
.tools{position:static;gap:.5rem .75rem}
.tools label{display:grid;width:100%;gap:.1rem}
.tools input[type=search],.tools select{width:100%}
.matrix tbody th,.matrix thead tr:last-child th:nth-child(2){min-width:8.5rem;max-width:9rem}
.unit{padding:.75rem}
.papers,.papers tbody,.papers tr,.papers th,.papers td{display:block;width:auto!important;white-space:normal!important}
.papers thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.papers tr{padding:.5rem .6rem;border-bottom:1px solid var(--line)}
.papers tbody tr:last-child{border-bottom:0}
.papers th,.papers td{padding:.1rem 0;border:0}
.papers tbody th{font-weight:600}
.papers td:empty{display:none}
.papers td:nth-child(3)::before{content:var(--due)": "}
.papers td:nth-child(4)::before{content:var(--issued)": "}
.papers td:nth-child(5)::before{content:var(--files)": "}
}
`

const PRINT = `
@media print{
@page{size:A4 landscape;margin:12mm}
:root{${customProperties(LIGHT)};${stateProperties(LIGHT_STATES)};color-scheme:light}
body{background:none;font-size:9.5pt}
header,main,footer{max-width:none;padding:0}
.tools,.skip,.toc,.back,footer p:first-child{display:none!important}
.box{overflow:visible;max-height:none;border:0}
table{font-size:8.5pt}
thead{display:table-header-group}
thead button{display:contents}
thead th,.matrix tbody th,.matrix thead tr:last-child th:nth-child(2),.members tbody th{position:static}
th,td{padding:.15rem .3rem}
.matrix thead th,.matrix tbody th,.matrix thead tr:last-child th:nth-child(2){min-width:0;font-size:7.5pt}
.matrix tbody th{max-width:none;width:16%}
.matrix td[class] a{min-height:0;min-width:0;padding:.05rem .1rem}
.members td{min-width:0}
.unit{content-visibility:visible;padding:.5rem 0;border:0;border-top:1px solid var(--line);border-radius:0}
h2,h3,h4{break-after:avoid}
tr,.card,li{break-inside:avoid}
#matrix,#units{break-before:page}
.matrix .groups td{background:none}
a{color:inherit;text-decoration:none}
th[aria-sort] button::after{content:""}
.sign,.card,.state,.legend li,td,td a{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`

/** The style of the page: light and dark by the reader's choice, wide and narrow, on paper lying down. */
export const STYLE = `:root{color-scheme:light dark;${customProperties(LIGHT)};${stateProperties(LIGHT_STATES)}}
@media (prefers-color-scheme:dark){:root{${customProperties(DARK)};${stateProperties(DARK_STATES)}}}
${BASE}${TOOLS}${FINDINGS}${STATES}${PARTS}${TABLES}${UNITS}${NARROW}${PRINT}`
