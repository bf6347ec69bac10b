import type { Claim } from '../claim/claim.js';
import type { Contract } from '../contract/contract.js';
import type { Determination } from '../decide/determination.js';
import type { Payee } from '../decide/payee.js';
import { payingLines } from '../decide/paying-lines.js';
import type { Explanation } from '../explain/explanation.js';
import type { Line } from '../law/line-ids.js';
import { correctionOf } from './correction.js';
import { groundsOf, type SortedGrounds } from './grounds.js';
import type { LetterContent, LetterForm } from './letter.js';
import type { LetterGiven } from './options.js';
import { wantedFor } from './wanted.js';

/** A refusal of which no reason can be stated is none yet: what is missing is a paper. */
function formOf({ outcome }: Determination, { stated }: SortedGrounds, given: LetterGiven): LetterForm {
  if (given.previous !== null) return 'correction';
  if (given.paid !== undefined) return 'settlement';
  if (outcome === 'payable') return 'payment';
  return outcome === 'declined' && stated.length > 0 ? 'refusal' : 'papers';
}

/** The lines that pay, or may come to; of a refusal, the one line that there is for such a loss. */
function linesOf({ determination, lines }: Explanation): readonly Line[] {
  if (determination.line !== null) return payingLines(determination);
  const some = lines.filter(({ status }) =>
    determination.outcome === 'declined'
      ? status === 'not-covered' || status === 'excluded' || status === 'covers'
      : status === 'open' || status === 'covers',
  );
  return determination.outcome === 'declined' && some.length > 1 ? [] : some.map(({ line }) => line);
}

/** The government, where all that is paid, or may come to be, is what the government paid. */
function addresseeOf({ lines: results, line }: Determination, lines: readonly Line[]): Payee {
  const asked = line === null ? lines : [line];
  return asked.length > 0 && asked.every((one) => results[one].payee === 'government')
    ? 'government'
    : 'claimant';
}

/** What a letter says, and the reasons that are kept for the file. */
export function letterContent(
  claim: Claim,
  contract: Contract,
  explanation: Explanation,
  given: LetterGiven,
): { readonly content: LetterContent; readonly grounds: SortedGrounds } {
  const { determination } = explanation;
  const grounds = groundsOf(explanation, given.papers);
  const lines = linesOf(explanation);
  const content: LetterContent = {
    form: formOf(determination, grounds, given),
    claim: determination.claim,
    contract: determination.contract,
    issued: given.issued,
    outcome: determination.outcome,
    amount: determination.amount,
    addressee: addresseeOf(determination, lines),
    lines,
    grounds: grounds.stated,
    wanted: wantedFor(claim, contract, given.papers),
    papers: given.papers,
    settled: given.paid ?? null,
    correction: given.previous === null ? null : correctionOf(given.previous, claim, contract),
  };
  return { content, grounds };
}
