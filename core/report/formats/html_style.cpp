#include "report/formats/html_parts.h"

namespace candor::report::html {

using namespace Qt::StringLiterals;

namespace {

// Tokens of the product's look. Dark only on a screen: paper is white.
constexpr auto Tokens = R"(:root {
  --desk: #e8eae6; --sheet: #fafbf8; --raised: #fff; --sunken: #f0f2ee; --selected: #dfe6f2; --line: #d5d9d2; --edge: #7f868a;
  --text: #1b2025; --text2: #454c54; --text3: #5c636b; --accent: #2a4a8b; --accent-on: #fff;
  --pos: #1c6446; --cau: #7a4e00; --cau-fill: #f8eccb; --neg: #9a2f1d; --focus: #0a66c8;
  --ev: #ffe680; --ev-on: #1b2025; --ev-part: #fff5cc; --ev-edge: #8a6a00;
}
@media screen and (prefers-color-scheme: dark) { :root {
  --desk: #14171a; --sheet: #1c2024; --raised: #242a2f; --sunken: #181c1f; --selected: #2a3650; --line: #343b41; --edge: #737b83;
  --text: #e7e9e6; --text2: #bbc1c6; --text3: #9ca3aa; --accent: #a3bcf2; --accent-on: #111a2e;
  --pos: #86d3ac; --cau: #ebc26b; --cau-fill: #40320f; --neg: #f3a08e; --focus: #6fb2ff;
  --ev: #6a5510; --ev-on: #fff6d6; --ev-part: #3f3713; --ev-edge: #d9b53c;
} }
)"_L1;

constexpr auto Frame = R"(* { box-sizing: border-box; }
html { font-size: 87.5%; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--sheet); color: var(--text); font: 1rem/1.4 Inter, "Noto Sans", system-ui, sans-serif;
  font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
.words { font-family: "Noto Serif", "Source Serif 4", Charter, Georgia, "DejaVu Serif", serif; line-height: 1.5; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
h1, h2, h3, h4, p, ul, dl, dd, blockquote { margin: 0; padding: 0; font-weight: 400; }
a { color: var(--accent); }
a:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
table { width: 100%; border-collapse: collapse; }
th { text-align: start; font-weight: 500; }
td, th { vertical-align: top; }
.pos { color: var(--pos); } .cau { color: var(--cau); } .neg { color: var(--neg); }
.glyph { width: 1.15rem; height: 1.15rem; flex: none; vertical-align: -0.2rem; margin-inline-end: 0.4rem; fill: none; stroke: currentColor;
  stroke-width: 1.75; stroke-linecap: round; stroke-linejoin: round; }
.glyph .solid { fill: currentColor; } .glyph .cut { stroke: var(--sheet); stroke-width: 2.2; }
.tally, .note, .reason, .how { color: var(--text2); font-size: 0.92rem; }
header { padding: 1.4rem 24px 1rem; border-bottom: 1px solid var(--line); }
h1 { font-size: 1.54rem; line-height: 1.3; font-weight: 600; }
header p { color: var(--text2); font-size: 0.92rem; margin-top: 0.2rem; }
header .words { color: var(--text); }
h2 { font-size: 1.15rem; line-height: 1.5; font-weight: 600; margin-bottom: 0.4rem; }
h2 .tally { font-weight: 400; margin-inline-start: 0.5rem; }
main { display: grid; grid-template: "resume analysis" / minmax(0, 5fr) minmax(0, 8fr); align-items: start; max-width: 96rem; }
.analysis { grid-area: analysis; padding: 20px 24px; border-inline-start: 1px solid var(--line); min-height: 100%; }
.analysis > section + section { margin-top: 28px; }
footer { margin-top: 28px; padding-top: 8px; border-top: 1px solid var(--line); color: var(--text2); font-size: 0.92rem; }
)"_L1;

constexpr auto Score = R"(.score { display: flex; gap: 24px; align-items: center; }
.ring { flex: none; width: 9rem; height: 9rem; }
.ring circle { fill: none; } .ring .rest { stroke: var(--edge); stroke-width: 1.25; } .ring .full { stroke: var(--accent); stroke-width: 9; }
.ring text { text-anchor: middle; fill: var(--text2); font-size: 12px; }
.ring .large { fill: var(--text); font-size: 30px; font-weight: 600; }
.provisional .full { stroke-width: 5; }
.addends { flex: 1; min-width: 0; }
.addends td, .addends th { padding: 0.22rem 0; }
.addends th { padding-inline-end: 1rem; white-space: nowrap; } .addends .facts { color: var(--text2); width: 60%; padding-inline: 0.9rem; }
.addends .sum { text-align: end; white-space: nowrap; color: var(--text2); } .addends b { color: var(--text); font-weight: 600; }
.addends tfoot th, .addends tfoot td { border-top: 1px solid var(--edge); } .addends tfoot th { font-weight: 600; }
.bar { display: block; margin-top: 0.4rem; } .bar .outline { fill: none; stroke: var(--edge); } .bar .filled { fill: var(--accent); }
.note { margin-top: 0.4rem; }
.blockers { display: flex; padding: 10px 14px; background: var(--cau-fill); border: 1px solid var(--cau); border-inline-start-width: 4px;
  border-radius: 2px; }
.blockers .glyph { color: var(--cau); margin-top: 0.2rem; margin-inline-end: 0.7rem; width: 1.4rem; height: 1.4rem; }
.blockers h2 { font-size: 1rem; margin: 0; } .blockers .tally, .blockers li { color: var(--text); }
.blockers ul { list-style: none; } .blockers li { margin-top: 0.2rem; } .blockers b { font-weight: 600; }
)"_L1;

