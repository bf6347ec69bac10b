/** How the report looks on a screen and on A4. */
export const STYLE = `
@page { size: A4; margin: 18mm 16mm 20mm; @bottom-center { content: counter(page) " / " counter(pages); font-size: 9pt; } }
html { font: 10.5pt/1.55 "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, "Noto Sans CJK SC", "WenQuanYi Micro Hei", serif; color: #1a1a1a; background: #fff; }
body { margin: 0; }
main { max-width: 178mm; margin: 0 auto; padding: 8mm 0; }
h1, h2, h3, h4, figcaption, thead th { font-family: "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC", "WenQuanYi Micro Hei", sans-serif; }
h1 { font-size: 18pt; text-align: center; margin: 0 0 6mm; }
h2 { font-size: 13pt; border-bottom: 1.5pt solid #1f5b99; padding-bottom: 1mm; margin: 8mm 0 3mm; }
h3 { font-size: 11.5pt; margin: 6mm 0 2mm; color: #1f5b99; }
h4 { font-size: 10.5pt; margin: 5mm 0 1.5mm; }
h1, h2, h3, h4 { break-after: avoid; }
p { margin: 0 0 2mm; }
p.lead { break-after: avoid; }
p.strong { font-weight: bold; font-size: 11.5pt; }
p.small { font-size: 9pt; color: #444; }
p.warning { border: 1pt solid #b00020; color: #b00020; padding: 2mm 3mm; font-weight: bold; }
ul { margin: 0 0 3mm; padding-left: 5mm; }
blockquote { margin: 0 0 2mm; padding: 1mm 3mm; border-left: 2pt solid #9ab; background: #f4f6f8; font-size: 9.5pt; break-inside: avoid; break-after: avoid; }
cite { font-style: normal; color: #444; } cite::before { content: "（"; } cite::after { content: "）"; }
table { border-collapse: collapse; width: 100%; margin: 0 0 4mm; font-size: 9pt; }
th, td { border: 0.5pt solid #b8bec5; padding: 0.8mm 1.6mm; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
thead { display: table-header-group; }
thead th { background: #e8edf3; font-weight: bold; }
tr, tbody:has(.note) { break-inside: avoid; }
tr.total { break-before: avoid; }
.figure { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
thead .figure { white-space: normal; min-width: 2.4em; }
.short { break-inside: avoid; }
.total td { font-weight: bold; border-top: 1pt solid #444; background: #f4f6f8; }
.note td { background: #fafbfc; color: #333; font-size: 8.5pt; border-top: none; padding-left: 5mm; white-space: pre-line; }
.findings { table-layout: fixed; } .findings th:nth-child(1) { width: 8%; } .findings th:nth-child(2) { width: 18%; } .findings th:nth-child(5) { width: 17%; }
.pairs { font-size: 8.8pt; } .pairs th { width: 27%; background: #f4f6f8; font-weight: normal; }
figure { margin: 4mm 0; break-inside: avoid; } figcaption { font-weight: bold; margin-bottom: 1mm; break-after: avoid; }
svg { width: 100%; height: auto; max-height: 235mm; }
p:has(+ .signatures) { break-after: avoid; }
.signatures { break-before: avoid; display: grid; grid-template-columns: 1fr 1fr; gap: 12mm 10mm; margin-top: 12mm; break-inside: avoid; }
.signatures div { border-bottom: 0.75pt solid #1a1a1a; height: 14mm; display: flex; align-items: end; }
@media print { main { padding: 0; max-width: none; } }
@media screen { html { background: #e9ecef; } main { background: #fff; padding: 16mm; box-shadow: 0 0 6px #0003; } }
`;
