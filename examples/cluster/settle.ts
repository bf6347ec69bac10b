import { createHash } from 'node:crypto';
import { canonicalize } from 'json-canonicalize';
import type { ContractInput } from 'qijiang-catastrophe-insurance';
import { mergeTallies, type Tally, talliesBefore } from 'qijiang-catastrophe-insurance/batch';
import type { Kind, Part, Task, Work } from './tasks.js';

/** Where tasks are done; each is done at least once, and counts once. */
export interface Engine {
  /** The results in the order of the tasks, whichever was finished first. */
  perform<K extends Kind>(tasks: readonly Task<K>[]): Promise<readonly Work[K]['gives'][]>;
  close(): Promise<void>;
}

export interface Settled {
  /** What each claim is paid, in fen, part by part in register order. */
  readonly paid: readonly (readonly number[])[];
  /** What each insurer bears of all of it, in fen. */
  readonly borne: readonly number[];
}

/** Of every key of a run: the same contract and the same parts are the same run, taken up where it broke off. */
const runOf = (terms: ContractInput, parts: readonly Part[]): string =>
  createHash('sha256')
    .update(canonicalize([terms, parts]))
    .digest('hex')
    .slice(0, 16);

/**
 * Decides, limits and shares a register that is cut into parts. The order of the parts is that of the register: by it `first-come`
 * pays, and by it odd fen fall, so that results are put together by it.
 */
export async function settleInParts(
  parts: readonly Part[],
  terms: ContractInput,
  engine: Engine,
): Promise<Settled> {
  const run = runOf(terms, parts);
  const task = <K extends Kind>(kind: K, part: number, input: Work[K]['takes']): Task<K> => ({
    key: `${run}-${kind}-${part}`,
    kind,
    input,
  });
  const decided = await engine.perform(parts.map((part, i) => task('decide', i, part)));
  const tallies = decided.map(({ tally }) => tally);
  const whole = mergeTallies(...tallies);
  const before = talliesBefore(tallies);
  const settled = await engine.perform(
    decided.map(({ rows }, i) => task('pay', i, { rows, whole, before: before[i] as Tally })),
  );
  return {
    paid: settled.map(({ paid }) => paid),
    borne: terms.insurers.map((_, i) => settled.reduce((sum, { borne }) => sum + (borne[i] as number), 0)),
  };
}
