import { READING_IDS, READINGS, type ReadingId, type Readings } from '../law/readings.js';

/** Positions on some readings. */
export type Positions = Partial<Readings>;

/** What readings lead to: a result, or by the positions on one of them what the others lead to. */
export type Leads =
  | string
  | { readonly reading: ReadingId; readonly to: readonly (readonly [string, Leads])[] };

/** Positions that are narrower cover no line that the others do not, and pay no more. */
const isOrdered = (id: ReadingId): boolean => READINGS[id].narrower.length > 0 && id !== 'line-overlap';

const narrowest = (id: ReadingId): Positions => ({ [id]: READINGS[id].narrower[0] });

const widest = (id: ReadingId): Positions => ({
  [id]: READINGS[id].positions.findLast(
    (position) => !(READINGS[id].narrower as readonly string[]).includes(position),
  ),
});

/** A position on each reading at one of the ends. */
type End = (id: ReadingId) => Positions;

const everyAt = (ids: readonly ReadingId[], at: End): Positions => Object.assign({}, ...ids.map(at));

/**
 * Follows the readings that matter, one by one. Between the narrowest and the widest positions on those that are left nothing is
 * more and nothing is less than at both ends: where the ends come to the same, all between them do, and no reading is asked. Else
 * first comes a reading that alone leads to one of the ends, whatever the others, so that but one of its branches is left.
 */
export function leadsOf(
  relevant: readonly ReadingId[],
  resultUnder: (positions: Positions) => string,
): Leads {
  const known = new Map<string, string>();
  const resultOf = (positions: Positions): string => {
    const key = relevant.map((id) => positions[id]).join();
    const result = known.get(key) ?? resultUnder(positions);
    known.set(key, result);
    return result;
  };
  const between = (taken: Positions, left: readonly ReadingId[]): Leads => {
    const at = (end: End, other: Positions = {}) => resultOf({ ...taken, ...everyAt(left, end), ...other });
    const [least, most] = [at(narrowest), at(widest)];
    if (least === most) return least;
    const reading =
      left.find((id) => at(widest, narrowest(id)) === least) ??
      left.find((id) => at(narrowest, widest(id)) === most) ??
      (left[0] as ReadingId);
    const others = left.filter((id) => id !== reading);
    return byPosition(reading, (position) => between({ ...taken, [reading]: position }, others));
  };
  const ordered = relevant.filter(isOrdered);
  const follow = (taken: Positions, [reading, ...others]: readonly ReadingId[]): Leads =>
    reading === undefined
      ? between(taken, ordered)
      : byPosition(reading, (position) => follow({ ...taken, [reading]: position }, others));
  return inNoticeOrder(
    follow(
      {},
      relevant.filter((id) => !isOrdered(id)),
    ),
  );
}

const isSame = (a: Leads, b: Leads): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** What follows by the positions on a reading; where it makes no difference, that alone. */
function byPosition(reading: ReadingId, next: (position: string) => Leads): Leads {
  const to = READINGS[reading].positions.map((position) => [position, next(position)] as const);
  const [[, first], ...rest] = to as unknown as [readonly [string, Leads], ...(readonly [string, Leads])[]];
  return rest.every(([, leads]) => isSame(leads, first)) ? first : { reading, to };
}

/** What is left with one reading taken. */
function withTaken(leads: Leads, reading: ReadingId, position: string): Leads {
  if (typeof leads === 'string') return leads;
  const after = (at: string) => leads.to.find(([each]) => each === at)?.[1] as Leads;
  return leads.reading === reading
    ? after(position)
    : byPosition(leads.reading, (at) => withTaken(after(at), reading, position));
}

/** The same, with the readings asked in the order of the notice. */
function inNoticeOrder(leads: Leads): Leads {
  const asked = new Set(readingsLeading(leads));
  const reading = READING_IDS.find((id) => asked.has(id));
  return reading === undefined
    ? leads
    : byPosition(reading, (position) => inNoticeOrder(withTaken(leads, reading, position)));
}

/** The readings that are asked on some way. */
export const readingsLeading = (leads: Leads): readonly ReadingId[] =>
  typeof leads === 'string' ? [] : [leads.reading, ...leads.to.flatMap(([, next]) => readingsLeading(next))];
