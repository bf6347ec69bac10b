import type { Audited } from '../audited.js';
import { escaped } from '../html.js';
import { shownYuan } from '../money.js';
import { type EvidenceSheet, evidenceSheets } from './dossier.js';
import { DOSSIER_WORDS, type DossierWords } from './dossier-words.js';

const STYLE = `
@page { size: A4; margin: 12mm 15mm; }
html { font: 9.5pt/1.45 "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, "WenQuanYi Micro Hei", serif; color: #111; }
body { margin: 0 auto; max-width: 180mm; }
section { break-after: page; padding: 0; } section:last-child { break-after: auto; }
h1 { font-size: 18pt; text-align: center; letter-spacing: 0.3em; margin: 0 0 3mm; } html[lang="en"] h1 { letter-spacing: 0; }
p { margin: 0 0 2mm; } .no { text-align: right; } .warning { color: #b00020; font-weight: bold; border: 1pt solid #b00020; padding: 1mm 2mm; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 0.75pt solid #222; padding: 0.9mm 2mm; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
.form { table-layout: fixed; } .form > tbody > tr > th { width: 25mm; font-weight: normal; text-align: center; vertical-align: middle; }
th[scope=col] { text-align: center; } .figure { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
h2 { font-size: 10.5pt; margin: 0 0 1mm; } h3 { font-size: 9.5pt; margin: 1.5mm 0 0.3mm; font-weight: bold; break-after: avoid; }
ul { margin: 0; padding-left: 5mm; } .raw { font-size: 8pt; line-height: 1.4; color: #333; }
.box { height: 20mm; position: relative; } .box.low { height: 12mm; } .box span { position: absolute; right: 2mm; bottom: 1mm; }
.source { font-size: 7.5pt; color: #444; margin-top: 2mm; } tr { break-inside: avoid; } tr.long { break-inside: auto; }
@media screen { html { background: #e9ecef; } body { background: #fff; padding: 12mm; } section + section { border-top: 1px dashed #999; } }
`;

const list = (items: readonly string[]): string =>
  `<ul>${items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;

const part = (title: string, html: string): string => `<h3>${escaped(title)}</h3>${html}`;

function foundHtml({ findings, rows }: EvidenceSheet, words: DossierWords): string {
  const each = findings.map(({ title, sentence, clause, terms, arithmetic }) =>
    [
      `<h2>${escaped(title)}</h2><p>${escaped(sentence)}</p>`,
      part(words.byClause, `<p>${escaped(`${clause.source}：${clause.text}`)}</p>`),
      part(words.byContract, terms.length === 0 ? `<p>${escaped(words.noTerm)}</p>` : list(terms)),
      ...(arithmetic.length === 0 ? [] : [part(words.arithmetic, list(arithmetic))]),
    ].join(''),
  );
  const standing = rows.map(
    ({ sheet, row, cells }) =>
      `<p class="raw"><b>${escaped(words.rowAt(sheet, row))}</b>　${escaped(cells.map(([header, text]) => `${header}：${text}`).join('；'))}</p>`,
  );
  return [...each, ...(standing.length === 0 ? [] : [part(words.rows, standing.join(''))])].join('');
}

function sheetHtml(sheet: EvidenceSheet, place: number, audit: Audited, words: DossierWords): string {
  const { options, name, hashes, basis } = audit;
  const { say } = options.language;
  const titles = [...new Set(sheet.findings.map(({ title }) => title))].join('；');
  const evidence = [...new Set(sheet.findings.flatMap((finding) => finding.evidence))];
  const row = (title: string, html: string, kind = ''): string =>
    `<tr${kind}><th scope="row">${escaped(title)}</th><td colspan="3">${html}</td></tr>`;
  return `<section>
<h1>${escaped(words.title)}</h1>
<p class="no">${escaped(words.number(place))}</p>
${options.isIllustrative ? `<p class="warning">${escaped(say.illustrative)}</p>` : ''}
<table class="form"><tbody>
${row(words.project, escaped(words.projectOf(name)))}
${row(words.unit, '&#160;')}
${row(words.matter, escaped(`${sheet.subject}：${titles}`))}
${row(words.found, foundHtml(sheet, words), ' class="long"')}
${row(words.sum, escaped(sheet.difference ?? words.noSum))}
${evidence.length === 0 ? '' : row(words.evidence, list(evidence))}
<tr><th scope="row">${escaped(words.auditor)}</th><td></td><th scope="row">${escaped(words.reviewer)}</th><td></td></tr>
<tr><th scope="row">${escaped(words.madeOn)}</th><td>${escaped(options.date ?? '')}</td><td colspan="2">${escaped(words.annexes)}</td></tr>
${row(words.opinion, `<div class="box"><span>${escaped(words.seal)}</span></div>`)}
${row(words.resolution, '<div class="box low"></div>')}
</tbody></table>
<p class="source">${escaped(words.source(name, hashes.join('、'), options.contract.id, basis.contractHash))}</p>
</section>`;
}

function indexHtml(sheets: readonly EvidenceSheet[], audit: Audited, words: DossierWords): string {
  const { say } = audit.options.language;
  const rows = sheets.map(
    ({ subject, findings, difference }, i) =>
      `<tr><td>${escaped(words.number(i + 1))}</td><td>${escaped(subject)}</td><td>${escaped([...new Set(findings.map(({ title }) => title))].join('；'))}</td><td class="figure">${difference ?? words.noSum}</td></tr>`,
  );
  const { materiality } = audit.practice;
  const threshold = materiality === 0n ? '' : `（${shownYuan(materiality)} ${say.yuan}）`;
  return `<section>
<h1>${escaped(words.index)}</h1>
<p>${escaped(words.aboutIndex(sheets.length, audit.books.byCertainty('certain').findings) + threshold)}</p>
<table><thead><tr><th scope="col"></th><th scope="col">${escaped(words.matter)}</th><th scope="col">${escaped(say.kind)}</th><th scope="col">${escaped(words.sum)}</th></tr></thead><tbody>
${rows.join('\n')}
</tbody></table>
</section>`;
}

/** The sheets of evidence as one page for A4, a sheet a page where it has room; nothing where nothing is certain. */
export function dossierHtml(audit: Audited): string | null {
  const { locale } = audit.options.language;
  const words = DOSSIER_WORDS[locale];
  const sheets = evidenceSheets(audit);
  if (sheets.length === 0) return null;
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(words.title)}</title>
<style>${STYLE}</style>
</head>
<body>
${[indexHtml(sheets, audit, words), ...sheets.map((sheet, i) => sheetHtml(sheet, i + 1, audit, words))].join('\n')}
</body>
</html>
`;
}
