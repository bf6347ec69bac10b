import { DAMAGES, type Damage } from '../claim/vocabulary.js';
import type { CasualtySchedule } from '../contract/contract.js';
import { paidUnderLine, payingLine } from '../decide/choice.js';
import { counted, countedGrade } from '../decide/counted.js';
import { type Decision, duesOf } from '../decide/decide.js';
import { type LossFacts, lossOf } from '../decide/loss-facts.js';
import { payeeOf } from '../decide/payee.js';
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

/** What a claim would come to with other facts or other terms, the same lines covering. */
function totalUnder({ terms, lines, due, contest }: Plan, decision: Decision): LossTotal {
  const { covering } = decision;
  return (loss, instead) => {
    const otherwise = lines.map((line, i) =>
      instead === undefined ? (due[i] as Plan['due'][number]) : dueInstead(line, terms, instead),
    );
    const dues = duesOf({ due: otherwise, contest }, loss, covering);
    return paidUnderLine(contest, dues, covering, payingLine(contest, dues, covering));
  };
}

/** Each limit of a schedule, and what it is to pay beyond it. */
export const LIMITS = {
  'medical-limit': 'medical-above-limit',
  'person-limit': 'person-limit-missed',
  'household-limit': 'household-limit-missed',
} as const satisfies Record<string, PlainCode>;

/** What is wrong, and the rule that it breaks. */
export type Mistake = Pick<Alternative, 'code' | 'breaks'>;

/** A limit that was missed, and the rule that sets it. */
const missed = (limit: keyof typeof LIMITS): Mistake => ({
  code: LIMITS[limit],
  breaks: RULE_OF_CODE[LIMITS[limit]],
});

/** The limit of one claim, over all lines. */
const CLAIM_LIMIT_MISSED: Mistake = {
  code: LIMITS['person-limit'],
  breaks: /* @__PURE__ */ sumOf('claim-limit'),
};

const UNLIMITED = Number.POSITIVE_INFINITY;

const withoutClaimLimit = (plan: Plan): Plan => ({ ...plan, contest: { ...plan.contest, most: UNLIMITED } });

/** The bill that a line pays: the person's own, or what the government paid. */
const billOf = (line: Line, { terms }: Plan) =>
  payeeOf(line, terms) === 'government' ? 'governmentMedical' : 'medicalCost';

/** The rule by which a line pays for the death or disability. */
export const harmRule = (line: Line, { claim, plan }: Pick<Case, 'claim' | 'plan'>): RuleAt =>
  sumOf(
    (benefitsIn((lineSums(line, plan.terms) as LineSums).sum)(counted(claim, plan.terms))[0] as Benefit)
      .benefit,
  );

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
    total: total(lossOf(claim, plan.terms), { ...stated, 'disability.base': base }),
    expected: (yuan) => ({
      type: 'rate',
      rate: rates[(countedGrade(claim, plan.terms.appraisal) as number) - 1] as string,
      yuan,
    }),
    found: (yuan) => ({ type: 'rate', rate: appliedRate, yuan }),
  };
}

const NO_MEDICAL_LIMIT = { 'medical.limit': null };
const NO_PERSON_LIMIT = { personLimit: null };
const NO_HOUSEHOLD_LIMIT = { householdLimit: null };
const ALL_TREATMENT = { 'medical.rate': '1' };

/** What the government paid, or what a liable party paid, left out of account. */
function* ofOthersPayments(
  { claim, plan }: Case,
  line: CasualtyLine,
  total: LossTotal,
): Generator<Mistake & { readonly total: Fen }> {
  const loss = lossOf(claim, plan.terms);
  if (payeeOf(line, plan.terms) === 'government') {
    const own = { governmentMedical: claim.medicalCost };
    const whole = { governmentCompensation: Number.MAX_SAFE_INTEGER };
    const misapplied = (rule: string, instead: Partial<LossFacts>) => ({
      code: 'basis-misapplied' as const,
      breaks: sumOf(rule),
      total: total({ ...loss, ...instead }),
    });
    yield misapplied('medical', own);
    yield misapplied('compensation', whole);
    yield misapplied('compensation', { ...own, ...whole });
  }
  yield {
    code: 'liable-payment-missed',
    breaks: sumOf('liable-party'),
    total: total({ ...loss, paidByLiableParty: 0 }),
  };
}

function* ofPerson(subject: Case, line: CasualtyLine, total: LossTotal): Generator<Alternative> {
  const { claim, plan, decision } = subject;
  const loss = lossOf(claim, plan.terms);
  const { rate } = (plan.terms.lines[line] as CasualtySchedule).medical;
  const plain = { expected: money, found: money };
  yield { ...missed('medical-limit'), total: total(loss, NO_MEDICAL_LIMIT), ...plain };
  yield { ...missed('person-limit'), total: total(loss, NO_PERSON_LIMIT), ...plain };
  yield { ...CLAIM_LIMIT_MISSED, total: totalUnder(withoutClaimLimit(plan), decision)(loss), ...plain };
  for (const each of ofOthersPayments(subject, line, total)) yield { ...each, ...plain };
  const grade = countedGrade(claim, plan.terms.appraisal);
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

function* ofHouse({ claim, plan }: Case, total: LossTotal): Generator<Alternative> {
  const loss = lossOf(claim, plan.terms);
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
export function limitBroken({ claim, plan, decision }: Case, sum: Fen): Mistake | null {
  const line = plan.lines[decision.line] as Line;
  const most = (limit: keyof typeof LIMITS) => limitOf(line, plan, limit) ?? UNLIMITED;
  if (sum > most('household-limit')) return missed('household-limit');
  if (line === 'house-damage') return null;
  if (decision.amount === plan.contest.most) return CLAIM_LIMIT_MISSED;
  if (plan.contest.onTop >= 0) return null;
  const bill = billOf(line, plan);
  const asMedical = sum - totalUnder(plan, decision)({ ...lossOf(claim, plan.terms), [bill]: 0 });
  if (asMedical > most('medical-limit') && (asMedical <= (claim[bill] ?? 0) || claim.harm === 'injury'))
    return missed('medical-limit');
  return decision.amount === most('person-limit') ? missed('person-limit') : null;
}
