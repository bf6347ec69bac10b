import type { Claim } from '../claim/claim.js';
import type { FactName } from '../claim/facts.js';
import type { Layout, Profile } from '../claim/profile.js';
import { combinations } from '../logic/combinations.js';
import { compileCondition } from '../logic/evaluate.js';
import type { Resolved } from '../logic/resolve.js';
import { TRUE, type Truth } from '../logic/truth.js';
import { questionsIn } from '../logic/walk.js';
import { LEFT_OPEN } from './completions.js';
import type { LineSet } from './line-set.js';
import type { LossFacts } from './loss-facts.js';
import type { Change, Explored } from './reach.js';
import {
  becomesIn,
  type FactColumn,
  factsOfState,
  isOpen,
  moved,
  placeIn,
  type Table,
  tableOf,
} from './table.js';

/** What the lines' own sentences say in one state of knowledge. */
export interface OwnRow {
  /** The state of knowledge. */
  readonly state: number;
  readonly truths: readonly Truth[];
  /** The lines whose own sentence holds. */
  readonly covering: LineSet;
  /** What may become of them; worked out when it is first asked for. */
  explored: Explored | null;
}

/** What the lines' own sentences say, and may come to say. */
export interface OwnSentences {
  readonly of: (profile: Profile) => OwnRow;
  readonly exploredFrom: (row: OwnRow) => Explored;
  /** Whether they ask facts of the loss that are not known. */
  readonly asksLoss: (row: OwnRow) => boolean;
  /** The same, where these turn out as they do in a loss. */
  readonly exploredWith: (row: OwnRow, loss: LossFacts) => Explored;
}

/** Looks through all that some facts may turn out to be, and through what leaving one of them open would come to. */
function explore(state: number, open: readonly FactColumn[], at: Table<OwnRow>['at']): Explored {
  const places = open.map((column) => becomesIn(state, column));
  const all = combinations(places.map(({ length }) => length));
  const states = Array.from({ length: all.count }, (_, n) =>
    open.reduce((so, column, i) => moved(so, column, places[i]?.[all.option(n, i)] as number), state),
  );
  const setOf = states.map((each) => at(each).covering);
  const changes = open.map((column, i): Change => {
    const pairs = new Map<string, readonly [LineSet, LineSet]>();
    const add = (a: LineSet, b: LineSet): void => {
      if (a !== b) pairs.set(`${a} ${b}`, [a, b]);
    };
    all.matters(i, (a, b) => {
      add(setOf[a] as LineSet, setOf[b] as LineSet);
      return false;
    });
    for (const [n, each] of states.entries()) {
      if (all.option(n, i) === 0)
        add(at(moved(each, column, placeIn(state, column))).covering, setOf[n] as LineSet);
    }
    return { fact: column.fact, pairs: [...pairs.values()] };
  });
  return { setOf, changes, reaches: new Map() };
}

/**
 * The own sentences of some lines for one kind of loss.
 *
 * @param lossFacts The facts of the loss, which a sentence may ask as well.
 */
export function ownSentences(
  layout: Layout,
  sentences: readonly Resolved<Claim>[],
  lossFacts: readonly FactName[],
): OwnSentences {
  const decisions = sentences.map(compileCondition);
  const questions = sentences.flatMap((sentence) => [...questionsIn(sentence)]);
  const { columns, at, of } = tableOf(layout, questions, [], (state, asked): OwnRow => {
    const facts = factsOfState(state, asked);
    const truths = decisions.map((decide) => decide(facts));
    const covering = truths.reduce<LineSet>((set, truth, i) => (truth === TRUE ? set | (1 << i) : set), 0);
    return { state, truths, covering, explored: null };
  });
  const ofLoss = columns.filter(({ fact }) => lossFacts.includes(fact));
  const ofLine = columns.filter((column) => !ofLoss.includes(column));
  const withLoss = new Map<number, Explored>();
  const openIn = (state: number, some: readonly FactColumn[]) =>
    some.filter((column) => isOpen(state, column));
  return {
    of,
    exploredFrom(row) {
      row.explored ??= explore(row.state, openIn(row.state, columns), at);
      return row.explored;
    },
    asksLoss: ({ state }) => ofLoss.some((column) => isOpen(state, column)),
    exploredWith({ state }, loss) {
      const so = openIn(state, ofLoss).reduce((known, column) => {
        const value: unknown = loss[column.fact as keyof LossFacts];
        return value === LEFT_OPEN ? known : moved(known, column, column.placeOf(value));
      }, state);
      const explored = withLoss.get(so) ?? explore(so, openIn(so, ofLine), at);
      withLoss.set(so, explored);
      return explored;
    },
  };
}
