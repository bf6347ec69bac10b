import type { Audited } from '../audited.js';
import { escaped } from '../html.js';
import { shownYuan } from '../money.js';
import { type EvidenceSheet, evidenceSheets } from './dossier.js';
import { DOSSIER_WORDS, type DossierWords } from './dossier-words.js';
import { type Block, BODY, FINE, linesOf, PAGE, paged, partsOf, SMALL } from './paper.js';

const STYLE = `
@page { size: A4; margin: 12mm 15mm; }
html { font: 9.5pt/1.45 "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, "WenQuanYi Micro Hei", serif; color: #111; }
body { margin: 0 auto; max-width: 179mm; }
section { break-after: page; padding: 0; } section:last-child { break-after: auto; }
h1 { font-size: 18pt; text-align: center; letter-spacing: 0.3em; margin: 0 0 3mm; } html[lang="en"] h1 { letter-spacing: 0; }
p { margin: 0 0 2mm; } .no { text-align: right; } .warning { color: #b00020; font-weight: bold; border: 1pt solid #b00020; padding: 1mm 2mm; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 0.75pt solid #222; padding: 0.9mm 2mm; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
.form { table-layout: fixed; } .form > tbody > tr > th { width: 33mm; box-sizing: border-box; font-weight: normal; text-align: center; vertical-align: middle; }
th[scope=col] { text-align: center; } .index td:first-child { white-space: nowrap; } .figure { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
h2 { font-size: 10.5pt; margin: 0 0 1mm; } h3 { font-size: 9.5pt; margin: 1.5mm 0 0.3mm; font-weight: bold; break-after: avoid; }
ul { margin: 0; padding-left: 5mm; } .raw { font-size: 8pt; line-height: 1.4; color: #333; }
.box { height: 17mm; position: relative; } .box.low { height: 11mm; } .box span { position: absolute; right: 2mm; bottom: 1mm; }
.source { font-size: 7.5pt; color: #444; margin-top: 2mm; } tr { break-inside: avoid; } tr.long { break-inside: auto; }
@media screen { html { background: #e9ecef; } body { background: #fff; padding: 12mm; } section + section { border-top: 1px dashed #999; } }
`;

/** Widths in millimetres: of the paper between its margins, of the first column of the form, of what its cells leave empty. */
const [WIDTH, FIRST, EMPTY] = [179, 33, 4.5];
const CELL = WIDTH - FIRST - EMPTY;

/** What a row of the form takes beside its lines. */
const ROW = 2.1;

const rowHeight = (text: string): number => linesOf(text, CELL) * BODY.line + ROW;

const title = (text: string): Block => ({
  html: `<h2>${escaped(text)}</h2>`,
  mm: linesOf(text, CELL) * 1.11 * BODY.line + 1,
  isTitle: true,
});

const subtitle = (text: string): Block => ({
  html: `<h3>${escaped(text)}</h3>`,
  mm: BODY.line + 1.8,
  isTitle: true,
});

const paragraphs = (text: string): readonly Block[] =>
  partsOf(text, CELL).map((part) => ({
    html: `<p>${escaped(part)}</p>`,
    mm: linesOf(part, CELL) * BODY.line + 2,
  }));

const INDENT = 6;

const items = (texts: readonly string[]): readonly Block[] =>
  texts.map((text) => ({
    html: `<ul><li>${escaped(text)}</li></ul>`,
    mm: linesOf(text, CELL - INDENT) * BODY.line,
  }));

const heightOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { mm }) => sum + mm, 0);

const htmlOf = (blocks: readonly Block[]): string => blocks.map(({ html }) => html).join('');

/** A row of the register as it stands there. */
const standing = (
  { sheet, row, cells }: EvidenceSheet['rows'][number],
  words: DossierWords,
): readonly Block[] => {
  const place = words.rowAt(sheet, row);
  const text = `${place}　${cells.map(([header, cell]) => `${header}：${cell}`).join('；')}`;
  return partsOf(text, CELL, SMALL).map((part, i) => {
    const html = i === 0 ? `<b>${escaped(place)}</b>${escaped(part.slice(place.length))}` : escaped(part);
    return { html: `<p class="raw">${html}</p>`, mm: linesOf(part, CELL, SMALL) * SMALL.line + 2 };
  });
};

