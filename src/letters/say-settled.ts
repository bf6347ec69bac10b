import type { LimitStep } from '../limits/explain.js';
import { fenOf } from '../money/fen.js';
import type { PageBlock } from './letter.js';
import type { SettledClaim } from './options.js';
import { entry, passageOf, type Writing } from './writing.js';

const isSome = (yuan: string): boolean => !/^-?0\.00$/.test(yuan);

const settledOf = ({ content }: Writing): SettledClaim => content.settled as SettledClaim;

/** What is paid now, or was paid, or remains. */
export function* settledResult(writing: Writing): Generator<PageBlock> {
  const { letter } = writing.language;
  const { settled: say } = letter;
  const { due, further, overpaid } = settledOf(writing).balance;
  if (isSome(further)) yield passageOf(say.further(letter.sum(further)));
  else if (isSome(overpaid)) yield passageOf(say.overpaid(letter.sum(overpaid)));
  else yield passageOf(isSome(due) ? say.paidUp(letter.sum(due)) : say.nothing);
}

/** The sums from which it follows; none that is nothing. */
export function* settledSums(writing: Writing): Generator<PageBlock> {
  const { letter } = writing.language;
  const { settled: say } = letter;
  const { due, paid, further, overpaid, onAccount } = settledOf(writing).balance;
  const { amount } = writing.content;
  if (isSome(amount)) yield entry(say.assessed(letter.sum(amount)));
  if (isSome(due) && due !== amount) yield entry(say.due(letter.sum(due)));
  if (isSome(paid) && !paid.startsWith('-') && (isSome(further) || isSome(overpaid)))
    yield entry(say.paid(letter.sum(paid)));
  if (isSome(onAccount)) yield entry(say.onAccount(letter.sum(onAccount)));
  if (isSome(overpaid) && onAccount !== overpaid) yield passageOf(say.payBack);
}

const yearIn = ({ year }: LimitStep): string => String(year);

/** Why it is less than was assessed: other claims of the same person or house, and the limits that cut. */
export function* whyLess(writing: Writing): Generator<PageBlock> {
  const { language, contract, content } = writing;
  const { letter, words } = language;
  const { balance, limits } = settledOf(writing);
  for (const reason of balance.across) yield passageOf(letter.settled.across[reason]);
  const isLess = fenOf(balance.due) < fenOf(content.amount);
  if (limits === undefined) {
    if (isLess && balance.across.length === 0) yield passageOf(letter.settled.limitUnnamed);
    return;
  }
  for (const step of limits.steps)
    yield passageOf(
      letter.settled.limited({
        line: step.line && words.lines[step.line],
        span: step.cutBy,
        year: yearIn(step),
        limit: letter.figure(step.limit),
        due: letter.figure(step.due),
        own: letter.figure(limits.due),
        paid: letter.sum(step.paid),
        isProRata: contract.overflow === 'pro-rata',
      }),
    );
}
