import type { Condition, Tests } from './condition.js';
import { compileCondition } from './evaluate.js';
import { foldCondition } from './fold.js';
import { type Bindings, resolveCondition } from './resolve.js';
import { FALSE, TRUE, type Truth } from './truth.js';

/** A node of a rule as it came out for given facts and terms, with everything below it. */
export interface Traced {
  readonly kind: Condition<never, never>['kind'];
  readonly id: string | null;
  readonly clause: string | null;
  readonly truth: Truth;
  /** The fact that it asks. */
  readonly fact: string | null;
  /** The values of the fact with which it holds, where they are listed. */
  readonly accepts: readonly unknown[] | null;
  /** The reading that applied, and the position chosen on it. */
  readonly reading: string | null;
  readonly chosen: string | null;
  /** The position on its parent's reading under which it stands. */
  readonly position: string | null;
  /** Whether it counts: not where it stands under a position that was not chosen. */
  readonly inForce: boolean;
  /** Whether its truth made the truth of its parent. */
  readonly decisive: boolean;
  /** Whether it, its parent and so on up to the whole made the truth of the whole. */
  readonly decides: boolean;
  /** None left out, however early the truth of the whole was settled. */
  readonly parts: readonly Traced[];
}

/** A condition with its truth, before it is known what that truth came to above it. */
interface DraftNode<F, T extends Tests> {
  readonly condition: Condition<F, T>;
  readonly truth: Truth;
  readonly accepts: readonly unknown[] | null;
  readonly parts: readonly { readonly draft: DraftNode<F, T>; readonly position: string | null }[];
}

type Drafting<F, T extends Tests> = (facts: F) => DraftNode<F, T>;

/** Truths from the leaves up, as in the decision: the least of all parts, the most of any, that of the case chosen. */
function draftingOf<F, T extends Tests>(whole: Condition<F, T>, under: Bindings<T>): Drafting<F, T> {
  const leaf = (condition: Condition<F, T>, accepts: DraftNode<F, T>['accepts'] = null): Drafting<F, T> => {
    const decide = compileCondition(resolveCondition(condition, under));
    return (facts) => ({ condition, truth: decide(facts), accepts, parts: [] });
  };
  const group =
    (truthOf: (...truths: number[]) => number, none: Truth) =>
    (condition: Condition<F, T>, draftings: readonly Drafting<F, T>[]): Drafting<F, T> =>
    (facts) => {
      const drafts = draftings.map((drafting) => drafting(facts));
      const truth = truthOf(none, ...drafts.map((draft) => draft.truth)) as Truth;
      return { condition, truth, accepts: null, parts: drafts.map((draft) => ({ draft, position: null })) };
    };
  return foldCondition<F, T, Drafting<F, T>>(whole, {
    all: group(Math.min, TRUE),
    any: group(Math.max, FALSE),
    'one-of': (condition) => leaf(condition, condition.values),
    check: (condition) => leaf(condition),
    terms: (condition) => leaf(condition),
    constant: (condition) => leaf(condition),
    choice(condition, caseOf) {
      const cases = Object.keys(condition.cases).map((position) => [position, caseOf(position)] as const);
      const chosen = under.chosen(condition.reading);
      return (facts) => {
        const parts = cases.map(([position, drafting]) => ({ draft: drafting(facts), position }));
        const inForce = parts.find(({ position }) => position === chosen) as (typeof parts)[number];
        return { condition, truth: inForce.draft.truth, accepts: null, parts };
      };
    },
  });
}

/** Where a node stands. */
type NodeRole = Pick<Traced, 'position' | 'inForce' | 'decisive' | 'decides'>;

/** What conditions of some kinds have. */
type AskedNode = Record<'id' | 'clause' | 'fact' | 'part' | 'reading', string>;

/** A part of a group makes its truth exactly where it shares it; of a reading, the case chosen does. */
function node<F, T extends Tests>(
  { condition, truth, accepts, parts }: DraftNode<F, T>,
  chosen: Bindings<T>['chosen'],
  own: NodeRole,
): Traced {
  const { id = null, clause = null, fact, part, reading = null } = condition as Partial<AskedNode>;
  const position = reading === null ? null : chosen(reading);
  return {
    kind: condition.kind,
    id,
    clause,
    truth,
    fact: part === undefined ? (fact ?? null) : `${fact}.${part}`,
    accepts,
    reading,
    chosen: position,
    ...own,
    parts: parts.map((part) => {
      const isChosen = part.position === position;
      const decisive = own.inForce && isChosen && part.draft.truth === truth;
      return node(part.draft, chosen, {
        position: part.position,
        inForce: own.inForce && isChosen,
        decisive,
        decides: own.decides && decisive,
      });
    }),
  };
}

/** Follows a condition through given facts and terms, and notes what came out at every node, those not in force included. */
export function tracer<F, T extends Tests>(
  condition: Condition<F, T>,
  under: Bindings<T>,
): (facts: F) => Traced {
  const drafting = draftingOf(condition, under);
  const whole = { position: null, inForce: true, decisive: true, decides: true };
  return (facts) => node(drafting(facts), under.chosen, whole);
}

/** Every node of a trace, the whole first. */
export function nodesIn<N extends { readonly parts: readonly N[] }>(whole: N): readonly N[] {
  const nodes: N[] = [whole];
  for (let i = 0; i < nodes.length; i++) nodes.push(...(nodes[i] as N).parts);
  return nodes;
}
