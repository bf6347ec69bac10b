import type { Claim } from '../claim/claim.js';
import { FACT_VALUES, type FiniteFact } from '../claim/facts.js';
import { FIELDS } from '../claim/profile.js';
import { classify } from '../logic/classes.js';
import { combinations } from '../logic/combinations.js';
import { compile, type Decide } from '../logic/evaluate.js';
import type { Resolved } from '../logic/resolve.js';
import { TRUE, type Truth } from '../logic/truth.js';
import { questionsIn } from '../logic/walk.js';

/** Lines that cover, as a set of bits in the order of the table. */
export type LineSet = number;

/** A fact that is not known, and the pairs of line sets between which it alone may decide. */
export interface Turn {
  readonly fact: FiniteFact;
  readonly pairs: readonly (readonly [LineSet, LineSet])[];
}

/** What may become of the lines once all is known. */
export interface Reach {
  readonly sets: readonly LineSet[];
  /** The lines that may come to cover at all. */
  readonly any: LineSet;
  readonly turns: readonly Turn[];
}

/**
 * What the lines' own sentences say, for every state of knowledge that they tell apart: a finite table, filled as it is
 * asked.
 */
export interface CoverageTable {
  /** The state of knowledge of a claim, from its profile. */
  readonly stateOf: (profile: number) => number;
  /** The truth of a line's own sentence. */
  readonly truthOf: (state: number, line: number) => Truth;
  readonly reachOf: (state: number) => Reach;
}

/** A fact that the sentences ask: what each code of it adds to the number of the state. */
interface Column {
  readonly fact: FiniteFact;
  readonly shift: number;
  readonly mask: number;
  readonly stepOf: readonly number[];
  readonly stride: number;
  /** One value of each class, and last the state of not knowing. */
  readonly values: readonly unknown[];
}

function columnsOf(sentences: readonly Resolved<Claim>[]): readonly Column[] {
  const questions = sentences.flatMap((sentence) => [...questionsIn(sentence)]);
  const columns: Column[] = [];
  let stride = 1;
  for (const { fact, shift, mask } of FIELDS) {
    const asking = questions.filter((question) => question.fact === fact);
    if (asking.length === 0) continue;
    const { representatives, classOf } = classify<unknown>(FACT_VALUES[fact], asking);
    const steps = [representatives.length, ...classOf].map((digit) => digit * stride);
    columns.push({ fact, shift, mask, stepOf: steps, stride, values: [...representatives, undefined] });
    stride *= representatives.length + 1;
  }
  return columns;
}

const digitOf = (state: number, { stride, values }: Column): number =>
  Math.floor(state / stride) % values.length;

const isOpen = (state: number, column: Column): boolean =>
  digitOf(state, column) === column.values.length - 1;

const NOT_YET = 0xff;

/** The table of some lines' own sentences, at most four. */
export function coverageTable(sentences: readonly Resolved<Claim>[]): CoverageTable {
  const columns = columnsOf(sentences);
  const decisions: readonly Decide<Claim>[] = sentences.map(compile);
  const size = columns.reduce((product, { values }) => product * values.length, 1);
  const truths = new Uint8Array(size).fill(NOT_YET);
  const reaches = new Map<number, Reach>();

  /** All truths of a state, two bits each. */
  const truthsOf = (state: number): number => {
    let packed = truths[state] as number;
    if (packed === NOT_YET) {
      const facts = Object.fromEntries(
        columns.map((column) => [column.fact, column.values[digitOf(state, column)]]),
      );
      packed = decisions.reduce(
        (bits, decide, line) => bits | (decide(facts as unknown as Claim) << (2 * line)),
        0,
      );
      truths[state] = packed;
    }
    return packed;
  };

  const coveringIn = (state: number): LineSet => {
    const packed = truthsOf(state);
    let set = 0;
    for (let line = 0; line < sentences.length; line++)
      if (((packed >> (2 * line)) & 3) === TRUE) set |= 1 << line;
    return set;
  };

  const explore = (state: number): Reach => {
    const open = columns.filter((column) => isOpen(state, column));
    const all = combinations(open.map(({ values }) => values.length - 1));
    const known = open.reduce((rest, { stride, values }) => rest - (values.length - 1) * stride, state);
    const setOf = Array.from({ length: all.count }, (_, n) =>
      coveringIn(open.reduce((completed, { stride }, i) => completed + all.option(n, i) * stride, known)),
    );
    const turns = open.map(({ fact }, i): Turn => {
      const pairs = new Map<number, readonly [LineSet, LineSet]>();
      all.matters(i, (a, b) => {
        const [x, y] = [setOf[a] as LineSet, setOf[b] as LineSet];
        if (x !== y) pairs.set(x * 16 + y, [x, y]);
        return false;
      });
      return { fact, pairs: [...pairs.values()] };
    });
    const sets = [...new Set(setOf)];
    const any = sets.reduce((union, set) => union | set, 0);
    return { sets, any, turns: turns.filter(({ pairs }) => pairs.length > 0) };
  };

  return {
    stateOf(profile) {
      let state = 0;
      for (let i = 0; i < columns.length; i++) {
        const { stepOf, shift, mask } = columns[i] as Column;
        state += stepOf[(profile >>> shift) & mask] as number;
      }
      return state;
    },
    truthOf: (state, line) => ((truthsOf(state) >> (2 * line)) & 3) as Truth,
    reachOf(state) {
      let reach = reaches.get(state);
      if (reach === undefined) {
        reach = explore(state);
        reaches.set(state, reach);
      }
      return reach;
    },
  };
}
