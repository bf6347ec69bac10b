import type { ChangeSet, FactChange } from '../challenge/change.js';
import type { ChangeGoal } from '../challenge/goal-changes.js';
import type { ReadingGroup, ReadingsOutlook } from '../challenge/under-readings.js';
import type { Counterfactuals } from '../challenge/what-would-change.js';
import type { AttestingBody } from '../claim/attestation.js';
import { facilityStandingOf } from '../claim/facility.js';
import type { FactValue } from '../claim/fact-kinds.js';
import type { AnyPath, YesNoFact } from '../claim/facts.js';
import type { ReadingId } from '../law/readings.js';
import type { ChangeSubject } from './challenge-phrases.js';
import { bodyName } from './describe.js';
import {
  type ConditionTexts,
  circumstanceWord,
  codeWord,
  conditionText,
  tell,
  wordsAt,
} from './tell-value.js';
import type { Words } from './words.js';

const valueWord = (fact: AnyPath, value: FactValue, words: Words): string => {
  const { auditPhrases, phrases } = words;
  const { money, challenge } = phrases;
  return tell(fact, value, {
    code: codeWord(words),
    boolean: (is) => challenge[is ? 'yes' : 'no'][fact as YesNoFact],
    moment: challenge.instant,
    place: String,
    facility: (facility) => words.facilityStandings[facilityStandingOf(facility)],
    grades: (grades) => auditPhrases.list([grades].flat().map(challenge.grade)),
    money,
    count: challenge.rooms,
    area: challenge.area,
    circumstances: (found) => auditPhrases.list([found].flat().map((one) => circumstanceWord(one, words))),
    conditions: phrases.met,
  });
};

const subjectOf = (fact: AnyPath): ChangeSubject => {
  if (fact === 'incident.division') return 'place';
  return fact === 'loss.circumstances' ? 'circumstances' : 'value';
};

/** What a fact would have to be, without what can be done about it. */
function changeSentence(
  { fact, from, state, to: { is, values } }: FactChange,
  words: Words,
  conditions: ConditionTexts,
): string {
  const subject = subjectOf(fact);
  const inWords = (list: readonly FactValue[]) =>
    subject === 'place' ? [] : list.map((value) => valueWord(fact, value, words));
  const known = Array.isArray(from) ? (from as readonly string[]) : from === null ? [] : [from];
  return words.phrases.challenge.change({
    label: wordsAt(fact, words, conditionText(fact, conditions)).label,
    subject,
    values: inWords(known),
    state: state === 'established' ? null : words.missingStates[state],
    is,
    targets: inWords(values),
  });
}

/** Each body once, with all of its papers. */
function attestationsOf({ attestation }: FactChange, words: Words) {
  const papers = new Map<AttestingBody, string[]>();
  for (const { by, document } of attestation)
    papers.set(by, [...(papers.get(by) ?? []), words.documents[document]]);
  return [...papers].map(([by, documents]) => ({ body: bodyName(by, words), documents }));
}

/**
 * Says of one fact what it would have to be, whether that can still come about, who can attest it, and which clauses ask.
 *
 * @param conditions The contract's own conditions, for their words; without them their ids stand there.
 * @example
 * ```ts
 * const set = whatWouldChange(claim, contract).goals[1]?.sets[0];
 * if (set?.facts[0]) console.log(describeChange(set.facts[0]));
 * // 因果关系：…
 * ```
 * @since 0.1.0
 */
export const tellChange = (change: FactChange, words: Words, conditions: ConditionTexts = []): string =>
  changeSentence(change, words, conditions) +
  words.phrases.challenge.remedy({
    nature: change.nature,
    attestations: attestationsOf(change, words),
    clauses: [...new Set(change.clauses.map(words.clause))],
  });

/** A set of changes; how to bring it about is told only where somebody could wish for it. */
function* setLines(
  goal: ChangeGoal,
  number: number,
  { facts, amount, line }: ChangeSet,
  words: Words,
  conditions: ConditionTexts,
) {
  const { numbered, challenge, money } = words.phrases;
  const sentences = facts.map((fact) =>
    goal === 'declined' ? changeSentence(fact, words, conditions) : tellChange(fact, words, conditions),
  );
  if (sentences.length === 1) yield numbered(number, sentences[0] as string);
  else {
    yield numbered(number, challenge.together(facts.length));
    for (const sentence of sentences) yield `   ${sentence}`;
  }
  if (line !== null) yield `   ${challenge.dueThen(money(amount), words.lines[line])}`;
}

