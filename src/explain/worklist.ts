import type { Claim } from '../claim/claim.js';
import { FACT_GUIDE } from '../claim/fact-rows.js';
import { keyAt } from '../claim/facts.js';
import type { ClaimInput } from '../claim/input.js';
import { isClaim, safeParseClaim } from '../claim/parse.js';
import type { Contract } from '../contract/contract.js';
import type { ContractInput } from '../contract/input.js';
import { contractFrom, underEach } from '../contract/parse.js';
import { adjudicate } from '../decide/adjudicate.js';
import type { RestingFact } from '../decide/material.js';
import type { HeldBack, WaitingFor, Worklist } from '../decide/open-question.js';
import { issuersOf, waysTo } from '../decide/ways.js';
import { readEach } from '../input/entries.js';
import { deepFreeze } from '../input/freeze.js';
import { groupBy } from '../input/group-by.js';
import { exactSum, inArgument } from '../input/issue.js';
import { type Fen, fenOf, yuanOf } from '../money/fen.js';
import { nameAt } from './resting.js';

/** A claim that waits for a fact. */
interface Waiting extends Pick<RestingFact, 'fact' | 'text'> {
  readonly claim: string;
  /** `null` where nothing bounds it. */
  readonly held: Fen | null;
  readonly bodies: ReturnType<typeof issuersOf>;
}

function waitingIn(claim: Claim, contract: Contract): readonly Waiting[] {
  const { amount, atMost, missing } = adjudicate(claim, contract);
  const held = atMost === null ? null : fenOf(atMost) - fenOf(amount);
  const [edition] = underEach(contract, claim, ({ terms }) => terms.edition);
  return missing.map(({ fact, text }) => {
    const papers = waysTo(keyAt(fact), claim).usual.slice(0, 1).flat();
    const bodies = papers.flatMap((paper) => issuersOf(paper, claim, edition));
    return { claim: claim.id, held, fact, ...(text !== undefined && { text }), bodies: [...new Set(bodies)] };
  });
}

interface Held {
  readonly fen: Fen;
  readonly unbounded: number;
}

/** What some claims hold back, each once however much it waits for. */
function heldBy(waiting: readonly Waiting[]): Held & { readonly said: HeldBack } {
  const byClaim = new Map(waiting.map(({ claim, held }) => [claim, held]));
  const sums = [...byClaim.values()];
  const fen = sums.reduce<Fen>((sum, held) => inArgument('claims', () => exactSum(sum + (held ?? 0), '')), 0);
  const unbounded = sums.filter((held) => held === null).length;
  return { fen, unbounded, said: { claims: [...byClaim.keys()], heldBack: yuanOf(fen), unbounded } };
}

/** Groups of what waits, that which holds back most first; of equal sums, that of more claims without bound. */
function mostFirst<K>(waiting: readonly Waiting[], keysOf: (each: Waiting) => readonly K[]) {
  const pairs = waiting.flatMap((each) => keysOf(each).map((key) => ({ key, each })));
  return [...groupBy(pairs, ({ key }) => key)]
    .map(([key, own]) => {
      const of = own.map(({ each }) => each);
      return { key, of, sum: heldBy(of) };
    })
    .toSorted((a, b) => b.sum.fen - a.sum.fen || b.sum.unbounded - a.sum.unbounded);
}

const waitingFor = <By extends string>(
  waiting: readonly Waiting[],
  whom: (each: Waiting) => readonly By[],
): readonly WaitingFor<By>[] =>
  mostFirst(waiting, whom).map(({ key, of, sum }) => ({
    by: key,
    facts: mostFirst(of, ({ fact }) => [fact]).map((each) => each.key),
    ...sum.said,
  }));

/**
 * What many claims wait for: the missing facts, who can answer them, who can issue the papers, and what they hold back (`atMost` less
 * `amount`), most money first. A claim that is final waits for nothing. A claim that waits for several facts holds its sum back under
 * each of them, so that the sums of a list do not add up.
 *
 * @throws `InvalidInputError` where a claim or the contract breaks the format, or where sums exceed 2^53 fen.
 * @example
 * ```ts
 * const [first] = worklist([claim], contract).byFact;
 * first?.fact; // 'loss.medicalCost'
 * first?.heldBack; // '20000.00'
 * ```
 * @since 0.1.0
 */
export function worklist(
  claims: readonly (Claim | ClaimInput)[],
  contract: Contract | ContractInput,
): Worklist {
  const signed = contractFrom(contract);
  const checked = inArgument('claims', () =>
    readEach(claims, (claim) => (isClaim(claim) ? { success: true, data: claim } : safeParseClaim(claim))),
  );
  const waiting = checked.flatMap((claim) => waitingIn(claim, signed));
  return deepFreeze({
    byFact: mostFirst(waiting, ({ fact }) => [fact]).map(({ key, of: [first], sum }) => ({
      fact: key,
      ...(first?.text !== undefined && { text: first.text }),
      of: FACT_GUIDE[nameAt(key)].askedOf,
      ...sum.said,
    })),
    byWhom: waitingFor(waiting, ({ fact }) => FACT_GUIDE[nameAt(fact)].askedOf),
    byBody: waitingFor(waiting, ({ bodies }) => bodies),
  });
}
