import type { Row } from './rows.js';

/** 一年一页，每次事件有小计，末尾有合计。A sheet a year, with a subtotal for each event and a total at the end. */
export interface Book {
  readonly sheets: Readonly<Record<string, readonly (readonly string[])[]>>;
  /** 各行在哪一页、第几行。Where each row stands. */
  readonly places: ReadonlyMap<Row, string>;
}

const SUMS = ['核定金额', '赔付金额', '人保份额', '平安份额', '太保份额'] as const;

const fen = (text: string | undefined): number => Math.round(Number(text || 0) * 100);

function sumRow(label: string, rows: readonly Row[]): Row {
  const sums = SUMS.map((header) => [
    header,
    (rows.reduce((sum, row) => sum + fen(row[header]), 0) / 100).toFixed(2),
  ]);
  return { 序号: label, ...Object.fromEntries(sums) };
}

/** 合计写好之后再改一处，是合计的错。To change a sum once it is written is an error of the sum. */
export type Retouch = (row: Row, label: string, sheet: string) => void;

export function bookOf(rows: readonly Row[], retouch: Retouch = () => undefined): Book {
  const header = ['序号', ...new Set(rows.flatMap(Object.keys))];
  const places = new Map<Row, string>();
  const sheets: Record<string, readonly (readonly string[])[]> = {};
  let sequence = 0;
  const yearOf = ({ 出险时间: start, 支付时间: paid }: Row): string => (start ?? paid ?? '').slice(0, 4);
  for (const year of new Set(rows.map(yearOf))) {
    const own = rows.filter((row) => yearOf(row) === year);
    const sheet = `${year}年`;
    const lines: Row[] = [];
    const add = (row: Row, line: Row): void => {
      lines.push(line);
      places.set(row, `${sheet} ${lines.length + 1}`);
    };
    const sum = (label: string, of: readonly Row[]): void => {
      const line = sumRow(label, of);
      retouch(line, label, sheet);
      add(line, line);
    };
    for (const event of new Set(own.map((row) => row.事件编号 ?? ''))) {
      const ofEvent = own.filter((row) => (row.事件编号 ?? '') === event);
      for (const row of ofEvent) add(row, { 序号: String(++sequence), ...row });
      if (event !== '') sum(`${event}小计`, ofEvent);
    }
    sum('合计', own);
    sheets[sheet] = [header, ...lines.map((line) => header.map((name) => line[name] ?? ''))];
  }
  return { sheets, places };
}
