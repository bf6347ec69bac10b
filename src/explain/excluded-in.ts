import type { Claim } from '../claim/claim.js';
import { CIRCUMSTANCES_OF, type Circumstance } from '../claim/vocabulary.js';
import type { Explanation } from './explanation.js';
import { accountsOf } from './resting.js';
import { isReached } from './status.js';

/** The circumstances that a contract excludes from the lines that are asked about, and that may concern this kind of loss. */
export function excludedIn(
  explanation: Explanation,
  { kind, circumstances }: Claim,
): readonly Circumstance[] {
  const excluded = new Set(
    accountsOf(explanation).flatMap(({ lines, terms }) => {
      const reached = lines.filter(isReached);
      const open = reached.filter(({ status }) => status !== 'not-covered');
      const asked = (open.length > 0 ? open : reached).map(({ line }) => line);
      return terms.exclusions.flatMap(({ id, lines: only }) =>
        only === undefined || asked.some((line) => only.includes(line)) ? [id] : [],
      );
    }),
  );
  const concerned = CIRCUMSTANCES_OF[kind].filter((each) => excluded.has(each));
  if (explanation.determination.outcome !== 'declined') return concerned;
  return concerned.filter((each) => circumstances?.some(({ id }) => id === each));
}
