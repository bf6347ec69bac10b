import type { Claim } from '../claim/claim.js';
import type { Established } from '../claim/fact-kinds.js';
import { type FactKey, type FactName, factValue } from '../claim/facts.js';
import type { Domains } from '../claim/profile.js';
import { compileCondition, type Decide } from '../logic/evaluate.js';
import { kept } from '../logic/kept.js';
import { FALSE, type Truth, UNKNOWN } from '../logic/truth.js';
import { questionsIn } from '../logic/walk.js';
import type { Bound } from './arrange.js';
import type { LineSet } from './line-set.js';
import type { Change } from './reach.js';

/** What lines ask of a fact beside the table. */
export interface Beside {
  readonly fact: FactKey;
  readonly conditions: readonly { readonly lines: LineSet; readonly holds: Decide<Claim> }[];
  /** The sets of lines that its values shut, as far as a claim leaves them open. */
  readonly shutsFor: (claim: Claim) => readonly LineSet[];
}

/** Every union of some sets, the empty one included. */
function unions(sets: Iterable<LineSet>): readonly LineSet[] {
  const found = new Set<LineSet>([0]);
  for (const set of sets) for (const other of [...found]) found.add(other | set);
  return [...found];
}

/** Every union of a set of the first and one of the second. */
const pairUnions = (a: readonly LineSet[], b: readonly LineSet[]): readonly LineSet[] => [
  ...new Set(a.flatMap((set) => b.map((other) => set | other))),
];

/** What a list may still shut of which some entries are open: whether the circumstance caused the loss. */
const entriesOpen = (list: readonly Established[]): readonly Established[] =>
  list.filter(({ causedLoss }) => causedLoss === null).map(({ id }) => ({ id, causedLoss: true }));

function besideOf(fact: FactKey, bound: readonly Bound[], isList: boolean): Beside {
  const conditions = bound.map(({ condition, lines }) => ({ lines, holds: compileCondition(condition) }));
  const questions = bound.flatMap(({ condition }) => [...questionsIn(condition)]);
  const key = questions[0]?.fact as FactName;
  const shutWith = (value: unknown): LineSet =>
    shutBy(conditions, { [key]: value } as unknown as Claim, (truth) => truth === FALSE);
  const values = new Set(questions.flatMap(({ tells }) => tells));
  const all = [...values].map(shutWith);
  const shuts = isList ? unions(all) : [...new Set(all)];
  return {
    fact,
    conditions,
    shutsFor(claim) {
      const value = factValue(claim, fact);
      return isList && value !== undefined && value !== null
        ? unions(entriesOpen(value as readonly Established[]).map((entry) => shutWith([entry])))
        : shuts;
    },
  };
}

/** What some lines ask of single facts, by the fact. */
export function besidesOf(bound: readonly Bound[], domains: Domains): readonly Beside[] {
  return [...new Set(bound.map(({ fact }) => fact))].map((fact) => {
    const domain = domains[fact.split('.')[0] as string];
    const isList = domain?.is === 'beside' && domain.isList;
    return besideOf(
      fact,
      bound.filter((each) => each.fact === fact),
      isList,
    );
  });
}

/** The lines that ask a condition which came out as is looked for. */
const shutBy = (conditions: Beside['conditions'], claim: Claim, isShut: (truth: Truth) => boolean): LineSet =>
  conditions.reduce((set, { lines, holds }) => (isShut(holds(claim)) ? set | lines : set), 0);

/** What is said beside the table of a claim. */
export interface Said {
  /** The lines that are shut for good. */
  readonly shut: LineSet;
  /** The lines of which something is not known. */
  readonly unsure: LineSet;
}

const SILENT: Said = { shut: 0, unsure: 0 };

export function saidBeside(claim: Claim, besides: readonly Beside[]): Said {
  if (besides.length === 0) return SILENT;
  let [shut, unsure] = [0, 0];
  for (const { conditions } of besides) {
    for (const { lines, holds } of conditions) {
      const truth = holds(claim);
      if (truth === FALSE) shut |= lines;
      else if (truth === UNKNOWN) unsure |= lines;
    }
  }
  return (shut | unsure) === 0 ? SILENT : { shut, unsure };
}

