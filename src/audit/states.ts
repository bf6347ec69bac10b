import type { ClaimInput } from '../claim/input.js';
import { groupBy } from '../input/group-by.js';
import { madeRow, type RegisterRow } from '../register/row.js';
import { whoseOf } from './whose.js';

type SaidFacts = Readonly<Record<string, unknown>>;

const known = (said: object | null | undefined): readonly (readonly [string, unknown])[] =>
  Object.entries(said ?? {}).filter(([, value]) => value != null);

/** What several states of a claim say, each fact by the first of them that says it. */
function statedClaim([own, ...others]: readonly ClaimInput[]): ClaimInput {
  const first = own as ClaimInput;
  const said = (part: 'incident' | 'loss'): SaidFacts =>
    Object.fromEntries([first, ...others].reverse().flatMap((each) => known(each[part])));
  return { ...first, incident: said('incident'), loss: said('loss') } as unknown as ClaimInput;
}

/** In which units the facts of a row may stand: its own, and those of the rows by which it is filled. */
function unitsOf(rows: readonly RegisterRow[]): Pick<RegisterRow, 'units'> {
  const [own, ...others] = rows.map(({ units }) => Object.entries(units ?? {}));
  const facts = others.flat().filter(([column]) => column.startsWith('loss.'));
  const all = [...facts, ...(own as typeof facts)];
  return all.length === 0 ? {} : { units: Object.fromEntries(all) };
}

/** What a row leaves unsaid, the other rows of its claim say: the nearest before it, else the next behind it. */
function filled(rows: readonly RegisterRow[]): readonly RegisterRow[] {
  const [some] = rows.flatMap(({ claim }) => claim ?? []);
  if (rows.length === 1 || some === undefined) return rows;
  return rows.map((row, i) => {
    const own = row.claim ?? { ...some, incident: {}, loss: { kind: some.loss.kind } };
    const others = [...rows.slice(0, i).reverse(), ...rows.slice(i + 1)].flatMap(({ claim }) => claim ?? []);
    const alike = others.filter(({ loss }) => loss.kind === own.loss.kind);
    const oneOf = [...new Set([row, ...rows].flatMap((each) => each.oneOf ?? []))];
    return madeRow({
      ...row,
      claim: statedClaim([own as ClaimInput, ...alike]),
      ...(oneOf.length > 0 && { oneOf }),
      ...unitsOf([row, ...rows]),
    });
  });
}

/** Rows of one person or house, each read as a state of its claim, in the order in which they come. */
export function statesOf(rows: readonly RegisterRow[]): readonly RegisterRow[] {
  const states = new Map<RegisterRow, RegisterRow>();
  for (const ofClaim of groupBy(rows, (row) => whoseOf(row).claim).values())
    for (const [i, state] of filled(ofClaim).entries()) states.set(ofClaim[i] as RegisterRow, state);
  return rows.map((row) => states.get(row) as RegisterRow);
}
