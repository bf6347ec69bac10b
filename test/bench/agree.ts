import type { ClaimInput } from 'qijiang-catastrophe-insurance';
import type { Answer } from './contestant.js';
import { contract } from './contract.js';
import { decideByHand } from './floor.js';
import { type PlainClaim, plain } from './plain.js';
import { subject } from './subject-built.js';

const yuan = (fen: number): string => (fen / 100).toFixed(2);

function same(found: unknown, expected: unknown, claim: unknown, who: string): void {
  const [is, should] = [JSON.stringify(found), JSON.stringify(expected)];
  if (is !== should) throw new Error(`${who}: ${is} instead of ${should} for ${JSON.stringify(claim)}`);
}

/** Throws where the package and the floor differ in anything that the floor says. */
export function agreeInFull(input: ClaimInput): void {
  const { outcome, line, amount, shares, departments, missing } = decideByHand(plain(input));
  const claim = subject.parseClaim(input);

  const full = subject.adjudicate(claim, contract);
  const parts = full.shares.map((share) => share.amount);
  same(
    [full.outcome, full.line, full.amount, parts, full.departments, full.missing.length > 0],
    [outcome, line, yuan(amount), shares.map(yuan), departments, missing],
    input,
    'adjudicate',
  );

  const compact = subject.decideCompactly(claim, contract);
  same(
    [compact.outcome, compact.line, compact.amount, compact.shares, compact.departments, !compact.isFinal],
    [outcome, line, amount, shares, departments, missing],
    input,
    'decideCompactly',
  );

  same(
    subject.missingCompactly(claim, contract),
    full.missing.map(({ fact }) => fact),
    input,
    'missingCompactly',
  );
}

/** Throws where answers differ from the floor's. */
export function agree(claims: readonly PlainClaim[], answers: readonly Answer[], who: string): void {
  for (const [i, claim] of claims.entries()) {
    const { outcome, line, amount } = decideByHand(claim);
    const answer = answers[i] as Answer;
    same([answer.outcome, answer.line, answer.amount], [outcome, line, amount], claim, who);
  }
}
