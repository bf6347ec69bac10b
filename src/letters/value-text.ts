import { facilityStandingOf } from '../claim/facility.js';
import type { FactValue } from '../claim/fact-kinds.js';
import type { AnyPath, YesNoFact } from '../claim/facts.js';
import { type Place, placeOf, UNITS } from '../territory/place.js';
import { circumstanceWord, codeWord, tell } from '../words/tell-value.js';
import type { LetterLanguage } from './language.js';

function placeWord(code: string, { words }: LetterLanguage): string {
  const place = placeOf(code) as Place;
  const unit = UNITS.find((each) => each.code === place.unit);
  return unit?.name ?? words.standings[place.standing];
}

/** A value of a fact, as a letter says it. */
export function letterValue(fact: AnyPath, value: FactValue, language: LetterLanguage): string {
  const { words, letter } = language;
  const { challenge, met } = words.phrases;
  return tell(fact, value, {
    code: codeWord(words),
    boolean: (is) => challenge[is ? 'yes' : 'no'][fact as YesNoFact],
    moment: letter.moment,
    place: (code) => placeWord(code, language),
    facility: (facility) => words.facilityStandings[facilityStandingOf(facility)],
    grades: (grades) => letter.grades([grades].flat()),
    money: (yuan) => (yuan === '0.00' ? letter.corrected.none : letter.figure(yuan)),
    count: challenge.rooms,
    area: challenge.area,
    circumstances: (found) =>
      letter.list([found].flat().map((one) => circumstanceWord(one, words))) || letter.corrected.none,
    conditions: (all) => met(all === true),
  });
}
