import type { Audited } from './audited.js';
import type { Block } from './blocks.js';
import { isPayment, type LineTotals, type TownTotals } from './books.js';
import type { Language } from './language.js';
import { barsAsSvg } from './picture.js';

/** So many bars stand in one picture. */
const SHOWN = 20;

export const BLUE = '#1f5b99';
export const ORANGE = '#c96a12';

/** 万元, to two decimals: what a picture can show. */
export const inTenThousands = (fen: bigint): number => Math.round(Number(fen) / 10_000) / 100;

export const tenThousandIn = ({ locale }: Language): string => (locale === 'en' ? 'CNY 10,000' : '万元');

export const lineName = ({ line }: Pick<LineTotals, 'line'>, { lib, say }: Language): string =>
  line === null ? say.noLine : lib.words.lines[line];

export const townName = ({ town, standing }: TownTotals, { lib, say }: Language): string =>
  town ?? (standing === null ? say.noTown : lib.words.standings[standing]);

/** The pictures of the report: what kinds of errors there are, and where the money went. */
export function chartsOf({ books, options: { language } }: Audited): readonly (Block & { kind: 'chart' })[] {
  const { say, lib } = language;
  const tenThousand = tenThousandIn(language);
  const charts: (Block & { kind: 'chart' })[] = [];
  const codes = new Map<string, number>();
  for (const { code, findings } of books.kinds) {
    const title = lib.words.discrepancies[code];
    codes.set(title, (codes.get(title) ?? 0) + findings);
  }
  const kinds = [...codes].sort((a, b) => b[1] - a[1]).slice(0, SHOWN);
  const add = (name: string, title: string, bars: Parameters<typeof barsAsSvg>[0]) => {
    charts.push({ kind: 'chart', name, title, svg: barsAsSvg(bars, name) });
  };
  if (kinds.length > 0) {
    const first = codes.size > SHOWN ? `，${say.first(SHOWN)}` : '';
    add('kinds', `${say.byKind}（${say.count}${first}）`, {
      labels: kinds.map(([title]) => title),
      series: [{ name: say.count, values: kinds.map(([, count]) => count), color: BLUE }],
      unit: '',
    });
  }
  const lines = books.lines.filter(({ registered, recomputed }) => registered + recomputed > 0n);
  if (lines.length > 0) {
    add('lines', `${say.byLine}（${tenThousand}）`, {
      labels: lines.map((each) => lineName(each, language)),
      series: [
        {
          name: say.registered,
          values: lines.map(({ registered }) => inTenThousands(registered)),
          color: ORANGE,
        },
        {
          name: say.recomputed,
          values: lines.map(({ recomputed }) => inTenThousands(recomputed)),
          color: BLUE,
        },
      ],
      unit: '',
    });
  }
  const payments = books.kinds.filter(({ code, over, under }) => isPayment(code) && over + under > 0n);
  if (payments.length > 0) {
    const sums = new Map<string, { over: bigint; under: bigint }>();
    for (const { code, over, under } of payments) {
      const title = lib.words.discrepancies[code];
      const sum = sums.get(title) ?? { over: 0n, under: 0n };
      sums.set(title, { over: sum.over + over, under: sum.under + under });
    }
    const rows = [...sums]
      .sort(([, a], [, b]) => (b.over + b.under > a.over + a.under ? 1 : -1))
      .slice(0, SHOWN);
    const first = sums.size > SHOWN ? `，${say.first(SHOWN)}` : '';
    add('sums', `${say.over}、${say.under}（${tenThousand}${first}）`, {
      labels: rows.map(([title]) => title),
      series: [
        { name: say.over, values: rows.map(([, { over }]) => inTenThousands(over)), color: ORANGE },
        { name: say.under, values: rows.map(([, { under }]) => inTenThousands(under)), color: BLUE },
      ],
      unit: '',
    });
  }
  return charts;
}
