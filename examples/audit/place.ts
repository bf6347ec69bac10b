import type { Discrepancy } from 'qijiang-catastrophe-insurance/audit';
import type { Language } from './language.js';
import { placeOf } from './reading.js';

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

/** The sentence on a finding, with its sheet where there are several. */
export function sentenceOn(
  given: Discrepancy,
  sheets: readonly string[],
  insurers: readonly { readonly id: string; readonly name: string }[],
  { lib, say }: Language,
): string {
  const { finding, sheet } = placed(given);
  const sentence = lib.describeDiscrepancy(finding, insurers);
  const name = sheet === null || sheets.length < 2 ? undefined : sheets[sheet];
  return name === undefined ? sentence : `${say.sheetPrefix(name)} ${sentence}`;
}
