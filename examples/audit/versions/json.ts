import type { Discrepancy, RegisterRow } from 'qijiang-catastrophe-insurance/audit';
import type { Audited } from '../audited.js';
import { placeJson } from '../place.js';
import type { SheetPlace } from '../sources.js';

const rowJson = ({ number, claim, id, label, paid }: RegisterRow, places: readonly SheetPlace[]) => ({
  ...placeJson(number, places),
  claim: claim?.id ?? id ?? null,
  ...(label !== undefined && { label }),
  paid: paid ?? null,
});

const findingOf = (
  { row, claim, event, code, certainty, difference }: Discrepancy,
  places: readonly SheetPlace[],
) => ({
  ...(row === null ? { sheet: null, row } : placeJson(row, places)),
  claim,
  event,
  code,
  certainty: certainty.kind,
  difference,
});

/** What was changed since the earlier version, for programs; differences in fen. */
export function versionsJson({ versions, read }: Pick<Audited, 'versions' | 'read'>) {
  if (versions === null) return {};
  const { earlier, comparison } = versions;
  const { came, went, changed, unchanged, unread, discrepancies: found } = comparison;
  const [before, now] = [earlier.read.places, read.places];
  return {
    versions: {
      before: {
        files: earlier.read.files.map(({ name }, i) => ({ file: name, sha256: earlier.hashes[i] })),
        unreadCells: earlier.issues,
      },
      rows: {
        came: came.map((row) => rowJson(row, now)),
        went: went.map((row) => rowJson(row, before)),
        changed: changed.map((each) => ({
          before: placeJson(each.before.number, before),
          after: placeJson(each.after.number, now),
          claim: each.after.claim?.id ?? each.after.id ?? null,
          changes: each.changes,
        })),
        unchanged,
        unread,
      },
      findings: {
        came: found.came.map((each) => findingOf(each, now)),
        went: found.went.map((each) => findingOf(each, before)),
        changed: found.changed.map((each) => ({
          before: findingOf(each.before, before),
          after: findingOf(each.after, now),
        })),
        stayed: found.stayed,
      },
    },
  };
}