constexpr auto Findings =
    R"(.requirements .group th { background: var(--sunken); border-block: 1px solid var(--line); padding: 0.3rem 0.5rem; font-weight: 600; }
.group .tally { float: inline-end; font-weight: 400; }
.requirements td { border-bottom: 1px solid var(--line); padding: 0.6rem 0.5rem; }
.requirements tr { scroll-margin-top: 40vh; } .requirements tr:target td { background: var(--selected); }
.number { width: 2.6rem; text-align: center; font-weight: 600; font-size: 0.92rem; color: var(--text3); }
.number a { text-decoration: none; display: inline-block; min-width: 1.9rem; padding: 0 0.2rem; border-radius: 2px; }
.number a:hover, tr:target .number a { background: var(--accent); color: var(--accent-on); }
.status { white-space: nowrap; font-weight: 600; font-size: 0.92rem; width: 6.4rem; }
.wanted { font-weight: 500; } .how { text-align: end; width: 4.8rem; }
blockquote { margin-top: 0.15rem; } cite { font: 0.85rem/1.4 Inter, "Noto Sans", system-ui, sans-serif; color: var(--text3); white-space: nowrap; }
.reason { margin-top: 0.15rem; }
.advice td, .advice th, .checks td, .checks th { border-bottom: 1px solid var(--line); padding: 0.45rem 0.5rem; }
.advice tr:first-child > *, .checks tr:first-child > * { border-top: 1px solid var(--edge); }
.advice th { width: 4rem; text-align: end; color: var(--accent); font-weight: 600; padding-inline-end: 1rem; }
.checks th { width: 9rem; } .checks .status { color: var(--text); } .checks .status .glyph.pos { color: var(--pos); }
.checks .status .glyph.cau { color: var(--cau); } .checks .status .glyph.neg { color: var(--neg); }
.skills { border-top: 1px solid var(--edge); } .skills dt { font-weight: 500; padding-top: 0.5rem; }
.skills dd { padding: 0.1rem 0 0.5rem; border-bottom: 1px solid var(--line); }
.skills ul { list-style: none; } .skills li { display: inline; color: var(--text2); } .skills li + li::before { content: " \b7  "; color: var(--text3); }
)"_L1;

constexpr auto Resume =
    R"(.resume { grid-area: resume; padding: 20px 16px 20px 24px; position: sticky; top: 0; max-height: 100vh; display: flex; flex-direction: column; }
.sheet { background: var(--raised); border: 1px solid var(--line); padding: 20px 20px 20px 52px; overflow-y: auto; scroll-behavior: auto; }
.sheet p, .sheet h3, .sheet h4 { --in: 0px; position: relative; margin-top: 0.55rem; }
.sheet .name { font-size: 1.54rem; line-height: 1.3; font-weight: 600; margin-top: 0; }
.sheet .heading { font-weight: 700; border-bottom: 1px solid var(--line); margin-top: 1rem; }
.sheet .item { --in: 24px; padding-inline-start: 24px; text-indent: -10px; }
.sheet .bare { text-indent: 0; } .sheet .bare::before { content: "\2022"; position: absolute; inset-inline-start: 12px; } .sheet .item + .item, .sheet .cells + .cells { margin-top: 0.15rem; }
.sheet .edge { color: var(--text3); font-size: 0.92rem; } .cell { display: inline-block; width: 1.4rem; }
mark { background: var(--ev); color: var(--ev-on); padding-block: 0.1rem; scroll-margin: 30vh; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
mark.part { background: var(--ev-part); border-bottom: 2px dotted var(--ev-edge); }
mark:has(a:target) { border-bottom: 2px solid var(--ev-edge); }
.places { float: left; clear: left; text-indent: 0; width: 36px; margin-left: calc(-42px - var(--in)); text-align: center; font: 600 0.85rem/1.5rem Inter, "Noto Sans", system-ui, sans-serif; }
.places a { text-decoration: none; padding: 0 0.2rem; border-radius: 2px; scroll-margin: 30vh; }
.places a:hover, .places a:target { background: var(--accent); color: var(--accent-on); }
@media (max-width: 56rem) {
  main { display: block; } .analysis { border: 0; } .resume { position: static; max-height: none; padding-inline: 24px; }
}
@media (max-width: 36rem) {
  .score { display: block; } .ring { display: block; margin: 0 auto 8px; } .addends .facts { display: none; } .how { display: none; }
}
)"_L1;

constexpr auto Print = R"(@page { margin: 16mm 15mm; }
@media print {
  html { font-size: 9pt; } .analysis > section + section { margin-top: 14pt; } .requirements td, .checks td, .checks th, .advice td, .advice th { padding-block: 0.3rem; } body { background: none; }
  * { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  main { display: block; max-width: none; } header, .analysis, .resume { padding-inline: 0; border-inline: 0; }
  .resume { position: static; max-height: none; display: block; break-before: page; } .sheet { overflow: visible; }
  tr, blockquote, .score, .blockers li, .skills dd { break-inside: avoid; } .group, h2, h3, h4 { break-after: avoid; }
  .sheet p { orphans: 3; widows: 3; } a { color: inherit; } .number a, .places a { color: var(--accent); }
  tr:target td { background: none; } footer { break-inside: avoid; }
}
)"_L1;

}  // namespace

QString style() {
  QString css;
  for (const QLatin1StringView part : {Tokens, Frame, Score, Findings, Resume, Print}) css += part;
  return css;
}

}  // namespace candor::report::html
