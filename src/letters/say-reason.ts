import type { Established, FactValue } from '../claim/fact-kinds.js';
import { type AnyPath, FACT_PATH } from '../claim/facts.js';
import type { MissingState } from '../decide/missing-fact.js';
import type { FailedCondition } from '../explain/explanation.js';
import { factText } from '../explain/fact-text.js';
import { toldOf } from '../explain/language.js';
import { isReached } from '../explain/status.js';
import { conditionRule, isAgreed } from '../law/every-line.js';
import type { ReadingId } from '../law/readings.js';
import { failingIn, readingsIn, statementsIn } from '../logic/why.js';
import { circumstanceWord } from '../words/tell-value.js';
import { happenedIn } from './happened.js';
import type { ChangedFact, PageBlock, RefusalGround } from './letter.js';
import { whyLess } from './say-settled.js';
import { letterValue } from './value-text.js';
import { entry, labelOfFact, paperText, passageOf, type Writing } from './writing.js';

/** The condition of the contract's own by which something fails. */
const ownConditionIn = ({ id }: FailedCondition, { contract }: Writing): string | null =>
  contract.conditions.find((own) => conditionRule(own.id) === id)?.text ?? null;

/** What fails, in a sentence without its full stop. */
function failsText(condition: FailedCondition, writing: Writing): string {
  const { claim, given, explanation, language } = writing;
  const { rules } = toldOf(explanation, language);
  const { letter } = language;
  const said = isAgreed(condition.id)
    ? rules.agreedCondition(ownConditionIn(condition, writing)).fails
    : (letter.conditions[condition.id] ?? (rules.conditions[condition.id]?.fails as string));
  return letter.speaking(said, given.recipient?.concerning ?? null, claim.harm ?? null);
}

/** What was told of an earlier reason is not told again. */
interface ToldBefore {
  readonly facts: Set<AnyPath>;
  readonly conditions: Set<string>;
  readonly quotes: Set<string>;
  readonly papers: Set<string>;
}

/** Of what was found, the circumstances by which the contract excludes these lines: nothing else is laid at anybody's door. */
const excluding = (
  found: FactValue,
  { lines }: FailedCondition,
  { explanation: { terms } }: Writing,
): readonly Established[] =>
  (found as readonly Established[]).filter(({ id, causedLoss }) =>
    terms.exclusions.some(
      (each) =>
        each.id === id &&
        (each.if === 'present' || causedLoss === true) &&
        (each.lines ?? lines).some((line) => lines.includes(line)),
    ),
  );

/** The values by which it fails, each said once; what somebody was doing, the sentence says itself. */
function valuesText(
  condition: FailedCondition,
  ground: RefusalGround,
  writing: Writing,
  { facts: told }: ToldBefore,
): readonly string[] {
  const { words, phrases, letter } = writing.language;
  return condition.facts.flatMap((fact) => {
    const known = ground.facts.find((one) => one.fact === fact);
    if (known === undefined || fact === FACT_PATH.role || told.has(fact)) return [];
    told.add(fact);
    const label = labelOfFact(fact, writing);
    if (fact === FACT_PATH.circumstances)
      return excluding(known.value, condition, writing).map((one) =>
        phrases.factIs(label, circumstanceWord(one, words)),
      );
    const value =
      fact === FACT_PATH.startedAt
        ? letter.moment(known.value as string)
        : factText(fact, known.value, writing.explanation, writing.language);
    return value === '' ? [] : [phrases.factIs(label, value)];
  });
}

/** The readings on which a condition turns, as far as the contract chose them; whether any was left open. */
function readingsFor({ id, lines }: FailedCondition, { explanation }: Writing) {
  const parts = explanation.lines
    .filter(({ line }) => lines.includes(line))
    .flatMap(({ tree }) => failingIn(tree))
    .filter((part) => statementsIn(part).some((one) => one.id === id));
  return new Set<ReadingId>(parts.flatMap(readingsIn));
}

/** A reason: its facts, its clause, and how the one meets the other. */
function* groundBlocks(ground: RefusalGround, writing: Writing, told: ToldBefore): Generator<PageBlock> {
  const { contract, explanation, language } = writing;
  const { letter, words } = language;
  const { quote } = toldOf(explanation, language);
  const reached = explanation.lines.filter(isReached).map(({ line }) => line);
  for (const condition of ground.conditions) {
    const [clause] = condition.clauses;
    const own = `${condition.id} ${condition.lines}`;
    if (clause === undefined || told.conditions.has(own)) continue;
    told.conditions.add(own);
    const quoted = quote(condition.id, clause);
    const isNew = !told.quotes.has(quoted);
    told.quotes.add(quoted);
    const { start, end } = contract.term;
    const isAll = reached.length > 0 && reached.every((line) => condition.lines.includes(line));
    yield entry(
      letter.ground(
        {
          values: valuesText(condition, ground, writing, told),
          clause: words.clause(clause),
          quote: isNew ? quoted : null,
          fails: failsText(condition, writing),
          term: condition.id === 'in-term' ? letter.period(start, end) : null,
        },
        isAll ? null : condition.lines.map((line) => words.lines[line]),
      ),
    );
    const agreed = ownConditionIn(condition, writing);
    if (agreed !== null) yield passageOf(letter.contractSays(agreed));
  }
  const shownBy = ground.papers.map((paper) => paperText(paper, writing));
  const newly = shownBy.filter((paper) => !told.papers.has(paper));
  for (const paper of newly) told.papers.add(paper);
  if (newly.length > 0) yield passageOf(letter.shownBy(newly));
}

