import type { FactPath } from '../claim/facts.js';
import type { Circumstance } from '../claim/vocabulary.js';
import type { FactValue } from '../claim/write.js';
import { placeOf } from '../territory/place.js';
import { UNITS } from '../territory/units.js';
import { CODED_FACTS } from '../words/coded-facts.js';
import type { Explanation } from './explanation.js';
import type { Language } from './language.js';

/** The street or town, by its name, and who runs it where that is not 綦江; else where the place lies. */
function placeText(code: string, { words, phrases }: Language): string {
  const { unit, standing } = placeOf(code) as NonNullable<ReturnType<typeof placeOf>>;
  const name = UNITS.find((entry) => entry.code === unit)?.name;
  if (name === undefined) return words.standings[standing];
  return standing === 'qijiang' ? name : phrases.place(name, words.standings[standing]);
}

/** The circumstances that count: those that the contract excludes. */
const circumstancesText = (found: readonly string[], { terms }: Explanation, { words, phrases }: Language) =>
  phrases.list(
    terms.exclusions
      .filter((one) => found.includes(one))
      .map((one: Circumstance) => words.circumstances[one]),
  );

/** A value in words; empty where the sentence that asks it already says it, as yes and no do. Sums are told with the sums. */
export function factText(
  fact: FactPath,
  value: FactValue,
  explanation: Explanation,
  language: Language,
): string {
  const { words, phrases } = language;
  switch (fact) {
    case 'incident.startedAt':
      return phrases.instant(value as string);
    case 'incident.division':
      return placeText(value as string, language);
    case 'loss.circumstances':
      return circumstancesText(value as readonly string[], explanation, language);
    case 'incident.facility':
      return value === 'none' ? words.facilityStandings.none : '';
    case 'loss.presentAtIncident':
    case 'loss.causedByIncident':
    case 'loss.missingCertified':
    case 'loss.title':
      return '';
    default: {
      const list: Readonly<Record<string, string>> = words[CODED_FACTS[fact as keyof typeof CODED_FACTS]];
      return list[value as string] as string;
    }
  }
}
