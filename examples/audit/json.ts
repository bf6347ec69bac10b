import type { Discrepancy } from 'qijiang-catastrophe-insurance/audit';
import { printableJson } from '../printable.js';
import type { Audited } from './audited.js';
import { placed, placeJson } from './place.js';
import { practiceJson } from './practice/json.js';
import type { SheetPlace } from './sources.js';
import { versionsJson } from './versions/json.js';

/** A finding as a program reads it; its difference in fen. */
export function findingJson(given: Discrepancy, places: readonly SheetPlace[]): string {
  const { finding } = placed(given);
  const isSeveral = places.some(({ name }) => name !== null);
  const { row, rows, claim, event, code, rule, clause, certainty, suspicion, difference, within } = finding;
  const { kind, ...rest } = certainty;
  return printableJson({
    ...(given.row === null ? { sheet: null, row } : placeJson(given.row, places)),
    ...(rows.length > 1 && { rows }),
    ...(rows.length > 1 && isSeveral && { places: given.rows.map((number) => placeJson(number, places)) }),
    claim,
    event,
    code,
    rule,
    clause,
    certainty: kind,
    ...rest,
    ...(suspicion !== null && { suspected: true, reason: suspicion }),
    difference,
    ...(within !== undefined && { within }),
  });
}

/** The verdict of an audit, and what it rests on, for programs. */
export function* asJson(audit: Audited, findings: readonly string[]): Generator<string> {
  const { books, read } = audit;
  const { verdict, checked, misread, unreadColumns } = books;
  const head = {
    verdict,
    read: {
      rows: read.rows,
      claims: books.all.claims,
      unreadCells: books.issues,
      unreadColumns: [...unreadColumns],
      unreadSheets: books.unreadSheets,
      hidden: read.hidden,
    },
    checks: checked.totals.map(({ check, done, of, missing }) => ({
      check,
      done,
      of,
      missing: [...missing],
    })),
    misread,
  };
  const beside = { ...practiceJson(audit), ...versionsJson(audit) };
  yield `${printableJson({ ...head, ...beside }, 2).slice(0, -2)},\n  "findings": [`;
  for (const [i, finding] of findings.entries()) yield `${i === 0 ? '' : ','}\n    ${finding}`;
  yield `${findings.length === 0 ? '' : '\n  '}]\n}\n`;
}
