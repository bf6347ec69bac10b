import type { Claim } from '../claim/claim.js';
import type { FactName } from '../claim/facts.js';
import { type Domain, type Field, type Layout, type Profile, WORD_BITS } from '../claim/profile.js';
import type { Question } from '../logic/resolve.js';

/** A fact that some sentences ask, and the values that they tell apart. */
export interface FactColumn {
  readonly fact: FactName;
  /** One value of each class, and last the state of not knowing. */
  readonly values: readonly unknown[];
  /** What one step from value to value adds to the number of a state of knowledge. */
  readonly stride: number;
  /** For each place in the values, the places of what it may turn out to be. */
  readonly becomes: readonly (readonly number[])[];
  /** The place of the class that a value of the fact belongs to. */
  readonly placeOf: (value: unknown) => number;
}

/** What a table needs to know of a question. */
export interface TableQuestion extends Pick<Question<Claim>, 'id' | 'truthOf'> {
  readonly fact: string;
}

/** The classes into which the values of a field fall. */
interface FactClasses extends Pick<FactColumn, 'values' | 'becomes'> {
  /** The class of each value, by its code. */
  readonly classOf: readonly number[];
}

/** A column, and what each code of its field adds to the number of the state. */
interface CodedColumn extends FactColumn {
  readonly field: Field;
  readonly steps: readonly number[];
}

/** The rules are at fault, and nobody's input: they ask what a table cannot hold. */
export const refusal = (rule: string, fact: string, why: string): Error =>
  new Error(`rule ${rule} asks ${fact}: ${why}`);

/** A table of more states of knowledge would be too slow to look through. */
const MOST_STATES = 2 ** 18;

/**
 * The values of a fact by the way in which the questions can tell them apart. A value known too roughly is in a class with others
 * only if it may turn out to be the same.
 */
function classesOf(domain: Domain, questions: readonly TableQuestion[]): FactClasses {
  if (domain.is !== 'listed') return { values: [true, undefined], becomes: [[0], [0]], classOf: [0] };
  const { values, keyOf = (value) => value, within = () => [] } = domain;
  const places = new Map<unknown, number>();
  const classes = new Map<string, number>();
  const representatives: unknown[] = [];
  const becomes: (readonly number[])[] = [];
  const add = (value: unknown, maybe: readonly number[]): void => {
    const answers = questions.map(({ truthOf }) => truthOf(value));
    const name = `${answers} ${maybe}`;
    const place = classes.get(name) ?? representatives.push(value) - 1;
    classes.set(name, place);
    places.set(keyOf(value as never), place);
    if (place === becomes.length) becomes.push(maybe.length === 0 ? [place] : maybe);
  };
  const isRough = (value: unknown) => within(value as never).length > 0;
  for (const value of values) if (!isRough(value)) add(value, []);
  const precise = [...representatives.keys()];
  for (const value of values) {
    if (!isRough(value)) continue;
    const targets = within(value as never).map((each) => places.get(keyOf(each as never)) as number);
    add(value, [...new Set(targets)]);
  }
  return {
    values: [...representatives, undefined],
    becomes: [...becomes, precise],
    classOf: values.map((value) => places.get(keyOf(value as never)) as number),
  };
}

const widthOf = (columns: readonly FactColumn[], { fact }: TableQuestion): number =>
  columns.reduce((width, column) => (column.fact === fact ? column.values.length : width), 0);

function columnsOf(
  { fields }: Layout,
  questions: readonly TableQuestion[],
  watched: readonly FactName[],
): readonly CodedColumn[] {
  const stray = questions.find(({ fact }) =>
    fields.every((field) => field.fact !== fact || field.domain.is !== 'listed'),
  );
  if (stray) throw refusal(stray.id, stray.fact, 'no table can hold the values of this fact');
  const columns: CodedColumn[] = [];
  let stride = 1;
  for (const field of fields) {
    const { fact, domain } = field;
    const own = questions.filter((question) => question.fact === fact);
    if (own.length === 0 && !watched.includes(fact)) continue;
    const { values, becomes, classOf } = classesOf(domain, own);
    const step = stride;
    const steps = [values.length - 1, ...classOf].map((place) => place * step);
    const placeOf = (value: unknown) => (steps[field.codeOf(value)] as number) / step;
    columns.push({ fact, field, steps, stride, values, becomes, placeOf });
    stride *= values.length;
  }
  if (stride > MOST_STATES) {
    const [widest] = questions.toSorted((a, b) => widthOf(columns, b) - widthOf(columns, a)) as [
      TableQuestion,
    ];
    throw refusal(widest.id, widest.fact, 'the table would have too many states');
  }
  return columns;
}

/** What every content of every word of a profile adds to the number of the state, word after word. */
function addendsOf({ words }: Layout, columns: readonly CodedColumn[]): Int32Array {
  const addends = new Int32Array(words << WORD_BITS);
  for (const { field, steps } of columns) {
    const [from, mask] = [field.word << WORD_BITS, (1 << field.width) - 1];
    for (let content = 0; content < 1 << WORD_BITS; content++) {
      const step = steps[(content >>> field.shift) & mask] ?? 0;
      addends[from + content] = (addends[from + content] as number) + step;
    }
  }
  return addends;
}

/** The place of what is known of a fact. */
export const placeIn = (state: number, { stride, values }: FactColumn): number =>
  Math.floor(state / stride) % values.length;

/** The places of what a fact may turn out to be. */
export const becomesIn = (state: number, column: FactColumn): readonly number[] =>
  column.becomes[placeIn(state, column)] as readonly number[];

/** Whether a fact is not known well enough. */
export const isOpen = (state: number, column: FactColumn): boolean => {
  const place = placeIn(state, column);
  const [only, ...others] = column.becomes[place] as readonly number[];
  return others.length > 0 || only !== place;
};

/** The state with a fact at another place. */
export const moved = (state: number, column: FactColumn, place: number): number =>
  state + (place - placeIn(state, column)) * column.stride;

/** The facts of a claim as far as a state of knowledge says them. */
export const factsOfState = (state: number, columns: readonly FactColumn[]): Claim =>
  Object.fromEntries(
    columns.map((column) => [column.fact, column.values[placeIn(state, column)]]),
  ) as unknown as Claim;

/** A row for every state of knowledge that some sentences tell apart; made as it is asked for. */
export interface Table<R> {
  readonly columns: readonly FactColumn[];
  readonly at: (state: number) => R;
  /** The row for a claim, from its profile. */
  readonly of: (profile: Profile) => R;
}

/**
 * The table of all that some questions ask. Of facts that are watched it is told whether they are known.
 *
 * @throws Error where it cannot hold what is asked, naming rule and fact.
 */
export function tableOf<R>(
  layout: Layout,
  questions: readonly TableQuestion[],
  watched: readonly FactName[],
  rowOf: (state: number, columns: readonly FactColumn[]) => R,
): Table<R> {
  const columns = columnsOf(layout, questions, watched);
  const addends = addendsOf(layout, columns);
  const rows = new Array<R | undefined>(columns.reduce((size, { values }) => size * values.length, 1));

  const at = (state: number): R => {
    let row = rows[state];
    if (row === undefined) {
      row = rowOf(state, columns);
      rows[state] = row;
    }
    return row;
  };

  return {
    columns,
    at,
    of(profile) {
      let state = 0;
      for (let word = 0; word < profile.length; word++)
        state += addends[(word << WORD_BITS) | (profile[word] as number)] as number;
      return at(state);
    },
  };
}
