import type { Claim } from '../../../src/claim/claim.js';
import type { FactName } from '../../../src/claim/facts.js';
import type { Terms } from '../../../src/contract/terms.js';
import { resolveRule } from '../../../src/decide/under-terms.js';
import { READING_IDS, type ReadingId } from '../../../src/law/readings.js';
import type { Rule } from '../../../src/law/rule.js';
import { classify } from '../../../src/logic/classes.js';
import { compileCondition, type Decide } from '../../../src/logic/evaluate.js';
import { conditionsIn, questionsIn } from '../../../src/logic/walk.js';
import { valuesOf } from './values.js';

/**
 * 一条规则在给定合同下的判断空间：它问的每项事实，取值按规则能否分辨归类，每类取一个；“未知”另算一类。
 * The decision space of a rule under given terms: the facts that it asks, one value of each class that it can tell apart, and
 * not knowing besides. Where another rule is given, the classes are as fine as either can tell.
 */
export interface Space {
  readonly facts: readonly FactName[];
  /** 每项事实的各类，不含未知。The classes of each fact, without not knowing. */
  readonly values: readonly (readonly unknown[])[];
  readonly decide: Decide<Claim>;
}

export function spaceOf(rule: Rule, terms: Terms, toTellFrom: Rule = rule): Space {
  const condition = resolveRule(rule, terms);
  const questions = [condition, resolveRule(toTellFrom, terms)].flatMap((each) => [...questionsIn(each)]);
  const facts = [...new Set(questions.map(({ fact }) => fact))].filter(
    (fact) => fact !== 'kind',
  ) as FactName[];
  const values = facts.map((fact) => {
    const asking = questions.filter((question) => question.fact === fact);
    return classify(valuesOf(fact, terms), asking).representatives;
  });
  return { facts, values, decide: compileCondition(condition) };
}

/**
 * 规则问到的解读：在规则树里的，以及逐值试问时读取了的。
 * The readings that a rule asks: those in its tree, and those that are looked up while every value is tried.
 */
export function readingsAsked(rule: Rule): ReadingId[] {
  const asked = new Set<string>();
  for (const condition of conditionsIn(rule)) if (condition.kind === 'choice') asked.add(condition.reading);
  return READING_IDS.filter((id) => asked.has(id));
}