/** What was found, by clause and term: findings that rest on the same are told together. */
function foundIn({ findings, rows }: EvidenceSheet, words: DossierWords): readonly Block[] {
  const alike = new Map<string, (typeof findings)[number][]>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.title, finding.clause, finding.terms]);
    alike.set(key, [...(alike.get(key) ?? []), finding]);
  }
  const told = [...alike.values()].flatMap((own) => {
    const [{ title: name, clause, terms }] = own as [(typeof findings)[number]];
    const arithmetic = own.flatMap((each) => each.arithmetic);
    return [
      title(name),
      ...own.flatMap(({ sentence }) => paragraphs(sentence)),
      subtitle(words.byClause),
      ...paragraphs(`${clause.source}：${clause.text}`),
      subtitle(words.byContract),
      ...(terms.length === 0 ? paragraphs(words.noTerm) : items(terms)),
      ...(arithmetic.length === 0 ? [] : [subtitle(words.arithmetic), ...items(arithmetic)]),
    ];
  });
  const asWritten = rows.flatMap((row) => standing(row, words));
  return [...told, ...(asWritten.length === 0 ? [] : [subtitle(words.rows), ...asWritten])];
}

const formRow = (name: string, html: string, kind = ''): string =>
  `<tr${kind}><th scope="row">${escaped(name)}</th><td colspan="3">${html}</td></tr>`;

/** A sheet on as many pages as it takes, each under its title and number; whoever signs does so at the end. */
function sheetHtml(sheet: EvidenceSheet, place: number, audit: Audited, words: DossierWords): string {
  const { options, name, hashes, basis } = audit;
  const { say } = options.language;
  const titles = [...new Set(sheet.findings.map((finding) => finding.title))].join('；');
  const matter = `${sheet.subject}：${titles}`;
  const evidence = items([...new Set(sheet.findings.flatMap((finding) => finding.evidence))]);
  const source = words.source(name, hashes.join('、'), options.contract.id, basis.contractHash);
  const warning = options.isIllustrative ? say.illustrative : '';
  const project = words.projectOf(name);

  const warned = warning === '' ? 0 : linesOf(warning, WIDTH) * BODY.line + 5;
  const others = PAGE - 20 - warned - rowHeight(matter) - ROW;
  const first = others - rowHeight(project) - rowHeight('');
  const signed = 3 * rowHeight('') + 32.2 + linesOf(source, WIDTH, FINE) * FINE.line + 2;
  const end = signed + (evidence.length === 0 ? 0 : heightOf(evidence) + ROW);

  const ending = `${formRow(words.sum, escaped(sheet.difference ?? words.noSum))}
${evidence.length === 0 ? '' : formRow(words.evidence, htmlOf(evidence))}
<tr><th scope="row">${escaped(words.auditor)}</th><td></td><th scope="row">${escaped(words.reviewer)}</th><td></td></tr>
<tr><th scope="row">${escaped(words.madeOn)}</th><td>${escaped(options.date ?? '')}</td><td colspan="2">${escaped(words.annexes)}</td></tr>
${formRow(words.opinion, `<div class="box"><span>${escaped(words.seal)}</span></div>`)}
${formRow(words.resolution, '<div class="box low"></div>')}`;
  const pages = paged(foundIn(sheet, words), first, others, end);
  return pages
    .map((blocks, i) => {
      const [isFirst, isLast] = [i === 0, i === pages.length - 1];
      const found = formRow(isFirst ? words.found : words.continued, htmlOf(blocks), ' class="long"');
      return `<section>
<h1>${escaped(words.title)}</h1>
<p class="no">${escaped(words.number(place))}　${escaped(words.page(i + 1, pages.length))}</p>
${warning === '' ? '' : `<p class="warning">${escaped(warning)}</p>`}
<table class="form"><tbody>
${isFirst ? `${formRow(words.project, escaped(project))}\n${formRow(words.unit, '&#160;')}` : ''}
${formRow(words.matter, escaped(matter))}
${blocks.length === 0 ? '' : found}
${isLast ? ending : ''}
</tbody></table>
${isLast ? `<p class="source">${escaped(source)}</p>` : ''}
</section>`;
    })
    .join('\n');
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
<table class="index"><thead><tr><th scope="col"></th><th scope="col">${escaped(words.matter)}</th><th scope="col">${escaped(say.kind)}</th><th scope="col">${escaped(words.sum)}</th></tr></thead><tbody>
${rows.join('\n')}
</tbody></table>
</section>`;
}

/** The sheets of evidence as one document for A4; nothing where nothing is certain. */
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
