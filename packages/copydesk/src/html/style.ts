/** The style of every page: black on white, one column on small screens, no colour that a printer needs. */
export const style = `
:root { --ink: #1c1b19; --soft: #6b675f; --line: #d9d5cb; --paper: #fffefb; --error: #b3261e; --warning: #a86400; --info: #1f5f8b; color-scheme: light }
* { box-sizing: border-box }
body { margin: 0 auto; padding: 2rem 1.5rem 4rem; max-width: 76rem; color: var(--ink); background: var(--paper); font: 1rem/1.6 Charter, Georgia, 'Times New Roman', serif }
h1, h2, h3, .counts, .notes, table, footer, nav { font-family: system-ui, 'Segoe UI', Helvetica, Arial, sans-serif }
h1 { margin: 0 0 1.5rem; font-size: .95rem; font-weight: 600; letter-spacing: .04em; color: var(--soft) }
h2 { margin: 0; font-size: 1.35rem; line-height: 1.3; overflow-wrap: anywhere }
h3 { margin: 2rem 0 .5rem; font-size: 1rem }
a { color: inherit }
nav { margin: -1rem 0 1.5rem; font-size: .875rem }
.counts { margin: .25rem 0 1.25rem; font-size: .875rem; color: var(--soft) }
section { margin: 0 0 3rem; padding-top: 1.25rem; border-top: 3px solid var(--ink) }
.row { display: grid; grid-template-columns: 2.5rem minmax(0, 40rem) minmax(14rem, 1fr); gap: 0 1.25rem; margin-bottom: .75rem }
.line { padding-top: .15rem; font: .75rem/1.9 ui-monospace, Consolas, monospace; text-align: right; color: var(--soft) }
.text { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; font-size: 1.0625rem }
mark { color: inherit; background: #fbe9c6; border-bottom: 2px solid var(--warning); padding: .05em 0 }
mark.error { background: #fadcd9; border-color: var(--error) }
mark.info { background: #dcebf5; border-color: var(--info) }
sup { line-height: 0; font: 600 .7em system-ui, sans-serif }
sup a { padding: 0 .15em; text-decoration: none; color: var(--soft) }
.notes { margin: 0; padding: 0; overflow-wrap: anywhere; list-style: none; font-size: .875rem; line-height: 1.45 }
.notes li { margin: 0 0 .6rem; padding-left: .75rem; border-left: 3px solid var(--warning); break-inside: avoid }
.notes .error { border-color: var(--error) }
.notes .info { border-color: var(--info) }
.notes b { font-weight: 500 }
.notes small { display: block; color: var(--soft); font-size: .93em }
code { font: .9em ui-monospace, Consolas, monospace; background: #f2efe6; padding: 0 .2em; border-radius: 2px }
table { width: 100%; border-collapse: collapse; font-size: .875rem; line-height: 1.4 }
th { text-align: left; font-weight: 600; border-bottom: 2px solid var(--ink) }
th, td { padding: .35rem .75rem .35rem 0; vertical-align: top; overflow-wrap: break-word }
td { border-bottom: 1px solid var(--line) }
.figure { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums }
td ul { margin: .35rem 0 0; padding: 0; list-style: none; font-family: Charter, Georgia, serif; color: #3d3a34 }
td li { margin-bottom: .25rem }
.fault { color: var(--error) }
:target { outline: 2px solid var(--info); outline-offset: 2px }
footer { font-size: .875rem; color: var(--soft); border-top: 1px solid var(--line); padding-top: 1rem }
@media screen and (max-width: 60rem) { .row { grid-template-columns: 2rem 1fr } .notes { grid-column: 2; margin-top: .5rem } table { display: block; overflow-x: auto } td:first-child { min-width: 15rem } }
@media print {
  @page { margin: 16mm 14mm }
  body { padding: 0; max-width: none; background: none; font-size: 10pt }
  .row { grid-template-columns: 1.5rem minmax(0, 1fr) 36%; gap: 0 .75rem }
  .text { font-size: 10.5pt } .notes, table { font-size: 8.5pt }
  nav { display: none } .text mark { background: none } tr { break-inside: avoid }
  section { break-before: page } section:first-of-type { break-before: auto }
  h2, h3 { break-after: avoid }
}
`;
