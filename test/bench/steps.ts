import { COMPLETE, claims, type Mix, OPEN, REGISTER } from './claims.js';
import { naiveSchema } from './contestants/naive.js';
import { contract } from './contract.js';
import { decideByHand } from './floor.js';
import { type Entry, interleave, type Timing } from './harness.js';
import { plain } from './plain.js';
import { subject } from './subject-built.js';

const { adjudicate, decide, missingFacts, parseClaim, planOf, safeParseClaim, termsOf } = subject;

/** Everything that a claim may leave open is open. */
const bare = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    id: `claim-${i}`,
    loss: { kind: i % 2 === 0 ? ('person' as const) : ('house' as const) },
  }));

function floorOn(mix: Mix, count: number): Entry {
  const plainClaims = claims(count, mix).map(plain);
  return {
    name: 'by hand (the floor)',
    count,
    run: () => plainClaims.reduce((total, claim) => total + decideByHand(claim).amount, 0),
  };
}

function parsing(count: number): readonly Entry[] {
  const raw = claims(count, REGISTER);
  return [
    {
      name: 'safeParseClaim',
      count,
      run: () => raw.reduce((good, claim) => good + (safeParseClaim(claim).success ? 1 : 0), 0),
    },
    {
      name: 'the naive zod schema, for comparison',
      count,
      run: () => raw.reduce((good, claim) => good + (naiveSchema.safeParse(claim).success ? 1 : 0), 0),
    },
  ];
}

function deciding(name: string, input: Parameters<typeof parseClaim>[0][]): readonly Entry[] {
  const parsed = input.map(parseClaim);
  const terms = termsOf(contract);
  return [
    {
      name: `line and amount alone, ${name}`,
      count: parsed.length,
      run: () => parsed.reduce((total, claim) => total + decide(claim, planOf(claim.kind, terms)).amount, 0),
    },
    {
      name: `missing facts, ${name}`,
      count: parsed.length,
      run: () =>
        parsed.reduce((total, claim) => total + missingFacts(claim, planOf(claim.kind, terms)).length, 0),
    },
    {
      name: `adjudicate, ${name}`,
      count: parsed.length,
      run: () => parsed.reduce((total, claim) => total + adjudicate(claim, contract).missing.length, 0),
    },
  ];
}

/** How long the single steps take, against the floor on the register. */
export const steps = (count: number, rounds: number): Promise<readonly Timing[]> =>
  interleave(
    [
      floorOn(REGISTER, count),
      ...parsing(count),
      ...deciding('complete claims', claims(count, COMPLETE)),
      ...deciding('register', claims(count, REGISTER)),
      ...deciding('every claim with gaps', claims(count / 4, OPEN)),
      ...deciding('only the kind known', bare(count / 10)),
    ],
    rounds,
  );
