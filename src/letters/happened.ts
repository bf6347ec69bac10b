import { UNITS, type Unit } from '../territory/place.js';
import { momentText } from '../time/moment.js';
import { placed, type Writing } from './writing.js';

/** The street or town; `null` where only the district is known. */
export function unitOf({ claim }: Pick<Writing, 'claim'>): Unit | null {
  const unit = claim.division?.unit;
  return UNITS.find(({ code }) => code === unit) ?? null;
}

/** What happened, when, where and to whom, as far as it is known: without saying what caused it. */
export function happenedIn(writing: Writing): string {
  const { claim, given, language } = writing;
  const { letter } = language;
  const isHouse = claim.kind === 'house';
  return letter.happened({
    when: claim.startedAt == null ? null : letter.moment(momentText(claim.startedAt)),
    where: unitOf(writing)?.name ?? null,
    peril: claim.peril == null ? null : (letter.perils[claim.peril] ?? language.words.perils[claim.peril]),
    role: claim.role ?? null,
    who: placed(given.recipient?.concerning, isHouse ? 'owner' : 'concerning', language),
    harm: claim.harm ?? null,
    damage: claim.damage ?? null,
    isHouse,
  });
}
