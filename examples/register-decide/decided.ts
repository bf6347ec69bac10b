import { canonicalize } from 'json-canonicalize';
import {
  adjudicate,
  type ClaimInput,
  type Contract,
  type Determination,
  InvalidInputError,
  type Issue,
} from 'qijiang-catastrophe-insurance';
import type { CellIssue, RegisterRow } from 'qijiang-catastrophe-insurance/audit';
import {
  type Material,
  materials,
  type OpenQuestion,
  questions,
} from 'qijiang-catastrophe-insurance/explain';
import { placeOf, type RowPlace } from '../audit/reading.js';
import type { IdentifiedRow } from './register.js';

/** A claim as it is decided. */
export interface Verdict {
  readonly claim: ClaimInput;
  readonly determination: Determination;
  readonly questions: readonly OpenQuestion[];
  readonly materials: readonly Material[];
}

/** Rows of a register that say the same of one claim; each of the others stands for itself. */
export interface DecidedRow {
  readonly places: readonly RowPlace[];
  /** As the register writes it; nothing where it does not. */
  readonly id: string | null;
  /** Nothing where it cannot be decided. */
  readonly verdict: Verdict | null;
  /** What the library says against a claim that cannot be decided. */
  readonly refused: readonly Issue[];
  /** What of the row was not understood. */
  readonly unread: readonly CellIssue[];
  /** The columns of cells that were not understood. */
  readonly unreadColumns: readonly string[];
  /** Other rows of the same id that say otherwise, and the facts in which they differ, by their paths. */
  readonly conflict: { readonly places: readonly RowPlace[]; readonly facts: readonly string[] } | null;
}

/** A row on which a letter is written. */
export type LetterRow = DecidedRow & { readonly id: string; readonly verdict: Verdict };

/** Why no letter is written, the first that applies. */
export type NoLetter = 'undecided' | 'no-id' | 'conflict' | 'unread';

const STARTED = 'incident.startedAt';

interface Met extends IdentifiedRow {
  readonly row: RegisterRow;
  readonly id: string | null;
}

/** The id of a claim as the register writes it, also where there is no claim to be made of the row. */
const idIn = ({ issues, idText }: IdentifiedRow, { claim }: RegisterRow): string | null =>
  issues.some(({ problem }) => problem === 'no-id') ? null : (claim?.id ?? idText);

/** Ids that differ in case, width or white space are the same. */
const sameId = (id: string): string => id.normalize('NFKC').toLowerCase().replace(/\s/g, '');

/** What a claim says, by the paths of the exchange format. */
function factsOf(claim: ClaimInput): ReadonlyMap<string, string> {
  const under = (name: 'incident' | 'loss'): readonly (readonly [string, string])[] =>
    Object.entries({ ...claim[name] }).map(([fact, value]) => [`${name}.${fact}`, canonicalize(value)]);
  return new Map([...under('incident'), ...under('loss')]);
}

/** The facts in which claims differ. */
function differing(claims: readonly ClaimInput[]): readonly string[] {
  const all = claims.map(factsOf);
  const paths = new Set(all.flatMap((facts) => [...facts.keys()]));
  return [...paths].filter((path) => new Set(all.map((facts) => facts.get(path))).size > 1);
}

/** What the library says against an input; any other failure is one of the program. */
export function issuesOf(error: unknown): readonly Issue[] {
  if (error instanceof InvalidInputError) return error.issues;
  throw error;
}

function verdictOn(claim: ClaimInput | null, contract: Contract): Pick<DecidedRow, 'verdict' | 'refused'> {
  if (claim === null) return { verdict: null, refused: [] };
  try {
    const determination = adjudicate(claim, contract);
    const asked = { questions: questions(claim, contract), materials: materials(claim, contract) };
    return { verdict: { claim, determination, ...asked }, refused: [] };
  } catch (error) {
    return { verdict: null, refused: issuesOf(error) };
  }
}

/** Rows that say the same, together. */
function alike(rows: readonly Met[]): readonly (readonly Met[])[] {
  const groups = new Map<string, Met[]>();
  for (const met of rows) {
    const { incident, loss } = met.row.claim ?? {};
    const key = canonicalize({ incident, loss });
    groups.set(key, [...(groups.get(key) ?? []), met]);
  }
  return [...groups.values()];
}

function decidedRows(rows: readonly Met[], contract: Contract): readonly DecidedRow[] {
  const groups = alike(rows);
  const claims = rows.flatMap(({ row }) => row.claim ?? []);
  return groups.map((group): DecidedRow => {
    const [{ row, id }] = group as readonly [Met, ...Met[]];
    const others = groups.filter((other) => other !== group).flat();
    const places = (of: readonly Met[]) => of.map((met) => placeOf(met.row.number));
    return {
      places: places(group),
      id,
      ...verdictOn(row.claim, contract),
      unread: group.flatMap(({ issues }) => issues),
      unreadColumns: row.unread,
      conflict: others.length === 0 ? null : { places: places(others), facts: differing(claims) },
    };
  });
}

/** Decides the claims of a register, in the order in which they first stand there; rows of one id stay together. */
export function decidedIn(rows: readonly IdentifiedRow[], contract: Contract): readonly DecidedRow[] {
  const byId = new Map<string, Met[]>();
  for (const [i, read] of rows.entries()) {
    const { row } = read;
    if (row === null || row.kind !== 'claim') continue;
    const id = idIn(read, row);
    const key = id === null ? `#${i}` : `=${sameId(id)}`;
    byId.set(key, [...(byId.get(key) ?? []), { ...read, row, id }]);
  }
  return [...byId.values()].flatMap((own) => decidedRows(own, contract));
}

/** Whether a cell that was not understood may hold a fact. */
export const mayHold = (fact: string, columns: readonly string[]): boolean =>
  columns.some((id) => id === fact || id.startsWith(`${fact}.`) || (id === 'startedOn' && fact === STARTED));

/**
 * Why no letter is written on a row: nothing was decided, nobody could say to which claim it belongs, other rows of the claim say
 * otherwise, or it would ask for what the register may hold already.
 */
export function whyNoLetter({ verdict, id, conflict, unread, unreadColumns }: DecidedRow): NoLetter | null {
  if (verdict === null) return 'undecided';
  if (id === null) return 'no-id';
  if (conflict !== null) return 'conflict';
  const isContradicted = unread.some(({ problem }) => problem === 'contradicts');
  const isAsked = verdict.determination.missing.some(({ fact }) => mayHold(fact, unreadColumns));
  return isContradicted || isAsked ? 'unread' : null;
}

export const hasLetter = (row: DecidedRow): row is LetterRow => whyNoLetter(row) === null;
