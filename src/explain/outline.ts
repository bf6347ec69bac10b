import { type Block, paragraph } from './block.js';
import type { Explanation } from './explanation.js';
import type { Language } from './language.js';
import { arithmetic } from './outline-arithmetic.js';
import { duties } from './outline-duties.js';
import { result, why } from './outline-reasons.js';

/** A part of what there is to tell. */
type OutlinePart = (explanation: Explanation, language: Language) => readonly Block[];

/** The explanation, and those under other versions of the contract that may apply. */
export const everyVersion = (explanation: Explanation): readonly Explanation[] => [
  explanation,
  ...(explanation.otherwise ?? []),
];

/** By which terms something is explained; nothing where neither the contract nor the notice was amended. */
export const versionText = ({ version }: Explanation, { phrases }: Language): string | null =>
  version === undefined
    ? null
    : phrases.version(
        phrases.instant(version.from),
        phrases.instant(version.until),
        version.amended ?? ['contract'],
      );

/** Tells a part under every version of the contract that may apply, each time after saying which. */
const inEachVersion =
  (part: OutlinePart): OutlinePart =>
  (explanation, language) =>
    everyVersion(explanation).flatMap((one) => {
      const said = versionText(one, language);
      return [...(said === null ? [] : [paragraph(said)]), ...part(one, language)];
    });

/** What there is to tell, in order: the result, the reasons, the sums, and what can still be done. */
export const OUTLINE = {
  result,
  why: inEachVersion(why),
  arithmetic: inEachVersion(arithmetic),
  duties,
} as const satisfies Readonly<Record<string, OutlinePart>>;
