import type { Discrepancy } from 'qijiang-catastrophe-insurance/audit';
import type { Language } from './language.js';
import { placeOf } from './reading.js';
import type { SheetPlace } from './sources.js';

/** A finding with its row as Excel shows it. */
export function placed(finding: Discrepancy): {
  readonly finding: Discrepancy;
  readonly sheet: number | null;
} {
  if (finding.row === null) return { finding, sheet: null };
  const { sheet, row } = placeOf(finding.row);
  const rows = finding.rows.map((number) => placeOf(number).row);
  return { finding: { ...finding, row, rows }, sheet };
}

/** In which of the files a row stands. */
export const fileOf = (places: readonly SheetPlace[], number: number): number =>
  places[placeOf(number).sheet]?.file ?? 0;

/** Where a row stands, as a program reads it: with its file, where there are several. */
export function placeJson(number: number, places: readonly SheetPlace[]) {
  const { sheet, row } = placeOf(number);
  const { name, sheet: own } = places[sheet] as SheetPlace;
  return { ...(name !== null && { file: name }), sheet: own || null, row };
}

/** The sentence on a finding, with its sheet where there are several; and with every row by its sheet, where they stand on several. */
export function sentenceOn(
  given: Discrepancy,
  sheets: readonly string[],
  insurers: readonly { readonly id: string; readonly name: string }[],
  { lib, say }: Language,
): string {
  const { finding, sheet } = placed(given);
  const sentence = lib.describeDiscrepancy(finding, insurers);
  const name = sheet === null || sheets.length < 2 ? undefined : sheets[sheet];
  if (name === undefined) return sentence;
  const rows = given.rows.map(placeOf);
  const isOnOne = rows.every((place) => place.sheet === rows[0]?.sheet);
  const others = isOnOne ? '' : say.rowsOn(rows.map((place) => [sheets[place.sheet] as string, place.row]));
  return `${say.sheetPrefix(name)} ${sentence}${others}`;
}
