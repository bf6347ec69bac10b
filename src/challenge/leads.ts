import { READING_IDS, READINGS, type ReadingId, type Readings } from '../law/readings.js';

/** Positions on some readings. */
export type Positions = Partial<Readings>;

/** What readings lead to: a result, or by the positions on one of them what the others lead to. */
export type Leads =
  | string
  | { readonly reading: ReadingId; readonly to: readonly (readonly [string, Leads])[] };

/** Positions that are narrower cover no line that the others do not, and pay no more. */
const isOrdered = (id: ReadingId): boolean => READINGS[id].narrower.length > 0 && id !== 'line-overlap';

/** The position on each reading at one of its ends. */
type Ends = Readonly<Record<ReadingId, string | undefined>>;

const endsOf = (end: (of: (typeof READINGS)[ReadingId]) => string | undefined): Ends =>
  Object.fromEntries(READING_IDS.map((id) => [id, end(READINGS[id])])) as Ends;

const NARROWEST = /* @__PURE__ */ endsOf(({ narrower }) => narrower[0]);

const WIDEST = /* @__PURE__ */ endsOf(({ positions, narrower }) =>
  positions.findLast((position) => !(narrower as readonly string[]).includes(position)),
);

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
  const { byPosition, inNoticeOrder } = diagram();
  const between = (taken: Positions, left: readonly ReadingId[]): Leads => {
    /** What it comes to with all that are left at one end, but for one of them. */
    const at = (ends: Ends, others = ends, other?: ReadingId): string => {
      const positions: Record<string, unknown> = { ...taken };
      for (const id of left) positions[id] = (id === other ? others : ends)[id];
      return resultOf(positions);
    };
    const [least, most] = [at(NARROWEST), at(WIDEST)];
    if (least === most) return least;
    const reading =
      left.find((id) => at(WIDEST, NARROWEST, id) === least) ??
      left.find((id) => at(NARROWEST, WIDEST, id) === most) ??
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

/** Makes decisions each once, so that what leads to the same is one and the same. */
function diagram() {
  const numbers = new Map<Leads, number>();
  const made = new Map<string, Leads>();
  const numberOf = (leads: Leads): number => {
    const number = numbers.get(leads) ?? numbers.size;
    numbers.set(leads, number);
    return number;
  };
  const once = (key: string, make: () => Leads): Leads => {
    const leads = made.get(key) ?? make();
    made.set(key, leads);
    return leads;
  };

  /** What follows by the positions on a reading; where it makes no difference, that alone. */
  function byPosition(reading: ReadingId, next: (position: string) => Leads): Leads {
    const to = READINGS[reading].positions.map((position) => [position, next(position)] as const);
    const [first, ...others] = new Set(to.map(([, leads]) => leads));
    if (others.length === 0) return first as Leads;
    return once(`${reading}: ${to.map(([, leads]) => numberOf(leads))}`, () => ({ reading, to }));
  }

  /** What is left with one reading taken. */
  function withTaken(leads: Leads, reading: ReadingId, position: string): Leads {
    if (typeof leads === 'string') return leads;
    const after = (at: string) => leads.to.find(([each]) => each === at)?.[1] as Leads;
    if (leads.reading === reading) return after(position);
    return once(`${numberOf(leads)} with ${reading} ${position}`, () =>
      byPosition(leads.reading, (at) => withTaken(after(at), reading, position)),
    );
  }

  /** The same, with the readings asked in the order of the notice. */
  function inNoticeOrder(leads: Leads): Leads {
    const asked = readingsLeading(leads);
    const reading = READING_IDS.find((id) => asked.has(id));
    if (reading === undefined) return leads;
    return once(`${numberOf(leads)} in order`, () =>
      byPosition(reading, (position) => inNoticeOrder(withTaken(leads, reading, position))),
    );
  }

  return { byPosition, inNoticeOrder };
}

/** The readings that are asked on some way. */
export function readingsLeading(whole: Leads): ReadonlySet<ReadingId> {
  const all = new Set([whole]);
  const asked = new Set<ReadingId>();
  for (const leads of all) {
    if (typeof leads === 'string') continue;
    asked.add(leads.reading);
    for (const [, next] of leads.to) all.add(next);
  }
  return asked;
}
