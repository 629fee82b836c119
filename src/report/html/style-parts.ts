/** The controls, which stay in sight. */
export const TOOLS = `
.tools{position:sticky;top:0;z-index:2;display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:.5rem 1.25rem;margin-top:1rem;padding:.6rem .9rem;font-size:.92rem;background:var(--surface);border:1px solid var(--line);border-radius:.5rem}
.tools fieldset{display:flex;flex-wrap:wrap;gap:.25rem .9rem;margin:0;padding:0;border:0;min-width:0}
.tools legend{float:left;padding:0;margin-right:.25rem;color:var(--muted)}
.tools label{display:inline-flex;align-items:center;gap:.35rem;min-height:1.75rem;cursor:pointer}
.tools input{width:1.1rem;height:1.1rem;margin:0;accent-color:var(--accent)}
.moves{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem .6rem}
button{min-height:2rem;padding:.2rem .8rem;font:inherit;color:var(--text);background:var(--ground);border:1px solid var(--muted);border-radius:.35rem;cursor:pointer}
button:hover:enabled{border-color:var(--accent);color:var(--accent)}
button:disabled{cursor:default;opacity:.6}
.tools [role=status]{color:var(--muted)}
`

/** The list of findings and their cards. `--tone` and `--wash` are the colours of a severity. */
export const FINDINGS = `
.error{--tone:var(--error);--wash:var(--error-ground)}
.warn{--tone:var(--warn);--wash:var(--warn-ground)}
.info{--tone:var(--info);--wash:var(--info-ground)}
.hint{--tone:var(--hint);--wash:var(--hint-ground)}
.sign{display:inline-block;min-width:1.35em;padding:0 .25em;border-radius:.3em;background:var(--tone);color:var(--surface);font-weight:700;line-height:1.35;text-align:center}
.severity{color:var(--tone);font-weight:700;white-space:nowrap}
nav{padding:.75rem 1rem;background:var(--surface);border:1px solid var(--line);border-radius:.5rem}
nav ol{padding-left:1.75rem}
nav li+li{margin-top:.4rem}
nav a{color:var(--text);text-decoration:none}
nav a:hover{text-decoration:underline}
.where{color:var(--muted);font-size:.9rem}
.card{margin:.75rem 0;padding:.7rem .85rem;background:var(--wash);border:1px solid var(--tone);border-left-width:5px;border-radius:.4rem;font:.92rem/1.45 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif;text-align:left;text-indent:0;color:var(--text)}
.card:target,.card:focus{outline:3px solid var(--accent);outline-offset:2px}
.card h4{font-size:1em;font-weight:600}
.card dl{display:grid;gap:.3rem;margin-top:.4rem}
.card dl div{display:grid;grid-template-columns:5.2rem 1fr;gap:.5rem}
.card dt{color:var(--text);opacity:.85}
.card code{font-size:.9em}
.unchecked{margin:.75rem 0;padding:.7rem .85rem;background:var(--wash);border:1px solid var(--tone);border-left-width:5px;border-radius:.4rem}
.unchecked strong{color:var(--tone)}
`

/** The sheet of paper, and the marks in it. */
export const PAPER = `
.pane{display:flow-root}
.paper{--width:595pt;--inner:85pt;--outer:56pt;max-width:min(100%,var(--width));padding:3.5rem var(--outer) 4rem var(--inner);background:var(--surface);border:1px solid var(--line);box-shadow:0 1px 4px rgb(0 0 0/.15);font:14pt/1.2 "Times New Roman","Liberation Serif",serif;line-height:1.2;tab-size:36pt}
.paper.markdown{line-height:1.45}
.paper.markdown p{margin-bottom:.5em}
.paper.markdown .heading{font-weight:700}
.paper p{position:relative;min-height:1.2em;white-space:pre-wrap}
.paper table{width:100%;border-collapse:collapse;margin:.35rem 0}
.paper td{min-width:3em;padding:.15rem .4rem;border:1px solid var(--muted);vertical-align:top}
.paper td.continued{border-top-color:transparent}
.paper table.layout>tbody>tr>td{border-color:transparent}
.paper img{max-width:100%;height:auto;vertical-align:middle}
.paper .label{display:inline-block;text-indent:0}
.paper sup,.paper sub{line-height:0}
.noteref::after{content:"[" attr(data-note) "]"}
.paper .picture{min-height:3.5rem;margin:.35rem 0;display:grid;place-items:center;border:1px dashed var(--muted);color:var(--muted);font:.85rem/1.3 system-ui,sans-serif}
.paper .picture::before{content:attr(title)}
.aside{margin-top:1.25rem;padding-top:.6rem;border-top:1px dashed var(--line);font-size:.9em}
.aside::before{content:attr(data-name);display:block;color:var(--muted);font:.85rem/1.4 system-ui,sans-serif}
[data-mark]:not([data-mark=""]){background:var(--wash);box-shadow:-.35rem 0 0 var(--wash),-.6rem 0 0 var(--tone)}
[data-mark=error]{--tone:var(--error);--wash:var(--error-ground)}
[data-mark=warn]{--tone:var(--warn);--wash:var(--warn-ground)}
[data-mark=info]{--tone:var(--info);--wash:var(--info-ground)}
[data-mark=hint]{--tone:var(--hint);--wash:var(--hint-ground)}
.paper p:target{outline:3px solid var(--accent);outline-offset:3px}
.pin{display:inline-block;min-width:1.75rem;min-height:1.5rem;margin-left:.4em;padding:0 .45em;border-radius:.75rem;background:var(--tone);color:var(--surface);font:700 .8rem/1.5rem system-ui,sans-serif;text-align:center;text-decoration:none;text-indent:0;text-transform:none;white-space:nowrap}
.gap{display:flex;align-items:center;gap:.5rem;margin:.35rem 0;text-align:left;text-indent:0;color:var(--tone);font:600 .85rem/1.4 system-ui,sans-serif}
.gap::after{content:"";flex:1;border-top:2px dashed var(--tone)}
.gap .pin{margin:0}
`
