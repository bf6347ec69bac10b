import type { ClaimInput } from 'qijiang-catastrophe-insurance';
import { COMPLETE, claims, OPEN, REGISTER } from './claims.js';
import type { ColdStart } from './cold-start.js';
import { contract } from './contract.js';
import { decideByHand } from './floor.js';
import { type Entry, interleave } from './harness.js';
import { plain } from './plain.js';
import type { RegisterTiming } from './register/measure.js';
import { subject } from './subject-built.js';

/** What is aimed at: so many times the other, and what is measured. */
export interface Target {
  readonly name: TargetName;
  readonly aim: number;
  readonly measured: number;
}

/** The aims, each as a ratio of two things that are timed in turn in one process. */
const AIMS = {
  'decideCompactly, 500 claims': 2,
  'decideCompactly, 100,000 claims': 2,
  'adjudicate, register': 10,
  'missing facts, complete claims': 10,
  'missing facts, every claim with gaps': 30,
  'safeParseClaim, against JSON.parse of the same bytes': 1,
  'explain, against decideCompactly': 100,
  'receipt, against decideCompactly': 100,
  'a million rows read, decided, limited, shared': 2.5,
  'import and first decision above node alone, against importing zod/mini': 0.5,
} as const;

export type TargetName = keyof typeof AIMS;

const { adjudicate, decideCompactly, explain, missingCompactly, parseClaim, receipt, safeParseClaim } =
  subject;

const each = <V>(name: string, list: readonly V[], of: (one: V) => number): Entry => ({
  name,
  count: list.length,
  run: () => list.reduce((total, one) => total + of(one), 0),
});

const byHand = (raw: readonly ClaimInput[]): Entry =>
  each('by hand', raw.map(plain), (claim) => decideByHand(claim).amount);

/** How many times as long as the first the second takes. */
async function ratio(first: Entry, second: Entry, rounds: number): Promise<number> {
  const [, timed] = await interleave([first, second], rounds);
  return (timed as { ratio: number }).ratio;
}

const whole = ({ decide, limit, share, parse }: RegisterTiming['byHand']['seconds']): number =>
  decide + limit + share + parse;

/** What is aimed at, and what is measured of it. */
export async function targets(
  rounds: number,
  starts: readonly ColdStart[],
  events: readonly RegisterTiming[],
): Promise<readonly Target[]> {
  const register = claims(100_000, REGISTER);
  const few = register.slice(0, 500);
  const complete = claims(20_000, COMPLETE);
  const open = claims(5_000, OPEN);
  const compact = (raw: readonly ClaimInput[]): Entry =>
    each('decideCompactly', raw.map(parseClaim), (claim) => decideCompactly(claim, contract).amount);
  const missing = (raw: readonly ClaimInput[]): Entry =>
    each('missing', raw.map(parseClaim), (claim) => missingCompactly(claim, contract).length);
  const texts = each(
    'JSON.parse',
    few.map((claim) => JSON.stringify(claim)),
    (text) => JSON.parse(text).id.length,
  );
  const parsed = few.map(parseClaim);
  const startOf = (name: ColdStart['name']): number =>
    starts.find((start) => start.name === name)?.milliseconds as number;
  const above = (name: ColdStart['name']): number => startOf(name) - startOf('node alone');
  const million = events.find(({ count }) => count === 1_000_000) as RegisterTiming;
  const measured: Record<TargetName, number> = {
    'decideCompactly, 500 claims': await ratio(byHand(few), compact(few), rounds),
    'decideCompactly, 100,000 claims': await ratio(byHand(register), compact(register), rounds),
    'adjudicate, register': await ratio(
      byHand(register),
      each('adjudicate', register.map(parseClaim), (claim) => adjudicate(claim, contract).missing.length),
      rounds,
    ),
    'missing facts, complete claims': await ratio(byHand(complete), missing(complete), rounds),
    'missing facts, every claim with gaps': await ratio(byHand(open), missing(open), rounds),
    'safeParseClaim, against JSON.parse of the same bytes': await ratio(
      texts,
      each('safeParseClaim', few, (claim) => (safeParseClaim(claim).success ? 1 : 0)),
      rounds,
    ),
    'explain, against decideCompactly': await ratio(
      compact(few),
      each('explain', parsed, (claim) => explain(claim, contract).lines.length),
      rounds,
    ),
    'receipt, against decideCompactly': await ratio(
      compact(few),
      each('receipt', parsed, (claim) => receipt(claim, contract).hash.length),
      rounds,
    ),
    'a million rows read, decided, limited, shared':
      whole(million.byPackage.seconds) / whole(million.byHand.seconds),
    'import and first decision above node alone, against importing zod/mini':
      above('import, first decision') / above('import of zod/mini'),
  };
  return (Object.keys(AIMS) as TargetName[]).map((name) => ({
    name,
    aim: AIMS[name],
    measured: measured[name],
  }));
}
