import * as z from 'zod/mini';
import { readEach } from '../input/entries.js';
import { codeIn, whole } from '../input/formats.js';
import { inArgument, within } from '../input/issue.js';
import { safeParse, valuesAt } from '../input/parse.js';
import { type RegisterRow, safeRow } from '../register/row.js';
import type { Discrepancy } from './discrepancy.js';

/**
 * A register at one time: its rows, and what an audit found in them.
 *
 * @since 0.1.0
 */
export interface RegisterVersion {
  readonly rows: readonly RegisterRow[];
  readonly discrepancies: readonly Discrepancy[];
}

const CERTAINTIES = ['certain', 'depends-on-facts', 'depends-on-reading'] as const;

/** As much of a finding as it is compared by. */
const discrepancySchema = /* @__PURE__ */ (() => {
  const name = z.nullable(z.string());
  return z.looseObject({
    code: z.string(),
    row: z.nullable(whole('count', 0)),
    claim: name,
    event: name,
    difference: whole('count', Number.MIN_SAFE_INTEGER),
    certainty: z.looseObject({ kind: codeIn(CERTAINTIES) }),
  });
})();

const safeDiscrepancy = (found: unknown) =>
  safeParse(discrepancySchema, found, (read) => read as unknown as Discrepancy);

/** Checks a version as a host hands it in. */
export const versionFrom = (argument: string, version: unknown): RegisterVersion =>
  inArgument(argument, () => {
    const { rows, discrepancies } = valuesAt(version, ['rows', 'discrepancies']);
    return {
      rows: within('rows', () => readEach(rows, safeRow)),
      discrepancies: within('discrepancies', () => readEach(discrepancies, safeDiscrepancy)),
    };
  });
