import type { FactPath } from '../claim/facts.js';
import type { Circumstance } from '../claim/vocabulary.js';
import type { FactValue } from '../claim/write.js';
import { placeOf, UNITS } from '../territory/place.js';
import { codeWord, tell } from '../words/tell-value.js';
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

/** What its sentence says already is not told again, and sums are told with the sums. */
const untold = (): string => '';

/** A value in words; empty where the sentence that asks it already says it, as yes and no do. */
export const factText = (
  fact: FactPath,
  value: FactValue,
  explanation: Explanation,
  language: Language,
): string =>
  tell(fact, value, {
    code: (code) => (fact === 'loss.title' ? '' : codeWord(language.words)(code, fact)),
    boolean: untold,
    instant: language.phrases.instant,
    place: (code) => placeText(code, language),
    facility: (facility) => (facility === 'none' ? language.words.facilityStandings.none : ''),
    grade: untold,
    money: untold,
    count: untold,
    area: untold,
    circumstances: (found) => circumstancesText([found].flat(), explanation, language),
  });
