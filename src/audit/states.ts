import type { ClaimInput } from '../claim/input.js';
import { groupBy } from '../input/group-by.js';
import { madeRow, type RegisterRow } from '../register/row.js';
import { whoseOf } from './whose.js';

type SaidFacts = Readonly<Record<string, unknown>>;

const CLAIM_PARTS = ['incident', 'loss'] as const;
type ClaimPart = (typeof CLAIM_PARTS)[number];

const known = (said: object | null | undefined): readonly (readonly [string, unknown])[] =>
  Object.entries(said ?? {}).filter(([, value]) => value != null);

/** What several states of a claim say, each fact by the first of them that says it. */
function statedClaim([own, ...others]: readonly ClaimInput[]): ClaimInput {
  const first = own as ClaimInput;
  const said = (part: ClaimPart): SaidFacts =>
    Object.fromEntries([first, ...others].reverse().flatMap((each) => known(each[part])));
  return { ...first, incident: said('incident'), loss: said('loss') } as unknown as ClaimInput;
}

/** What a row says as a state of its claim, where that is more than it says by itself. */
export type State = Pick<RegisterRow, 'claim' | 'oneOf' | 'units'>;

export const asState = (row: RegisterRow, { claim, oneOf = [], units = {} }: State): RegisterRow =>
  madeRow({
    ...row,
    claim,
    ...(oneOf.length > 0 && { oneOf }),
    ...(Object.keys(units).length > 0 && { units }),
  });

/** Whether a claim says each of its facts, and others say no other. */
function saysAll(own: ClaimInput, others: readonly ClaimInput[]): boolean {
  const open = (part: ClaimPart): boolean => {
    const said = (own[part] ?? {}) as SaidFacts;
    const isKnown = (key: string): boolean => said[key] != null;
    return (
      !Object.keys(said).every(isKnown) ||
      others.some((other) => !known(other[part]).every(([key]) => isKnown(key)))
    );
  };
  return !CLAIM_PARTS.some(open);
}

/** In which units the facts of a row may stand: its own, and those of the rows by which it is filled. */
function unitsOf(rows: readonly RegisterRow[]): NonNullable<RegisterRow['units']> {
  const [own, ...others] = rows.map(({ units }) => Object.entries(units ?? {}));
  const facts = others.flat().filter(([column]) => column.startsWith('loss.'));
  return Object.fromEntries([...facts, ...(own as typeof facts)]);
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
    const units = unitsOf([row, ...rows]);
    const isSaid =
      oneOf.length === (row.oneOf ?? []).length &&
      Object.keys(units).length === Object.keys(row.units ?? {}).length &&
      row.claim !== null &&
      saysAll(row.claim, alike);
    return isSaid ? row : asState(row, { claim: statedClaim([own as ClaimInput, ...alike]), oneOf, units });
  });
}

/** Rows of one person or house, each read as a state of its claim, in the order in which they come. */
export function statesOf(rows: readonly RegisterRow[]): readonly RegisterRow[] {
  const states = new Map<RegisterRow, RegisterRow>();
  for (const ofClaim of groupBy(rows, (row) => whoseOf(row).claim).values())
    for (const [i, state] of filled(ofClaim).entries()) states.set(ofClaim[i] as RegisterRow, state);
  return rows.map((row) => states.get(row) as RegisterRow);
}
