import type { FactPath } from '../claim/facts.js';
import type { MissingState } from '../decide/missing-fact.js';
import type { ClauseId } from '../law/clause-ids.js';
import type { ConditionWords } from '../law/edition-words.js';
import { nodesIn } from '../logic/trace.js';
import { factsIn } from '../logic/why.js';
import type { ExplainedNode, Explanation } from './explanation.js';
import { factText } from './fact-text.js';
import { type Language, toldOf } from './language.js';

/** What is said of a condition: how it came out, and by which facts. */
export interface ToldCondition {
  readonly id: string;
  readonly clauses: readonly ClauseId[];
  readonly truth: boolean | null;
  readonly facts: readonly FactPath[];
  /** Why it is not known; `null` where it is. */
  readonly state: MissingState | null;
}

/** What there is to say of a node and of all below it that decided. */
export const statementOf = (node: ExplainedNode): ToldCondition => ({
  id: node.id as string,
  clauses: [node.clause as ClauseId],
  truth: node.truth,
  facts: factsIn(node).filter((fact) => fact !== 'loss.kind'),
  state: nodesIn(node).find(({ decides, state }) => decides && state !== null)?.state ?? null,
});

/** The node that asks a fact; every fact of a statement is asked somewhere. */
const asking = (fact: FactPath, { lines }: Explanation): ExplainedNode =>
  lines.flatMap(({ tree }) => nodesIn(tree)).find((node) => node.fact === fact) as ExplainedNode;

const wordsFor = ({ id }: ToldCondition, explanation: Explanation, language: Language): ConditionWords =>
  toldOf(explanation, language).rules.conditions[id] as ConditionWords;

/** The values behind a statement; none that would only say the sentence again. */
function valuesOf({ facts }: ToldCondition, sentence: string, explanation: Explanation, language: Language) {
  const texts = facts.flatMap((fact) => {
    const { value } = asking(fact, explanation);
    return value === null ? [] : [factText(fact, value, explanation, language)];
  });
  return texts.filter((text) => text !== '' && !sentence.endsWith(text));
}

/** A statement as a sentence without its full stop, with the values that it rests on. */
export function sentence(statement: ToldCondition, explanation: Explanation, language: Language): string {
  const { words, phrases } = language;
  const { holds, fails, open } = wordsFor(statement, explanation, language);
  const plain = statement.truth === null ? open : statement.truth ? holds : fails;
  const said = phrases.withValues(plain, valuesOf(statement, plain, explanation, language));
  if (statement.state !== null) return phrases.open(said, words.missingStates[statement.state]);
  if (statement.id !== 'in-term' || statement.truth) return said;
  const { start, end } = explanation.terms.term;
  return `${said}${phrases.stop}${phrases.term(phrases.instant(start), phrases.instant(end))}`;
}

/** A statement as sentences, with the words of the notice on which it rests: told together where several clauses say the same. */
export function grounded(statement: ToldCondition, explanation: Explanation, language: Language): string {
  const { quote } = toldOf(explanation, language);
  const said = new Map<string, string[]>();
  for (const clause of statement.clauses) {
    const own = quote(statement.id, clause);
    said.set(own, [...(said.get(own) ?? []), language.words.clause(clause)]);
  }
  return language.phrases.resting(
    sentence(statement, explanation, language),
    [...said].map(([words, clauses]) => ({ clauses, quote: words })),
  );
}
