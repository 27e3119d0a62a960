import type { Review } from '../review/value.ts';
import type { Edition } from './edition.ts';
import { escapeHtml } from './escape.ts';
import { spaced } from './markdown.ts';
import { type Block, type Part, partsOf, type Words } from './page/page.ts';
import { pageOf } from './page/pageOf.ts';

/**
 * A review as one HTML page that needs nothing else: no script, no picture, no address of another page. It prints well.
 * Nothing of the workspace is read as markup in it.
 */
export function htmlReport(review: Review, edition: Edition): string {
  const { title, blocks } = pageOf(review, edition);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${blocks.map(blockHtml).join('\n')}
</main>
</body>
</html>
`;
}

function blockHtml(block: Block): string {
  switch (block.block) {
    case 'heading':
      return `<h${block.level}>${escapeHtml(block.text)}</h${block.level}>`;
    case 'text':
      return `<p${block.note === true ? ' class="note"' : ''}>${wordsHtml(block.words)}</p>`;
    case 'verdict':
      return `<p class="verdict ${block.tone}"><strong>${escapeHtml(block.head)}</strong> ${escapeHtml(block.text)}</p>`;
    case 'list':
      return `<ul${block.toDo === true ? ' class="todo"' : ''}>\n${block.items.map((item) => `<li>${wordsHtml(item)}</li>`).join('\n')}\n</ul>`;
    case 'table':
      return [
        '<table>',
        `<thead><tr>${block.head.map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`).join('')}</tr></thead>`,
        '<tbody>',
        ...block.rows.map((cells) => `<tr>${cells.map(cellHtml).join('')}</tr>`),
        '</tbody>',
        '</table>',
      ].join('\n');
  }
}

/** The first cell of a row names it. */
function cellHtml(words: Words, index: number): string {
  return index === 0 ? `<th scope="row">${wordsHtml(words)}</th>` : `<td>${wordsHtml(words)}</td>`;
}

function wordsHtml(words: Words): string {
  return partsOf(words).map(partHtml).join('');
}

function partHtml(part: Part): string {
  if (typeof part === 'string') return spaced(part, escapeHtml(part));
  switch (part.as) {
    case 'strong':
      return `<strong>${escapeHtml(part.text)}</strong>`;
    case 'tone':
      return `<strong class="${part.tone}">${escapeHtml(part.text)}</strong>`;
    case 'quote':
      return `<q>${escapeHtml(part.text)}</q>`;
    case 'place':
      return `<span class="place${part.text.length > LONG_PLACE ? ' long' : ''}">${escapeHtml(part.text)}</span>`;
    case 'lines':
      return part.lines.map((line) => `<div>${wordsHtml(line)}</div>`).join('');
  }
}

/** Longer places than this, in UTF-16 units, may be broken anywhere: no page is wide enough for them. */
const LONG_PLACE = 60;

/**
 * Tones are told by their words; color comes on top, and has a contrast of 4.5 on white and on the dark ground. In cells
 * words stay whole: `anywhere` counts for how narrow a column may be, and makes columns of single letters.
 */
const STYLE = `
:root{--ink:#1b1f23;--dim:#57606a;--line:#d0d7de;--ground:#fff;--card:#f6f8fa;--good:#116329;--duty:#6b5300;--limit:#953800;--bad:#a40e26;--unknown:#57606a}
@media screen and (prefers-color-scheme:dark){:root{--ink:#e6edf3;--dim:#9da7b3;--line:#3d444d;--ground:#0d1117;--card:#151b23;--good:#56d364;--duty:#e3b341;--limit:#ffa657;--bad:#ff7b72;--unknown:#9da7b3}}
body{margin:0;background:var(--ground);color:var(--ink);font:15px/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
main{max-width:60rem;margin:0 auto;padding:1.5rem}
h1{font-size:1.6rem;margin:0 0 .25rem}
h2{font-size:1.3rem;margin:2.2rem 0 .5rem;padding-top:.8rem;border-top:2px solid var(--line)}
h3{font-size:1.05rem;margin:1.5rem 0 .4rem}
p{margin:.4rem 0}
.note,.place{color:var(--dim)}
.place{white-space:nowrap}.place.long{white-space:normal;overflow-wrap:anywhere}
.verdict{margin:.8rem 0;padding:.6rem .9rem;border:1px solid var(--line);border-left:4px solid var(--unknown);background:var(--card)}
.verdict.good{border-left-color:var(--good)}.verdict.duty{border-left-color:var(--duty)}.verdict.limit{border-left-color:var(--limit)}.verdict.bad{border-left-color:var(--bad)}
strong.good{color:var(--good)}strong.duty{color:var(--duty)}strong.limit{color:var(--limit)}strong.bad{color:var(--bad)}strong.unknown{color:var(--unknown)}
table{width:100%;border-collapse:collapse;margin:.4rem 0;font-size:.93em}
th,td{padding:.3rem .6rem .3rem 0;border-bottom:1px solid var(--line);text-align:start;vertical-align:top;overflow-wrap:break-word}
tbody th{font-weight:400}
thead th{color:var(--dim);font-weight:600}
ul{margin:.4rem 0;padding-left:1.3rem}
ul.todo{list-style:'\\2610  '}
q{color:var(--dim);overflow-wrap:anywhere}
@media print{body{font-size:10.5pt}main{max-width:none;padding:0}h2,h3{break-after:avoid}tr,.verdict,li{break-inside:avoid}thead{display:table-header-group}@page{margin:18mm}}
`;
