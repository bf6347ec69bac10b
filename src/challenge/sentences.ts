import type { Claim } from '../claim/claim.js';
import { conditionOf, FACT_NAMES, type FactName, factValue } from '../claim/facts.js';
import { CIRCUMSTANCES_OF } from '../claim/vocabulary.js';
import { saidBeside } from '../decide/beside.js';
import type { LineSet } from '../decide/line-set.js';
import type { Plan } from '../decide/plan.js';
import { groupBy } from '../input/group-by.js';
import { classify } from '../logic/classes.js';
import { compileCondition, type Decide } from '../logic/evaluate.js';
import type { Question, Resolved } from '../logic/resolve.js';
import { TRUE } from '../logic/truth.js';
import { questionsIn } from '../logic/walk.js';
import { establishing, type Unborne } from './gates.js';
import { type Choices, completionsOf, type Option } from './option.js';
import { everyValueOf, targetOf, withinRough } from './values.js';

/**
 * The lines' own sentences under one version of the contract, or several at once, as something that changed facts may turn. Sets
 * of lines are in the order of the plans.
 */
export interface Sentences {
  /** The facts that they ask as well as the loss does; how these may turn out is for the loss to say. */
  readonly shared: ReadonlySet<FactName>;
  /** The other facts that they ask, and how each may turn out otherwise than it stands. */
  readonly choices: Choices;
  /** The facts that some lines ask under the first plan, out of the choices. */
  readonly choicesOf: (lines: LineSet) => Choices;
  /**
   * How facts that some lines ask by themselves would each shut them: circumstances that are not there, conditions not met. Of
   * conditions that shut the same lines the first stands for all.
   */
  readonly beside: Choices;
  /** All for which it stands, itself the first. */
  readonly alike: (option: Option) => readonly Option[];
  /** The lines that cover under the first plan, where all holds that stands before them. */
  readonly holding: (facts: Claim) => LineSet;
  /** For each plan, the lines that may cover once all is known, but for what is asked beside; what is shared must be known. */
  readonly mayHold: (facts: Claim) => readonly LineSet[];
  /** For each plan, the lines that are shut beside. */
  readonly shut: (facts: Claim) => readonly LineSet[];
}

interface SentenceAsked {
  readonly questions: readonly Question<Claim>[];
  readonly decide: Decide<Claim>;
  /** Whether it may hold, by what is known of the facts that it asks. */
  readonly known: Map<string, boolean>;
}

const askingOf = (sentence: Resolved<Claim>): SentenceAsked => ({
  questions: [...questionsIn(sentence)],
  decide: compileCondition(sentence),
  known: new Map(),
});

const lineSet = (asking: readonly SentenceAsked[], test: (each: SentenceAsked) => boolean): LineSet =>
  asking.reduce((set, each, i) => (test(each) ? set | (1 << i) : set), 0);

/** The values by how the questions tell them apart, and how a fact may turn out otherwise than it stands. */
interface Turns {
  readonly representatives: readonly unknown[];
  readonly options: readonly Option[];
}

function turnsOf(fact: FactName, asked: readonly Question<Claim>[], now: unknown): Turns {
  const values = everyValueOf(fact);
  const { representatives, classOf } = classify(values, asked);
  const isKnown = now !== undefined && now !== null;
  const isSo = (value: unknown) => isKnown && asked.every(({ truthOf }) => truthOf(value) === truthOf(now));
  const options = representatives
    .map((value, i) => ({ value, same: values.filter((_, v) => classOf[v] === i) }))
    .filter(({ value }) => !isSo(value))
    .map(({ value, same }): Option => ({ fact, value, ...targetOf(fact, same) }));
  return { representatives, options };
}

