import { createHash } from 'node:crypto';
import { canonicalize } from 'json-canonicalize';
import type { ContractInput } from 'qijiang-catastrophe-insurance';
import type { Kind, Task, Work } from './tasks.js';

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

/** The first key of a run: the same contract and the same parts in the same order are the same run, taken up where it broke off. */
const runOf = (terms: ContractInput, files: readonly string[]): string =>
  createHash('sha256')
    .update(canonicalize([terms, files]))
    .digest('hex')
    .slice(0, 16);

/**
 * Decides, limits and shares a register that is cut into parts. The order of the parts is that of the register: by it `first-come`
 * pays, and by it odd fen fall, so that results are put together by it.
 */
export async function settleInParts(
  files: readonly string[],
  terms: ContractInput,
  engine: Engine,
): Promise<Settled> {
  const run = runOf(terms, files);
  const task = <K extends Kind>(kind: K, input: Work[K]['takes'], part = 0): Task<K> => ({
    key: `${run}-${kind}-${part}`,
    kind,
    input,
  });
  const decided = await engine.perform(files.map((file, part) => task('decide', file, part)));
  const [paid = []] = await engine.perform([task('limit', decided)]);
  const shares = await engine.perform(paid.map((part, i) => task('share', part, i)));
  const borne = terms.insurers.map((_, i) => shares.reduce((sum, share) => sum + (share[i] ?? 0), 0));
  return { paid, borne };
}
