import type { Claim } from '../claim/claim.js';
import { FACT_BIT, type FactSet } from '../claim/facts.js';
import { OWN_FIELDS } from '../claim/profile.js';
import type { LossKind } from '../claim/vocabulary.js';
import { combinations } from '../logic/combinations.js';
import { compile } from '../logic/evaluate.js';
import type { Resolved } from '../logic/resolve.js';
import { TRUE, type Truth } from '../logic/truth.js';
import type { LineSet } from './line-set.js';
import { type Asked, askedByHarm } from './loss-values.js';
import { factsIn, isOpen, type Table, tableOf } from './table.js';

/** A fact that is not known, and the pairs of line sets between which it alone may decide, by their places. */
export interface Turn {
  readonly bit: FactSet;
  readonly pairs: readonly (readonly [number, number])[];
}

/** What may become of the lines once all is known. */
export interface Reach {
  readonly sets: readonly LineSet[];
  readonly turns: readonly Turn[];
  /** The facts of the loss that may come to matter, by the code of the harm. */
  readonly asked: readonly FactSet[];
  /** The facts of the turns. */
  readonly turning: FactSet;
}

/** What the lines' own sentences say in one state of knowledge. */
export interface OwnRow {
  /** The state of knowledge. */
  readonly state: number;
  readonly truths: readonly Truth[];
  /** The lines whose own sentence holds. */
  readonly covering: LineSet;
  /** Worked out when it is first asked for. */
  reach: Reach | null;
}

/** What the lines' own sentences say, and may come to say. */
export interface OwnSentences {
  readonly of: (profile: number) => OwnRow;
  readonly reachOf: (row: OwnRow) => Reach;
}

function explore({ state }: OwnRow, { columns, at }: Table<OwnRow>, asked: readonly Asked[]): Reach {
  const open = columns.filter((column) => isOpen(state, column));
  const all = combinations(open.map(({ values }) => values.length - 1));
  const known = open.reduce((rest, { stride, values }) => rest - (values.length - 1) * stride, state);
  const completed = (n: number) =>
    open.reduce((sum, { stride }, i) => sum + all.option(n, i) * stride, known);
  const setOf = Array.from({ length: all.count }, (_, n) => at(completed(n)).covering);
  const sets = [...new Set(setOf)];
  const placeOf = setOf.map((set) => sets.indexOf(set));
  const turns = open.map(({ fact }, i): Turn => {
    const pairs = new Map<string, readonly [number, number]>();
    all.matters(i, (a, b) => {
      const [x, y] = [placeOf[a] as number, placeOf[b] as number];
      if (x !== y) pairs.set(`${x} ${y}`, [x, y]);
      return false;
    });
    return { bit: FACT_BIT[fact], pairs: [...pairs.values()] };
  });
  const turned = turns.filter(({ pairs }) => pairs.length > 0);
  const any = sets.reduce((union, set) => union | set, 0);
  return {
    sets,
    turns: turned,
    turning: turned.reduce((facts, { bit }) => facts | bit, 0),
    asked: askedByHarm(asked, any),
  };
}

/** The own sentences of some lines, at most four, for one kind of loss. */
export function ownSentences(
  kind: LossKind,
  sentences: readonly Resolved<Claim>[],
  asked: readonly Asked[],
): OwnSentences {
  const decisions = sentences.map(compile);
  const table = tableOf(Object.values(OWN_FIELDS), kind, sentences, (state, columns): OwnRow => {
    const facts = factsIn(state, columns);
    const truths = decisions.map((decide) => decide(facts));
    const covering = truths.reduce<LineSet>((set, truth, i) => (truth === TRUE ? set | (1 << i) : set), 0);
    return { state, truths, covering, reach: null };
  });
  return {
    of: table.of,
    reachOf(row) {
      row.reach ??= explore(row, table, asked);
      return row.reach;
    },
  };
}
