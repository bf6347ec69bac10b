import type { Block, ReportTable } from '../../../../../examples/audit/blocks.js';
import type { Totals } from '../../../../../examples/audit/books.js';
import {
  BLUE,
  inTenThousands,
  lineName,
  ORANGE,
  tenThousandIn,
  townName,
} from '../../../../../examples/audit/charts.js';
import { shownYuan } from '../../../../../examples/audit/money.js';
import { barsAsSvg } from '../../../../../examples/audit/picture.js';
import { byLine, byTown } from '../../../../../examples/audit/report.js';
import { type QuarterWords, quartersIn } from '../quarters';
import type { Session } from './session';

/** A chart, and the table that says the same and more. */
export interface Chart {
  readonly name: 'lines' | 'towns' | 'quarters';
  readonly title: string;
  readonly caption: string;
  readonly svg: string;
  readonly table: ReportTable;
}

/** So many bars stand in one picture; the table has all. */
const SHOWN = 20;

type Sums = Pick<Totals, 'registered' | 'recomputed'>;

const tableIn = (blocks: readonly Block[]): ReportTable =>
  blocks.find((block) => block.kind === 'table') as ReportTable;

const size = (fen: bigint): bigint => (fen < 0n ? -fen : fen);

/** Those in which most money differs, in the order in which they came. */
function mostDifferent<T extends Sums>(rows: readonly T[]): readonly T[] {
  const by = ({ registered, recomputed }: T): bigint => size(registered - recomputed);
  const most = new Set([...rows].sort((a, b) => (by(a) < by(b) ? 1 : -1)).slice(0, SHOWN));
  return rows.filter((row) => most.has(row));
}

function byQuarter({ audit: { books, options } }: Session, words: QuarterWords): ReportTable {
  const { say } = options.language;
  const rows = books.quarters.map(({ quarter, claims, registered, recomputed, findings }) => [
    words.name(quarter),
    `${claims}`,
    ...[registered, recomputed, registered - recomputed].map(shownYuan),
    `${findings}`,
  ]);
  const { all } = books;
  const sums = [all.registered, all.recomputed, all.registered - all.recomputed].map(shownYuan);
  const found = books.quarters.reduce((sum, { findings }) => sum + findings, 0);
  return {
    kind: 'table',
    header: [words.quarter, say.claims, say.registered, say.recomputed, say.difference, say.findings],
    figures: [1, 2, 3, 4, 5],
    rows: [...rows, [say.total, `${all.claims}`, ...sums, `${found}`]],
    hasTotal: true,
  };
}

/** What was paid and what should have been, by line, town and quarter. */
export function chartsOf(session: Session, width: number): readonly Chart[] {
  const { audit } = session;
  const { books, options } = audit;
  const { language } = options;
  const { say, locale } = language;
  const words = quartersIn(locale);
  function chart<T extends Sums>(
    name: Chart['name'],
    title: string,
    all: readonly T[],
    nameOf: (row: T) => string,
    table: ReportTable,
  ): Chart {
    const paid = all.filter(({ registered, recomputed }) => registered + recomputed > 0n);
    const rows = mostDifferent(paid);
    const series = (what: keyof Sums, color: string) => ({
      name: say[what],
      values: rows.map((row) => inTenThousands(row[what])),
      color,
    });
    const bars = {
      labels: rows.map(nameOf),
      series: [series('registered', ORANGE), series('recomputed', BLUE)],
      unit: '',
    };
    const unit = tenThousandIn(language);
    return {
      name,
      title,
      caption: rows.length < paid.length ? words.most(unit, SHOWN) : words.unit(unit),
      svg: rows.length === 0 ? '' : barsAsSvg(bars, name, width),
      table,
    };
  }
  return [
    chart('lines', say.byLine, books.lines, (row) => lineName(row, language), tableIn(byLine(audit))),
    chart('towns', say.byTown, books.towns, (row) => townName(row, language), tableIn(byTown(audit))),
    chart(
      'quarters',
      words.byQuarter,
      books.quarters,
      (row) => words.name(row.quarter),
      byQuarter(session, words),
    ),
  ];
}
