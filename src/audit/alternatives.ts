import { DAMAGES, type Damage } from '../claim/vocabulary.js';
import type { CasualtySchedule } from '../contract/contract.js';
import { paidUnderLine, payingLine } from '../decide/choice.js';
import { type LossFacts, lossOf } from '../decide/completions.js';
import { coveredIn, type Decision } from '../decide/decide.js';
import type { Plan } from '../decide/plan.js';
import type { Benefit } from '../decide/sums/benefit.js';
import { benefitsIn } from '../decide/sums/benefits.js';
import { dueInstead, type LineSums, lineSums } from '../decide/sums/line-sums.js';
import type { Instead } from '../decide/sums/reckoned.js';
import type { CasualtyLine, Line } from '../law/line-ids.js';
import { type RuleAt, sumOf } from '../law/register-rules.js';
import type { PayoutFacts } from '../law/sum.js';
import { kept } from '../logic/kept.js';
import { namedSums } from '../logic/named-sums.js';
import { TRUE } from '../logic/truth.js';
import type { Fen } from '../money/fen.js';
import type { Case } from './case.js';
import { type DiscrepancyCode, type PlainCode, RULE_OF_CODE } from './codes.js';
import type { Evidence } from './discrepancy.js';

/** What a known mistake would make of a claim. */
export interface Alternative {
  readonly code: DiscrepancyCode;
  /** The rule that it breaks. */
  readonly breaks: RuleAt;
  readonly total: Fen;
  /** What should have been applied, and what was, for a sum. */
  readonly expected: (yuan: string) => Evidence;
  readonly found: (yuan: string) => Evidence;
}

const money = (yuan: string): Evidence => ({ type: 'money', yuan });

type LossTotal = (loss: LossFacts, instead?: Instead) => Fen;

/** Whatever does not cover pays nothing, so that every line may be looked at. */
const ALL = -1;

/** What a claim would come to with other facts or other terms, the same lines covering. */
function totalUnder({ terms, lines, due, contest }: Plan, decision: Decision): LossTotal {
  const covered = coveredIn(decision);
  return (loss, instead) => {
    const sums = lines.map((line, i) => {
      if (covered[i] !== TRUE) return 0;
      const dueFor = instead === undefined ? due[i] : dueInstead(line, terms, instead);
      return (dueFor as Plan['due'][number])(loss);
    });
    return paidUnderLine(contest, sums, ALL, payingLine(contest, sums, ALL));
  };
}

/** Each limit of a schedule, and what it is to pay beyond it. */
export const LIMITS = {
  'medical-limit': 'medical-above-limit',
  'person-limit': 'person-limit-missed',
  'household-limit': 'household-limit-missed',
} as const satisfies Record<string, PlainCode>;

/** A limit that was missed, and the rule that sets it. */
const missed = (limit: keyof typeof LIMITS) => ({ code: LIMITS[limit], breaks: RULE_OF_CODE[LIMITS[limit]] });

/** The rule by which a line pays for the death or disability. */
export const harmRule = (line: Line, { claim, plan }: Pick<Case, 'claim' | 'plan'>): RuleAt =>
  sumOf((benefitsIn((lineSums(line, plan.terms) as LineSums).sum)(claim)[0] as Benefit).benefit);

/** The parts of a line's sum that have names. */
export const namedIn = /* @__PURE__ */ kept(namedSums<PayoutFacts>);

/** What a schedule allows at most where a limit stands; `null` where it sets none. */
export const limitOf = (line: Line, { terms }: Plan, limit: keyof typeof LIMITS): Fen | null =>
  namedIn((lineSums(line, terms) as LineSums).sum).get(limit)?.limit ?? null;

/** The sums of every grade, reckoned by a rate that the register states. */
function* byStatedRate(
  { row, claim, plan }: Case,
  line: CasualtyLine,
  total: LossTotal,
): Generator<Alternative> {
  const { appliedRate } = row;
  if (appliedRate === undefined) return;
  const { base, rates } = (plan.terms.lines[line] as CasualtySchedule).disability;
  const stated = Object.fromEntries(rates.map((_, i) => [`disability.rates.${i}`, appliedRate]));
  yield {
    code: 'rate-misapplied',
    breaks: harmRule(line, { claim, plan }),
    total: total(lossOf(claim), { ...stated, 'disability.base': base }),
    expected: (yuan) => ({
      type: 'rate',
      rate: rates[(claim.disabilityGrade as number) - 1] as string,
      yuan,
    }),
    found: (yuan) => ({ type: 'rate', rate: appliedRate, yuan }),
  };
}

