/** The style of a printed report: readable on a screen in light and dark, ready for A4. */
export const reportCss = `
:root { color-scheme: light dark; --ink: #1f2933; --soft: #52606d; --line: #cbd2d9; --paper: #fff; --accent: #1d4f91; --good: #0b6b3a; --bad: #a61b1b }
@media (prefers-color-scheme: dark) { :root { --ink: #e4e7eb; --soft: #b3bcc6; --line: #52606d; --paper: #1b2126; --accent: #8fbcf5; --good: #7ed6a5; --bad: #f29b9b } }
* { box-sizing: border-box }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 Georgia, 'Times New Roman', serif }
main { max-width: 44rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; overflow-wrap: anywhere }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .25rem }
h2 { font-size: 1.3rem; margin: 2rem 0 .5rem; border-bottom: 1px solid var(--line); padding-bottom: .2rem }
h3 { font-size: 1.05rem; margin: 1rem 0 .25rem }
p, ul, dl, table, blockquote { margin: .35rem 0 }
ul { padding-left: 1.2rem }
blockquote { border-left: 3px solid var(--line); padding-left: .75rem; font-style: italic }
.soft { color: var(--soft); font-size: .92rem }
.lines { white-space: pre-line }
.result { margin: 1.25rem 0; border: 1px solid var(--line); border-radius: .5rem; padding: .75rem 1rem }
.score { font-size: 2.5rem; line-height: 1.1; color: var(--accent) }
.verdict { font-size: 1.2rem; font-weight: bold }
.fails { border-left: 4px solid var(--bad); padding-left: 1rem }
.word { border-left: 4px solid var(--good); padding-left: 1rem }
.instead dt { font-size: .92rem; color: var(--soft); margin-top: .4rem }
.instead dd { margin: 0; padding-left: .75rem; border-left: 3px solid var(--line) }
.instead dd.better { border-left-color: var(--good); font-weight: bold }
.checks { font-size: .92rem }
table { border-collapse: collapse; width: 100%; font-size: .92rem }
caption { text-align: left; color: var(--soft) }
th, td { text-align: left; vertical-align: top; padding: .2rem .5rem .2rem 0; border-bottom: 1px solid var(--line); font-weight: normal }
thead th { font-weight: bold }
.course { display: block; width: 100%; height: auto }
.course rect { fill: none; stroke: var(--line) }
.course polyline { fill: none; stroke-width: 2.5; stroke: var(--accent) }
.course .progress { stroke: var(--good); stroke-dasharray: 9 5 }
.course .patience { stroke: var(--soft); stroke-dasharray: 2 5 }
@page { size: A4; margin: 18mm 16mm }
@media print {
  :root { color-scheme: light; --ink: #000; --soft: #444; --line: #bbb; --paper: #fff; --accent: #000; --good: #000; --bad: #000 }
  body { font-size: 10.5pt }
  main { max-width: none; padding: 0 }
  h2, h3 { break-after: avoid }
  .item, .result, .instead, tr, svg, .fails, .word { break-inside: avoid }
  thead { display: table-header-group }
}
`
