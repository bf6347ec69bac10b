import { conditionOf, type FactKey, type FactName } from '../claim/facts.js';
import { DOMAINS, type Domain } from '../claim/profile.js';
import { type FactValue, writtenValue } from '../claim/write.js';
import { type Place, placeOf, UNITS } from '../territory/place.js';
import type { ChangeTarget } from './change.js';

const placeAt = (code: string): Place => placeOf(code) as Place;

/** Outside 綦江 and 万盛: 巴南区. It stands for all that is not named. */
const ELSEWHERE = '500113';

const places = (): readonly Place[] => [ELSEWHERE, ...UNITS.map(({ code }) => code)].map(placeAt);

/** A table of the rules has a column for whatever is asked here. */
const domainOf = (fact: FactName) => DOMAINS[fact] as Extract<Domain, { readonly is: 'listed' }>;

/** All values that a fact may have; those of the place stand for all places. */
export function everyValueOf(fact: FactKey): readonly unknown[] {
  if (conditionOf(fact) !== null) return [true, false];
  return fact === 'division' ? places() : closed(domainOf(fact as FactName));
}

/** Without the values by which a fact is told, and still open. */
const closed = ({ values, within }: ReturnType<typeof domainOf>): readonly unknown[] =>
  within === undefined ? values : values.filter((value) => within(value as never).length === 0);

/** A value as the exchange format writes it; of a condition of the contract's own, whether it is met. */
const writtenOf = (fact: FactKey, value: unknown): FactValue =>
  conditionOf(fact) === null ? writtenValue(fact as FactName, value) : (value as boolean);

/** The values that one known too roughly may turn out to be; none where it is known well enough. */
export const withinRough = (fact: FactName, value: unknown): readonly unknown[] =>
  domainOf(fact).within?.(value as never) ?? [];

/** That a fact would have to be one of some values, and the first of them as an example. */
export function targetOf(
  fact: FactKey,
  values: readonly unknown[],
): { readonly to: ChangeTarget; readonly example: FactValue } {
  const texts = values.map((value) => writtenOf(fact, value));
  const example = texts[0] as FactValue;
  if (!texts.includes(ELSEWHERE) || fact !== 'division')
    return { to: { is: 'one-of', values: texts }, example };
  const others = everyValueOf(fact)
    .map((value) => writtenOf(fact, value))
    .filter((text) => !texts.includes(text));
  return { to: { is: 'none-of', values: others }, example };
}