function* changesLines(
  { claim, contract, outcome, amount, goals }: Counterfactuals,
  words: Words,
  conditions: ConditionTexts,
) {
  const { phrases } = words;
  yield phrases.heading(claim, contract);
  yield phrases.outcome(words.outcomes[outcome]);
  yield phrases.amount(phrases.money(amount), outcome);
  for (const { goal, sets } of goals) {
    yield phrases.challenge.goal(goal, sets.length > 0);
    for (const [i, set] of sets.entries()) yield* setLines(goal, i + 1, set, words, conditions);
  }
}

/**
 * Says in several lines what a determination is, and which facts would change it, were they otherwise.
 *
 * @param conditions The contract's own conditions, for their words; without them their ids stand there.
 * @example
 * ```ts
 * console.log(tellChanges(whatWouldChange(claim, contract), words));
 * // 案件 c-1（合同 illustrative）
 * // …
 * ```
 * @since 0.1.0
 */
export const tellChanges = (
  changes: Counterfactuals,
  words: Words,
  conditions: ConditionTexts = [],
): string => [...changesLines(changes, words, conditions)].join('\n');

const positionWord = (id: ReadingId, code: string, { readings }: Words): string =>
  (readings[id].positions as Readonly<Record<string, string>>)[code] as string;

/** The combinations of a group, by the numbers of the readings in the list above; the contract's own group is what the others leave. */
function combinationsOf(
  { isChosen, cases, combinations }: ReadingGroup,
  { readings, contested }: ReadingsOutlook,
  words: Words,
): readonly string[] {
  const { challenge } = words.phrases;
  if (!contested) return [];
  if (isChosen) return [challenge.chosen(combinations === 1)];
  return cases.map((each) => {
    const told = readings.flatMap(({ reading, chosen, others }, i) => {
      const taken = each[reading];
      if (taken === undefined) return [];
      const position = others.length > 1 ? positionWord(reading, taken, words) : null;
      return { number: i + 1, isChosen: taken === chosen, position };
    });
    return challenge.positions(
      told.filter((one) => !one.isChosen),
      told.filter((one) => one.isChosen).map(({ number }) => number),
    );
  });
}

const resultLine = ({ result }: ReadingGroup, when: readonly string[], words: Words): string =>
  words.phrases.challenge.result(when, {
    outcome: words.outcomes[result.outcome],
    kind: result.outcome,
    money: words.phrases.money(result.amount),
    line: result.line && words.lines[result.line],
    departments: result.departments.map((id) => words.institutions[id]),
    isFinal: result.isFinal,
  });

function* readingsLines(outlook: ReadingsOutlook, words: Words) {
  const { claim, contract, readings, groups, contested, unsettled } = outlook;
  const { heading, numbered, challenge } = words.phrases;
  yield heading(claim, contract);
  yield contested ? challenge.contested : challenge.uncontested;
  for (const [i, { reading, clause, chosen, by, others }] of readings.entries()) {
    yield numbered(
      i + 1,
      challenge.openReading({
        title: words.readings[reading].title,
        clause: words.clause(clause),
        chosen: positionWord(reading, chosen, words),
        isContracts: by === 'contract',
        others: others.map((other) => positionWord(reading, other, words)),
      }),
    );
  }
  if (contested) yield challenge.results;
  for (const group of groups) yield resultLine(group, combinationsOf(group, outlook, words), words);
  if (unsettled.length > 0) yield challenge.unsettled(unsettled.map(({ ambiguity }) => ambiguity));
}

/**
 * Says in several lines whether a determination is the same under all switches, what it hangs on where it is not, and what touches
 * it without a switch.
 *
 * @example
 * ```ts
 * console.log(tellReadings(underReadings(claim, contract), words));
 * // 案件 c-1（合同 illustrative）
 * // …
 * ```
 * @since 0.1.0
 */
export const tellReadings = (outlook: ReadingsOutlook, words: Words): string =>
  [...readingsLines(outlook, words)].join('\n');