const NO_MEDICAL_LIMIT = { 'medical.limit': null };
const NO_PERSON_LIMIT = { personLimit: null };
const NO_HOUSEHOLD_LIMIT = { householdLimit: null };
const ALL_TREATMENT = { 'medical.rate': '1' };

function* ofPerson(subject: Case, line: CasualtyLine, total: LossTotal): Generator<Alternative> {
  const { claim, plan } = subject;
  const loss = lossOf(claim);
  const { rate } = (plan.terms.lines[line] as CasualtySchedule).medical;
  const plain = { expected: money, found: money };
  yield { ...missed('medical-limit'), total: total(loss, NO_MEDICAL_LIMIT), ...plain };
  yield { ...missed('person-limit'), total: total(loss, NO_PERSON_LIMIT), ...plain };
  const grade = claim.disabilityGrade;
  if (typeof grade === 'number') {
    for (let other = 1; other <= 10; other++) {
      yield {
        code: 'grade-misapplied',
        breaks: harmRule(line, subject),
        total: total({ ...loss, disabilityGrade: other }),
        expected: (yuan) => ({ type: 'grade', grade, yuan }),
        found: (yuan) => ({ type: 'grade', grade: other, yuan }),
      };
    }
  }
  yield* byStatedRate(subject, line, total);
  yield {
    code: 'rate-misapplied',
    breaks: sumOf('medical'),
    total: total(loss, ALL_TREATMENT),
    expected: (yuan) => ({ type: 'rate', rate, yuan }),
    found: (yuan) => ({ type: 'rate', rate: '1', yuan }),
  };
}

function* ofHouse({ claim }: Case, total: LossTotal): Generator<Alternative> {
  const loss = lossOf(claim);
  yield {
    ...missed('household-limit'),
    total: total(loss, NO_HOUSEHOLD_LIMIT),
    expected: money,
    found: money,
  };
  const own = claim.damage as Damage;
  for (const damage of DAMAGES) {
    for (const instead of [undefined, NO_HOUSEHOLD_LIMIT]) {
      yield {
        code: 'rate-misapplied',
        breaks: sumOf('house'),
        total: total({ ...loss, damage }, instead),
        expected: (yuan) => ({ type: 'damage', damage: own, yuan }),
        found: (yuan) => ({ type: 'damage', damage, yuan }),
      };
    }
  }
}

/** What known mistakes would make of a claim that is due. Some make no difference: nothing that is wrong is explained by them. */
export function alternativesOf(subject: Case): readonly Alternative[] {
  const { plan, decision } = subject;
  const line = plan.lines[decision.line] as Line;
  const total = totalUnder(plan, decision);
  return [...(line === 'house-damage' ? ofHouse(subject, total) : ofPerson(subject, line, total))];
}

/** The limit of the schedule that a sum above what is due breaks by its size alone, even if it is nothing that a known mistake would make of it. */
export function limitBroken({ claim, plan, decision }: Case, sum: Fen): PlainCode | null {
  const line = plan.lines[decision.line] as Line;
  const most = (limit: keyof typeof LIMITS) => limitOf(line, plan, limit) ?? Number.POSITIVE_INFINITY;
  if (sum > most('household-limit')) return LIMITS['household-limit'];
  if (line === 'house-damage' || plan.contest.onTop >= 0) return null;
  const asMedical = sum - totalUnder(plan, decision)({ ...lossOf(claim), medicalCost: 0 });
  if (asMedical > most('medical-limit') && (asMedical <= (claim.medicalCost ?? 0) || claim.harm === 'injury'))
    return LIMITS['medical-limit'];
  return decision.amount === most('person-limit') ? LIMITS['person-limit'] : null;
}