/** What may still become of the lines beside the table. */
export interface MayShut {
  /** Tells it from others under the same plan. */
  readonly key: string | LineSet;
  /** The sets of lines that may come to be shut. */
  readonly shuts: readonly LineSet[];
  /** What each fact alone may change, where some sets of lines may cover else. */
  readonly changes: (sets: readonly LineSet[]) => readonly Change[];
}

/** All is known beside the table, and nothing is shut. */
const OPEN_TO_ALL: MayShut = { key: 0, shuts: [0], changes: () => [] };

/** All is known beside the table; told by what is shut. */
const settled = (shut: LineSet): MayShut =>
  shut === 0 ? OPEN_TO_ALL : { ...OPEN_TO_ALL, key: shut, shuts: [shut] };

/** The sets of lines that a fact may shut, and those that it shuts as long as it is not known. */
interface Unknown extends Pick<Beside, 'fact'> {
  readonly shuts: readonly LineSet[];
  readonly meanwhile: LineSet;
}

function changedPairs(
  { shuts, meanwhile }: Unknown,
  others: readonly LineSet[],
  sets: readonly LineSet[],
): Change['pairs'] {
  const all = [...new Set([...shuts, meanwhile])];
  return sets.flatMap((set) =>
    others.flatMap((other) => {
      const left = [...new Set(all.map((shut) => set & ~(other | shut)))];
      return left.flatMap((a, i) => left.slice(i + 1).map((b): readonly [LineSet, LineSet] => [a, b]));
    }),
  );
}

/** A set of open facts is a small number as long as there are few. */
const FEW = 6;

/** What may still be shut while some facts are not known at all: as few sets of them as claims have met. */
const metBefore = /* @__PURE__ */ kept((_: readonly Beside[]) => new Map<number, MayShut>());

/** The facts of which nothing is known, as a set of bits; -1 where one is known in part, or there are many. */
function whollyOpen(claim: Claim, besides: readonly Beside[]): number {
  if (besides.length > FEW) return -1;
  let open = 0;
  for (let i = 0; i < besides.length; i++) {
    const { fact, conditions } = besides[i] as Beside;
    if (factValue(claim, fact) == null) open |= 1 << i;
    else if (shutBy(conditions, claim, (truth) => truth === UNKNOWN) !== 0) return -1;
  }
  return open;
}

/** What may still become of the lines beside the table. */
export function mayShut(claim: Claim, besides: readonly Beside[], { shut, unsure }: Said): MayShut {
  if (unsure === 0) return settled(shut);
  const open = whollyOpen(claim, besides);
  if (open < 0) return stillShut(claim, besides, shut);
  const known = metBefore(besides);
  const key = shut * 2 ** FEW + open;
  const found = known.get(key) ?? stillShut(claim, besides, shut);
  known.set(key, found);
  return found;
}

/** However many facts are unknown, only sets of lines are shut, so what can be reached is closed under unions, and stays small. */
function stillShut(claim: Claim, besides: readonly Beside[], shut: LineSet): MayShut {
  const unknown = besides.flatMap(({ fact, conditions, shutsFor }): Unknown[] => {
    const meanwhile = shutBy(conditions, claim, (truth) => truth === UNKNOWN);
    return meanwhile === 0 ? [] : [{ fact, shuts: shutsFor(claim), meanwhile }];
  });
  const before: (readonly LineSet[])[] = [[shut]];
  for (const { shuts } of unknown) before.push(pairUnions(before.at(-1) as readonly LineSet[], shuts));
  return {
    key: `${shut} ${unknown.map(({ fact, shuts, meanwhile }) => [fact, shuts, meanwhile]).join(' ')}`,
    shuts: before.at(-1) as readonly LineSet[],
    changes(sets) {
      const changes: Change[] = [];
      const known = new Map<string, Change['pairs']>();
      let after: readonly LineSet[] = [0];
      for (let i = unknown.length - 1; i >= 0; i--) {
        const each = unknown[i] as Unknown;
        const others = pairUnions(before[i] as readonly LineSet[], after);
        const key = `${each.shuts} ${each.meanwhile} ${others}`;
        const pairs = known.get(key) ?? changedPairs(each, others, sets);
        known.set(key, pairs);
        changes.push({ fact: each.fact, pairs });
        after = pairUnions(after, each.shuts);
      }
      return changes;
    },
  };
}