/** What the contract chose where the notice is open; where it chose nothing, that it is to be asked. */
function* readingBlocks(writing: Writing): Generator<PageBlock> {
  const { content, contract, explanation, language } = writing;
  const { letter } = language;
  const { readings } = toldOf(explanation, language);
  const asked = new Set(
    content.grounds.flatMap(({ conditions }) => conditions.flatMap((one) => [...readingsFor(one, writing)])),
  );
  const chosen = [...asked].filter((id) => contract.chosen.includes(id));
  for (const id of chosen) {
    const { title, positions } = readings[id];
    yield passageOf(
      letter.contractReads(
        title,
        (positions as Readonly<Record<string, string>>)[contract.readings[id]] as string,
      ),
    );
  }
  if (chosen.length < asked.size) yield passageOf(letter.askContract);
}

function* refusedFor(writing: Writing): Generator<PageBlock> {
  const told: ToldBefore = {
    facts: new Set(),
    conditions: new Set(),
    quotes: new Set(),
    papers: new Set(),
  };
  for (const ground of writing.content.grounds) yield* groundBlocks(ground, writing, told);
  yield* readingBlocks(writing);
}

/** What still has to be shown; of exclusions, that nobody asks the family. */
function* stillOpen(writing: Writing): Generator<PageBlock> {
  const { explanation, language } = writing;
  const { letter } = language;
  const { missing } = explanation.determination;
  const isSaid = (state: MissingState) => writing.content.form === 'papers' && state === 'undetermined';
  for (const { fact, state } of missing)
    if (fact !== FACT_PATH.circumstances && !isSaid(state))
      yield entry(letter.open(labelOfFact(fact, writing), letter.states[state]));
  if (missing.some(({ fact }) => fact === FACT_PATH.circumstances)) yield passageOf(letter.exclusionsOpen);
}

const saidOf = (
  { fact }: ChangedFact,
  value: FactValue | null | undefined,
  { language }: Writing,
): string => {
  const { corrected } = language.letter;
  if (value === undefined) return corrected.unstated;
  return value === null ? corrected.open : letterValue(fact, value, language);
};

/** What accuses is not said without its paper. */
const accusesUnshown = (fact: ChangedFact['fact'], { given }: Writing): boolean =>
  fact === FACT_PATH.circumstances && !given.papers.some(({ establishes }) => establishes.includes(fact));

/** What was said, and which facts are otherwise. */
function* changedFrom(writing: Writing): Generator<PageBlock> {
  const { content, language } = writing;
  const { letter } = language;
  const { corrected: say } = letter;
  const before = content.correction as NonNullable<typeof content.correction>;
  const title =
    letter.titles[({ payable: 'payment', pending: 'papers', declined: 'refusal' } as const)[before.outcome]];
  const result = before.outcome === 'payable' ? letter.sum(before.amount) : say.outcomes[before.outcome];
  yield passageOf(say.before(letter.day(before.issued), title, result));
  for (const change of before.facts)
    if (accusesUnshown(change.fact, writing)) yield entry(say.changed(labelOfFact(change.fact, writing)));
    else
      yield entry(
        say.fact(
          labelOfFact(change.fact, writing),
          saidOf(change, change.before, writing),
          saidOf(change, change.now, writing),
        ),
      );
  if (before.terms) yield passageOf(say.terms);
  if (before.facts.length === 0) yield passageOf(say.nothing);
}

/** What was found, and why it comes to this: two or three sentences, or each reason of a refusal. */
export function* letterReason(writing: Writing): Generator<PageBlock> {
  const { content, language } = writing;
  const { letter, words } = language;
  yield passageOf(happenedIn(writing));
  if (content.form === 'correction') yield* changedFrom(writing);
  if (content.form === 'settlement') return yield* whyLess(writing);
  if (content.outcome === 'declined' && content.grounds.length > 0) return yield* refusedFor(writing);
  if (content.outcome === 'payable')
    yield passageOf(letter.meets(content.lines.map((line) => words.lines[line])));
  yield* stillOpen(writing);
}
