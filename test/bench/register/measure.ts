import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median } from '../harness.js';
import type { Outturn } from './job.js';

const child = fileURLToPath(new URL('./child.ts', import.meta.url));
const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Room for five million claims. */
const HEAP = '--max-old-space-size=12288';

function outturnOf(who: string, count: number): Outturn {
  const args = [HEAP, '--import', 'tsx', child, who, String(count)];
  return JSON.parse(execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' })) as Outturn;
}

export interface RegisterTiming {
  readonly count: number;
  readonly byHand: Outturn;
  readonly byPackage: Outturn;
  /** Deciding, limiting and sharing, against the floor doing the same. */
  readonly ratio: number;
}

export const total = ({ seconds }: Outturn): number => seconds.decide + seconds.limit + seconds.share;

/** The run in the middle of some runs. */
function middle(runs: readonly Outturn[]): Outturn {
  const time = median(runs.map(total));
  return runs.reduce((best, run) =>
    Math.abs(total(run) - time) < Math.abs(total(best) - time) ? run : best,
  );
}

/** One event with so many claims: decided, limited in proportion, shared to the fen; each run in a process of its own. */
export function measureRegister(count: number, rounds: number): RegisterTiming {
  const [byHands, byPackages]: [Outturn[], Outturn[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    byHands.push(outturnOf('by-hand', count));
    byPackages.push(outturnOf('package', count));
  }
  const [byHand, byPackage] = [middle(byHands), middle(byPackages)];
  if (byHand.rows !== byPackage.rows || String(byHand.borne) !== String(byPackage.borne))
    throw new Error(`${byPackage.borne} for ${byPackage.rows} instead of ${byHand.borne} for ${byHand.rows}`);
  return {
    count,
    byHand,
    byPackage,
    ratio: median(byPackages.map((run, i) => total(run) / total(byHands[i] as Outturn))),
  };
}
