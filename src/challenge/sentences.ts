import type { Claim } from '../claim/claim.js';
import { FACT_VALUES, type FiniteFact } from '../claim/facts.js';
import { written } from '../claim/write.js';
import type { LineSet } from '../decide/line-set.js';
import type { Plan } from '../decide/plan.js';
import { resolve } from '../decide/under-terms.js';
import { COVERAGE } from '../law/lines.js';
import { classify } from '../logic/classes.js';
import { combinations } from '../logic/combinations.js';
import { compile, type Decide } from '../logic/evaluate.js';
import type { Question } from '../logic/resolve.js';
import { TRUE } from '../logic/truth.js';
import { questionsIn } from '../logic/walk.js';
import type { Choices, Option } from './option.js';

/**
 * The lines' own sentences under one version of the contract, or several at once, as something that changed facts may turn. Sets
 * of lines are in the order of the plans.
 */
export interface Sentences {
  /** The facts that they ask, and how each may turn out otherwise than it stands. */
  readonly choices: Choices;
  /** The facts that some lines ask under the first plan, out of the choices. */
  readonly choicesOf: (lines: LineSet) => Choices;
  /** The lines whose sentence holds under the first plan. */
  readonly holding: (facts: Claim) => LineSet;
  /** For each plan, the lines whose sentence may hold once all is known. */
  readonly possible: (facts: Claim) => readonly LineSet[];
}

interface Asking {
  readonly questions: readonly Question<Claim>[];
  readonly facts: readonly FiniteFact[];
  readonly decide: Decide<Claim>;
}

const optionOf = (fact: FiniteFact, values: readonly unknown[]): Option => {
  const texts = values.map((value) => written(fact, value));
  return {
    fact,
    value: values[0],
    to: { is: 'one-of', values: texts },
    example: texts[0] as Option['example'],
  };
};

/** Whether a sentence may hold once what it asks is known. */
function mayHold(
  { facts, decide }: Asking,
  claim: Claim,
  standFor: ReadonlyMap<string, readonly unknown[]>,
): boolean {
  const open = facts.filter((fact) => claim[fact] === undefined || claim[fact] === null);
  const values = open.map((fact) => standFor.get(fact) as readonly unknown[]);
  const { count, option } = combinations(values.map(({ length }) => length));
  const completed: { -readonly [F in keyof Claim]: unknown } = { ...claim };
  for (let n = 0; n < count; n++) {
    for (const [i, fact] of open.entries()) completed[fact] = values[i]?.[option(n, i)];
    if (decide(completed as Claim) === TRUE) return true;
  }
  return false;
}

const askingIn = ({ lines, terms }: Plan): readonly Asking[] =>
  lines.map((line) => {
    const { own } = COVERAGE[line];
    const sentence = resolve(own, terms);
    const questions = [...questionsIn(sentence)];
    return {
      questions,
      facts: [...new Set(questions.map(({ fact }) => fact as FiniteFact))],
      decide: compile(sentence),
    };
  });

const lineSet = (asking: readonly Asking[], test: (each: Asking) => boolean): LineSet =>
  asking.reduce((set, each, i) => (test(each) ? set | (1 << i) : set), 0);

export function sentencesOf(plans: readonly Plan[], claim: Claim): Sentences {
  const asking = plans.map(askingIn);
  const [first] = asking as [readonly Asking[], ...(readonly Asking[])[]];
  const questions = asking.flat().flatMap((each) => each.questions);
  const standFor = new Map<FiniteFact, readonly unknown[]>();
  const choices: Option[][] = [];
  for (const fact of Object.keys(FACT_VALUES) as FiniteFact[]) {
    const asked = questions.filter((question) => question.fact === fact);
    if (asked.length === 0) continue;
    const values: readonly unknown[] = FACT_VALUES[fact];
    const { representatives, classOf } = classify(values, asked);
    standFor.set(fact, representatives);
    choices.push(
      representatives
        .map((_, i) => values.filter((_, v) => classOf[v] === i))
        .filter((same) => !same.includes(claim[fact]))
        .map((same) => optionOf(fact, same)),
    );
  }
  return {
    choices,
    choicesOf(wanted) {
      const facts = first.flatMap((each, i) => ((wanted >> i) & 1 ? each.facts : []));
      return choices.filter(([option]) => facts.includes(option?.fact as FiniteFact));
    },
    holding: (facts) => lineSet(first, ({ decide }) => decide(facts) === TRUE),
    possible: (facts) => asking.map((lines) => lineSet(lines, (each) => mayHold(each, facts, standFor))),
  };
}
