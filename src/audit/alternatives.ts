import type { Claim } from '../claim/claim.js';
import { DAMAGES, type Damage } from '../claim/vocabulary.js';
import type { CasualtySchedule } from '../contract/contract.js';
import type { CasualtyTerms, HouseTerms, Terms } from '../contract/terms.js';
import { paidBy, payingLine } from '../decide/choice.js';
import { type LossFacts, lossOf } from '../decide/completions.js';
import { coveredIn, type Decision } from '../decide/decide.js';
import type { Plan } from '../decide/plan.js';
import { dueUnder } from '../decide/sums/benefits.js';
import type { CasualtyLine, Line } from '../law/line-ids.js';
import { TRUE } from '../logic/truth.js';
import { exactOf, timesHalfUp } from '../money/exact.js';
import { type Fen, fenOf, MAX_FEN, yuanOf } from '../money/fen.js';
import type { Case } from './case.js';
import type { DiscrepancyCode, Evidence } from './discrepancy.js';

/** What a known mistake would make of a claim. */
export interface Alternative {
  readonly code: DiscrepancyCode;
  readonly total: Fen;
  /** What should have been applied, and what was, for a sum. */
  readonly expected: (yuan: string) => Evidence;
  readonly found: (yuan: string) => Evidence;
}

const money = (yuan: string): Evidence => ({ type: 'money', yuan });

type Total = (loss: LossFacts, terms: Terms) => Fen;

/** Whatever does not cover pays nothing, so that every line may be looked at. */
const ALL = -1;

/** What a claim would come to with other facts or other terms, the same lines covering. */
function totalUnder({ lines, contest }: Plan, decision: Decision): Total {
  const covered = coveredIn(decision);
  return (loss, terms) => {
    const due = lines.map((line, i) =>
      covered[i] === TRUE ? (dueUnder(line, terms) as (loss: LossFacts) => Fen)(loss) : 0,
    );
    return paidBy(contest, due, ALL, payingLine(contest, due, ALL));
  };
}

/** Terms with every casualty line's own changed. */
const withCasualty = (terms: Terms, change: (line: CasualtyTerms) => CasualtyTerms): Terms => ({
  ...terms,
  casualty: Object.fromEntries(
    Object.entries(terms.casualty).map(([line, own]) => [line, change(own)]),
  ) as Terms['casualty'],
});

const withHouse = (terms: Terms, change: Partial<HouseTerms>): Terms => ({
  ...terms,
  house: terms.house && { ...terms.house, ...change },
});

const ONE = /* @__PURE__ */ exactOf('1');

/** The sums of one grade, reckoned by a rate that the register states. */
function* byStatedRate(
  { contract, row, claim, plan }: Case,
  line: CasualtyLine,
  total: Total,
): Generator<Alternative> {
  const { appliedRate } = row;
  if (appliedRate === undefined) return;
  const { base, rates } = (contract.lines[line] as CasualtySchedule).disability;
  const sum = timesHalfUp(fenOf(base), exactOf(appliedRate), MAX_FEN);
  const reckoned = withCasualty(plan.terms, (own) => ({ ...own, disability: own.disability.map(() => sum) }));
  yield {
    code: 'rate-misapplied',
    total: total(lossOf(claim), reckoned),
    expected: (yuan) => ({
      type: 'rate',
      rate: rates[(claim.disabilityGrade as number) - 1] as string,
      yuan,
    }),
    found: (yuan) => ({ type: 'rate', rate: appliedRate, yuan }),
  };
}

function* ofPerson(subject: Case, line: CasualtyLine, total: Total): Generator<Alternative> {
  const { claim, plan } = subject;
  const { terms } = plan;
  const loss = lossOf(claim);
  const { medical } = terms.casualty[line] as CasualtyTerms;
  const plain = { expected: money, found: money };
  const unlimited = withCasualty(terms, (own) => ({ ...own, medical: { ...own.medical, limit: MAX_FEN } }));
  yield { code: 'medical-above-limit', total: total(loss, unlimited), ...plain };
  const free = withCasualty(terms, (own) => ({ ...own, personLimit: null }));
  yield { code: 'person-limit-missed', total: total(loss, free), ...plain };
  const grade = claim.disabilityGrade;
  if (typeof grade === 'number') {
    for (let other = 1; other <= 10; other++) {
      yield {
        code: 'grade-misapplied',
        total: total({ ...loss, disabilityGrade: other }, terms),
        expected: (yuan) => ({ type: 'grade', grade, yuan }),
        found: (yuan) => ({ type: 'grade', grade: other, yuan }),
      };
    }
  }
  yield* byStatedRate(subject, line, total);
  const full = withCasualty(terms, (own) => ({ ...own, medical: { ...own.medical, rate: ONE } }));
  yield {
    code: 'rate-misapplied',
    total: total(loss, full),
    expected: (yuan) => ({ type: 'rate', rate: medical.rate.text, yuan }),
    found: (yuan) => ({ type: 'rate', rate: '1', yuan }),
  };
}

function* ofHouse(claim: Claim, { terms }: Plan, total: Total): Generator<Alternative> {
  const loss = lossOf(claim);
  const free = withHouse(terms, { householdLimit: null });
  yield { code: 'household-limit-missed', total: total(loss, free), expected: money, found: money };
  const own = claim.damage as Damage;
  for (const damage of DAMAGES) {
    for (const limited of [terms, free]) {
      yield {
        code: 'rate-misapplied',
        total: total({ ...loss, damage }, limited),
        expected: (yuan) => ({ type: 'damage', damage: own, yuan }),
        found: (yuan) => ({ type: 'damage', damage, yuan }),
      };
    }
  }
}

/** What known mistakes would make of a claim that is due. Some make no difference: nothing that is wrong is explained by them. */
export function alternativesOf(subject: Case): readonly Alternative[] {
  const { claim, plan, decision } = subject;
  const line = plan.lines[decision.line] as Line;
  const total = totalUnder(plan, decision);
  const all = line === 'house-damage' ? ofHouse(claim, plan, total) : ofPerson(subject, line, total);
  return [...all];
}

/** The limit of the schedule that a sum above what is due breaks by its size alone, even if it is nothing that a known mistake would make of it. */
export function limitBroken({ claim, plan, decision }: Case, sum: Fen): DiscrepancyCode | null {
  const line = plan.lines[decision.line] as Line;
  if (line === 'house-damage') {
    const limit = (plan.terms.house as HouseTerms).householdLimit;
    return limit !== null && sum > limit ? 'household-limit-missed' : null;
  }
  const { medical, personLimit } = plan.terms.casualty[line] as CasualtyTerms;
  if (plan.contest.onTop >= 0) return null;
  const withoutMedical = totalUnder(plan, decision)({ ...lossOf(claim), medicalCost: 0 }, plan.terms);
  const asMedical = sum - withoutMedical;
  if (asMedical > medical.limit && (asMedical <= (claim.medicalCost ?? 0) || claim.harm === 'injury'))
    return 'medical-above-limit';
  return decision.amount === personLimit ? 'person-limit-missed' : null;
}

export const yuanEvidence = (fen: Fen): Evidence => money(yuanOf(fen));
