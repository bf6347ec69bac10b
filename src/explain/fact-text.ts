import { type AnyPath, type FactPath, ROW_AT } from '../claim/facts.js';
import { type CodeList, openCodesOf } from '../claim/vocabulary.js';
import type { FactValue } from '../claim/write.js';
import { placeOf, UNITS } from '../territory/place.js';
import { circumstanceWord, codeWord, type Tellers, tell } from '../words/tell-value.js';
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
const circumstancesText = (
  found: Parameters<Tellers['circumstances']>[0],
  { terms }: Explanation,
  { words, phrases }: Language,
) =>
  phrases.list(
    terms.exclusions.flatMap(({ id }) =>
      [found]
        .flat()
        .filter((one) => (typeof one === 'string' ? one : one.id) === id)
        .map((one) => circumstanceWord(one, words)),
    ),
  );

/** A code that leaves its fact open: why it is open is told instead. */
const isOpenCode = (code: string, fact: FactPath): boolean =>
  openCodesOf((ROW_AT[fact] as { readonly codes: CodeList }).codes).includes(code);

/** What its sentence says already is not told again, and sums are told with the sums. */
const untold = (): string => '';

/** A value in words; empty where the sentence that asks it already says it, as yes and no do. */
export const factText = (
  fact: AnyPath,
  value: FactValue,
  explanation: Explanation,
  language: Language,
): string =>
  tell(fact, value, {
    code: (code, at) =>
      at === 'loss.title' || isOpenCode(code, at) ? '' : codeWord(language.words)(code, at),
    boolean: untold,
    moment: language.phrases.instant,
    place: (code) => placeText(code, language),
    facility: (facility) => (facility === 'none' ? language.words.facilityStandings.none : ''),
    grades: untold,
    money: untold,
    count: untold,
    area: untold,
    circumstances: (found) => circumstancesText(found, explanation, language),
    conditions: untold,
  });
