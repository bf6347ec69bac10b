import { type Block, paragraph } from './block.js';
import type { Explanation } from './explanation.js';
import type { Language } from './language.js';
import { arithmetic } from './outline-arithmetic.js';
import { next } from './outline-next.js';
import { result, why } from './outline-reasons.js';

/** A heading and what stands under it. */
export interface Section {
  readonly heading: string;
  readonly blocks: readonly Block[];
}

type OutlinePart = (explanation: Explanation, language: Language) => Block[];

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
export const outlineOf = (explanation: Explanation, language: Language): readonly Section[] =>
  [result, inEachVersion(why), inEachVersion(arithmetic), next].map((part, i) => ({
    heading: language.phrases.heading(i + 1, language.phrases.headings[i] as string),
    blocks: part(explanation, language),
  }));
