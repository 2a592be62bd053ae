/** How the report looks: light and dark, on screens of all widths and on paper. Colours never stand alone. */

/** The content of the page's one style element; its hash is in the page's security policy. */
export const reportStyle = `
:root {
  color-scheme: light dark;
  --paper: #fdfdfb; --ink: #1c1d20; --soft: #5b5e66; --line: #d9dade; --panel: #f3f3f0; --accent: #14567a;
  --shown: #d5efdb; --shown-ink: #0f5a2a; --claimed: #fbeec2; --claimed-ink: #6b4a00;
  --flag: #fbdcd8; --flag-ink: #93190f; --note: #e6e3f6; --note-ink: #43348a;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16181c; --ink: #e8e9ec; --soft: #a6aab4; --line: #3a3e47; --panel: #1f2228; --accent: #7cc3ea;
    --shown: #1d3f2a; --shown-ink: #a4e3b8; --claimed: #443813; --claimed-ink: #f2d98a;
    --flag: #54231f; --flag-ink: #ffb9b0; --note: #322c57; --note-ink: #cfc6ff;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif; }
header, nav, main, footer { max-width: 52rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 2.5rem; }
footer { padding-bottom: 3rem; color: var(--soft); font-size: .875rem; }
h1 { margin: 0 0 .25rem; font-size: 1.75rem; line-height: 1.2; }
h2 { margin: 2.75rem 0 .75rem; font-size: 1.3rem; line-height: 1.25; }
h3 { margin: 0 0 .25rem; font-size: 1.06rem; line-height: 1.35; }
h3.gap { margin: 2rem 0 .25rem; }
h4 { margin: 1.1rem 0 .25rem; font-size: .9rem; }
p { margin: .5rem 0; }
a { color: var(--accent); }
a:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 1rem; padding: .5rem .75rem; background: var(--paper); }
.soft { color: var(--soft); }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 1rem 0 0; padding: 0; list-style: none; }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: .75rem; margin: 1.5rem 0 0; }
.facts div { padding: .75rem 1rem; border: 1px solid var(--line); border-radius: .5rem; background: var(--panel); }
.facts dt { color: var(--soft); font-size: .8125rem; }
.facts dd { margin: 0; font-size: 1.4rem; font-weight: 600; }
figure { margin: 1rem 0; }
figcaption, caption { color: var(--soft); font-size: .875rem; text-align: left; }
caption { padding-bottom: .5rem; }
svg { display: block; width: 100%; height: auto; max-width: 42rem; overflow: visible; }
svg text { fill: var(--soft); font: 10px system-ui, sans-serif; }
svg .grid { stroke: var(--line); stroke-width: 1; }
svg .line { fill: none; stroke: var(--accent); stroke-width: 2; stroke-linejoin: round; }
svg .dot { fill: var(--paper); stroke: var(--accent); stroke-width: 2; }
svg .bar { fill: var(--accent); }
svg .value { fill: var(--ink); font-weight: 600; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-size: .9375rem; font-variant-numeric: tabular-nums; }
th, td { padding: .3rem .6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { color: var(--soft); font-size: .8125rem; font-weight: 600; vertical-align: bottom; }
tbody th { font-weight: 500; }
td.number, th.number { text-align: right; white-space: nowrap; }
td.date { white-space: nowrap; }
.wide { width: 100%; }
.heat td { min-width: 3.1rem; text-align: right; }
.heat th[scope="row"] { position: sticky; left: 0; background: var(--paper); white-space: nowrap; }
.low { background: var(--flag); color: var(--flag-ink); }
.middle { background: var(--claimed); color: var(--claimed-ink); }
.high { background: var(--shown); color: var(--shown-ink); }
.next { padding: 1rem 1.25rem; border-left: 4px solid var(--accent); background: var(--panel); }
.next p { margin: .25rem 0; }
code { font: .9em ui-monospace, monospace; overflow-wrap: anywhere; }
article { margin: 1.5rem 0; padding: 1.1rem 1.25rem; border: 1px solid var(--line); border-radius: .5rem; }
article ul { margin: .25rem 0; padding-left: 1.25rem; }
.answer { margin: .9rem 0; padding-left: 1rem; border-left: 3px solid var(--line); white-space: pre-wrap; overflow-wrap: anywhere; line-height: 1.8; }
mark { padding: .05em .1em; border-bottom: 2px solid currentColor; background: none; color: inherit; }
mark.shown { background: var(--shown); border-bottom-style: solid; }
mark.claimed { background: var(--claimed); border-bottom-style: dotted; }
mark.flag { background: var(--flag); border-bottom-style: double; border-bottom-width: 4px; }
mark.note { background: var(--note); border-bottom-style: dashed; }
.label { display: inline-block; margin: 0 .2em 0 .25em; padding: .1em .45em; border: 1px solid currentColor; border-radius: 1em; font-size: .6875rem; line-height: 1.3; }
.label.shown { color: var(--shown-ink); }
.label.claimed { color: var(--claimed-ink); }
.label.flag { color: var(--flag-ink); }
.label.note { color: var(--note-ink); }
@media (max-width: 30rem) {
  header { padding-top: 1.5rem; }
  article { padding: .9rem; }
  th, td { padding: .3rem .4rem; }
}
@media print {
  :root { --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --panel: #fff; --accent: #000;
    --shown: #fff; --shown-ink: #000; --claimed: #fff; --claimed-ink: #000; --flag: #fff; --flag-ink: #000; --note: #fff; --note-ink: #000; }
  body { font-size: 10.5pt; }
  header, main, footer { max-width: none; padding-left: 0; padding-right: 0; }
  nav, .skip { display: none; }
  h2, h3, h4, caption { break-after: avoid; }
  figure, tr, .next, .facts div { break-inside: avoid; }
  article { padding: .5rem 0; border-width: 1px 0 0; border-radius: 0; }
  .scroll { overflow: visible; }
  .heat { font-size: 7.5pt; }
  .heat th, .heat td { min-width: 0; padding: 1.5pt 3pt; }
  .heat th[scope="row"] { position: static; }
  a { color: inherit; text-decoration: none; }
}
`;