/** Circumstances, at all and as the cause of the loss, by the lines that each of them shuts under each of the plans. */
function circumstanceOptions(plans: readonly Plan[], claim: Claim): readonly Option[] {
  const shutBy = (each: Unborne) =>
    plans.map(({ besides }) => {
      const listed = besides.filter(({ fact }) => fact === 'circumstances');
      return saidBeside({ circumstances: [each] } as unknown as Claim, listed).shut;
    });
  const alike = new Map<string, Unborne[]>();
  for (const id of CIRCUMSTANCES_OF[claim.kind]) {
    const [atAll, asCause] = [
      shutBy({ id, causedLoss: null }).join(),
      shutBy({ id, causedLoss: true }).join(),
    ];
    alike.set(atAll, [...(alike.get(atAll) ?? []), { id, causedLoss: null }]);
    if (asCause !== atAll) alike.set(asCause, [...(alike.get(asCause) ?? []), { id, causedLoss: true }]);
  }
  alike.delete(plans.map(() => 0).join());
  return [...alike.values()].map((any) => ({ fact: 'circumstances', ...establishing(claim, any) }));
}

/** The conditions of the contract's own that are not failed yet: those together that each, failed, shut the same lines. */
function conditionOptions(plans: readonly Plan[], claim: Claim): ReadonlyMap<string, readonly Option[]> {
  const askedBy = plans.map(({ besides }) => new Map(besides.map((each) => [each.fact, each])));
  const facts = new Set(askedBy.flatMap((asked) => [...asked.keys()]));
  const open = [...facts].filter((fact) => conditionOf(fact) !== null && factValue(claim, fact) !== false);
  return groupBy(
    open.map((fact): Option => ({ fact, value: false, ...targetOf(fact, [false]) })),
    ({ fact }) => askedBy.map((asked) => asked.get(fact)?.conditions.map(({ lines }) => lines)).join(' '),
  );
}

export function sentencesOf(plans: readonly Plan[], claim: Claim): Sentences {
  const asking = plans.map(({ sentences }) => sentences.map(askingOf));
  const first = asking[0] as readonly SentenceAsked[];
  const [{ besides }] = plans as readonly [Plan, ...Plan[]];
  const questions = asking.flat().flatMap((each) => each.questions);
  const ofLoss = new Set<string>(plans.flatMap(({ asked }) => asked.map(({ open }) => open.fact)));
  const facts = FACT_NAMES.filter((fact) => questions.some((question) => question.fact === fact));
  const own = facts.filter((fact) => !ofLoss.has(fact));
  const turns = new Map(
    own.map((fact) => [
      fact,
      turnsOf(
        fact,
        questions.filter((question) => question.fact === fact),
        claim[fact],
      ),
    ]),
  );
  const conditions = [...conditionOptions(plans, claim).values()];
  const optionsFor = (some: readonly FactName[]): Choices =>
    some.map((fact) => (turns.get(fact) as Turns).options);
  /** The facts that a sentence asks and does not know well enough, with all that they may turn out to be. */
  const openIn = ({ questions: asked }: SentenceAsked, known: Claim) =>
    own
      .filter((fact) => asked.some((question) => question.fact === fact))
      .flatMap((fact) => {
        const value = known[fact];
        if (value === undefined || value === null)
          return [{ fact, values: (turns.get(fact) as Turns).representatives }];
        const values = withinRough(fact, value);
        return values.length === 0 ? [] : [{ fact, values }];
      });
  const mayHold = (each: SentenceAsked, facts: Claim): boolean => {
    const key = JSON.stringify(each.questions.map(({ fact }) => facts[fact as FactName]));
    const may =
      each.known.get(key) ??
      completionsOf(facts, openIn(each, facts)).some((completed) => each.decide(completed) === TRUE);
    each.known.set(key, may);
    return may;
  };
  return {
    shared: new Set(facts.filter((fact) => ofLoss.has(fact))),
    choices: optionsFor(own),
    choicesOf: (wanted) =>
      optionsFor(
        own.filter((fact) =>
          first.some((each, i) => (wanted >> i) & 1 && each.questions.some((asked) => asked.fact === fact)),
        ),
      ),
    beside: [circumstanceOptions(plans, claim), ...conditions.map((group) => group.slice(0, 1))],
    alike: (option) => conditions.find(([first]) => first === option) ?? [option],
    holding(known) {
      const { shut, unsure } = saidBeside(known, besides);
      return lineSet(first, ({ decide }) => decide(known) === TRUE) & ~(shut | unsure);
    },
    mayHold: (known) => asking.map((lines) => lineSet(lines, (each) => mayHold(each, known))),
    shut: (known) => plans.map((plan) => saidBeside(known, plan.besides).shut),
  };
}
