import type { Established } from '../claim/fact-kinds.js';
import type { FactValue } from '../claim/write.js';
import { groupBy } from '../input/group-by.js';
import type { Line } from '../law/line-ids.js';
import { kept } from '../logic/kept.js';
import type { Fen } from '../money/fen.js';
import type { Changes, Option } from './option.js';

/** Changes, and what they lead to. */
export interface Turned {
  readonly changes: Changes;
  readonly line: Line | null;
  readonly amount: Fen;
}

const optionKey = /* @__PURE__ */ kept(({ fact, to }: Option): string => JSON.stringify([fact, to]));

/** What is said of a circumstance at all need not be said of it as the cause of the loss. */
const anyIn = (values: readonly FactValue[]): readonly FactValue[] =>
  values.filter((value) => !values.includes((value as Partial<Established>).id as FactValue));

/** None of some values, of which others do it after all: of places, which are a list with all else beside it. */
const besides = (none: Option, others: readonly FactValue[]): Option | null =>
  none.fact !== 'division'
    ? null
    : { ...none, to: { is: 'none-of', values: none.to.values.filter((value) => !others.includes(value)) } };

/** Either of two ways in which one fact may turn out, as one: more values, or spans of time of which the other follows on the one. */
function either(one: Option, other: Option): Option | null {
  const [values, others] = [one.to.values, other.to.values];
  if (one.to.is === 'one-of' && other.to.is === 'one-of')
    return { ...one, to: { is: 'one-of', values: anyIn([...values, ...others]) } };
  if (one.to.is === 'one-of' && other.to.is === 'none-of') return besides(other, values);
  if (one.to.is === 'none-of' && other.to.is === 'one-of') return besides(one, others);
  if (one.to.is !== 'within' || values[1] !== others[0]) return null;
  return { ...one, to: { is: 'within', values: [values[0], others[1]] as FactValue[] } };
}

/** Both in one, where they differ in the values of one fact alone. */
function joinedChanges(a: Turned, b: Turned): Turned | null {
  const isOther = (option: Option, i: number) => optionKey(option) !== optionKey(b.changes[i] as Option);
  const at = a.changes.findIndex(isOther);
  if (a.changes.findLastIndex(isOther) > at) return null;
  const both = either(a.changes[at] as Option, b.changes[at] as Option);
  if (both === null) return null;
  return { ...a, changes: a.changes.with(at, both), amount: Math.min(a.amount, b.amount) };
}

/** Changes of the same facts that lead to the same line are told together: any of the values does it. */
export const merged = (turned: readonly Turned[]): readonly Turned[] =>
  [...groupBy(turned, ({ line, changes }) => `${line} ${changes.map(({ fact }) => fact)}`).values()].flatMap(
    mergedAlike,
  );

/** The same of some that all lead to one line by changes of the same facts. */
function mergedAlike(turned: readonly Turned[]): readonly Turned[] {
  const together: Turned[] = [];
  for (const each of turned) {
    let whole = each;
    for (let i = 0; i < together.length; i++) {
      const both = joinedChanges(together[i] as Turned, whole);
      if (both === null) continue;
      together.splice(i, 1);
      whole = both;
      i = -1;
    }
    together.push(whole);
  }
  return together;
}
