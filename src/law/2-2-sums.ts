import { FACT_NAMES, type FactName } from '../claim/facts.js';
import { rulesIn } from '../logic/rules-in.js';
import { CONTRACT_PREVAILS } from './2-5-contract-prevails.js';
import { CLAUSE_IDS, type ClauseId } from './clause-ids.js';
import { LINE_CLAUSE, LINES, type Line } from './line-ids.js';
import {
  by,
  byReading,
  byUnit,
  fact,
  type LineSum,
  least,
  minus,
  noSum,
  once,
  plus,
  quantity,
  rate,
  rateOfGrade,
  standing,
  term,
  times,
  upTo,
} from './sum.js';

const rule = (id: RuleId, ...clauses: readonly ClauseId[]) => ({
  rule: { id, clauses: [...clauses, CONTRACT_PREVAILS] },
});

/**
 * The sum of the contract for 伤亡: for the death, or of the grade of the disability; an injury without either has none. A missing
 * person is paid as a dead one.
 */
function sumForHarm(as: string, clause?: ClauseId): LineSum {
  const of = (id: RuleId) => (clause === undefined ? {} : rule(id, clause));
  const death = term('death', 'contract-sum', { id: 'death-sum', ...of('death') });
  const base = term('disability.base', 'contract-sum');
  const disability = times(base, rateOfGrade, { id: 'disability', ...of('disability') });
  return by(
    'harm',
    { death, missing: death, disability, injury: noSum },
    { id: 'harm-open', as, open: 'death-or-disability' },
  );
}

/** 二（二）3: “依据国家或地方有关法律”, “给付的”, and 4: what the government paid or must pay, up to the sum of the contract. */
const compensation = (clause: '2.2.3' | '2.2.4'): LineSum =>
  least([fact('governmentCompensation', 'government-compensation'), sumForHarm('scheduled-sum')], {
    id: 'compensation',
    clause,
    as: 'harm',
    ...rule('compensation', clause),
  });

/** 二（二）3: “支付的医疗费用”, and 4: what the cost exceeds the deductible by, at the rate of the contract, up to its limit. */
function medical(cost: 'medicalCost' | 'governmentMedical', ...clauses: readonly ClauseId[]): LineSum {
  const above = minus(fact(cost, 'cost'), term('medical.deductible', 'deductible'), {
    id: 'medical-above-deductible',
    as: 'above-deductible',
  });
  const part = times(above, rate('medical.rate'), { id: 'medical', as: 'sum' });
  return upTo(part, 'medical.limit', { id: 'medical-limit', as: 'medical', ...rule('medical', ...clauses) });
}

/** Both together, up to the limit for a person where the contract sets one. */
const forPerson = (forHarm: LineSum, forTreatment: LineSum): LineSum =>
  upTo(plus([forHarm, forTreatment], { id: 'benefits-sum', as: 'sum' }), 'personLimit', {
    id: 'person-limit',
  });

/** 二（二）3: “给付的”, and 4: what the government paid, or the sums of the contract, as the basis of a line is read. */
const onBasis = (reading: 'municipal-basis' | 'fire-basis', clause: '2.2.3' | '2.2.4'): LineSum =>
  forPerson(
    byReading(reading, { indemnity: compensation(clause), schedule: sumForHarm('harm', clause) }),
    byReading(reading, {
      indemnity: medical('governmentMedical', clause),
      schedule: medical('medicalCost', clause),
    }),
  );

const NOTHING_PAID = standing(0, 'paid');

/** 二（二）4: “责任人无力赔偿”: of a liable party who can pay a part, what that party paid is taken off. */
const lessPaid = (total: LineSum): LineSum =>
  minus(
    total,
    by(
      'liableParty',
      {
        'not-found': NOTHING_PAID,
        'unable-to-pay': NOTHING_PAID,
        'partly-able': fact('paidByLiableParty', 'paid'),
        'able-to-pay': NOTHING_PAID,
      },
      { as: 'paid' },
    ),
    { id: 'less-paid', as: 'sum', ...rule('liable-party', '2.2.4') },
  );

/** 二（二）5: “主体损毁”: the sum of the contract for the damage × the rooms, the square metres or the one household, up to its limit. */
function forHouse(): LineSum {
  const sum = by(
    'damage',
    {
      collapsed: term('rates.collapsed', 'contract-sum'),
      severe: term('rates.severe', 'contract-sum'),
      moderate: term('rates.moderate', 'contract-sum'),
    },
    { as: 'contract-sum' },
  );
  const whole = byUnit({
    room: times(sum, quantity('rooms'), { id: 'house', as: 'sum' }),
    area: times(sum, quantity('area'), { id: 'house', as: 'sum' }),
    household: times(sum, once('household'), { id: 'house', as: 'sum' }),
  });
  return upTo(whole, 'householdLimit', { id: 'household-limit', ...rule('house', '2.2.5') });
}

/** What each line pays where it covers. What is paid is for the contract to say (二（五）); what is paid for, stands in the lines. */
export const SUMS: Readonly<Record<Line, LineSum>> = {
  /** 二（二）1: “造成的人员伤亡”. */
  'natural-disaster': forPerson(sumForHarm('harm', '2.2.1'), medical('medicalCost')),
  /** 二（二）2: “造成的人员伤亡”. */
  'good-samaritan': forPerson(sumForHarm('harm', '2.2.2'), medical('medicalCost')),
  /** 二（二）3: “给付的死亡伤残赔偿金以及支付的医疗费用”. */
  'municipal-facility': onBasis('municipal-basis', '2.2.3'),
  /** 二（二）4: “给付的一次性伤亡救助金以及支付的医疗费用”. */
  'fire-explosion': lessPaid(onBasis('fire-basis', '2.2.4')),
  'house-damage': forHouse(),
};

/** A rule of payment: its name, the clauses that it encodes, and the facts that it reads. */
export interface PayoutRule {
  readonly id: string;
  readonly clauses: readonly ClauseId[];
  readonly facts: readonly FactName[];
}

const RULES = ['death', 'disability', 'compensation', 'medical', 'liable-party', 'house'] as const;

type RuleId = (typeof RULES)[number];

/** What the contract alone says of sums: all that a line pays, its limits, and sums that come to nothing. */
const CONTRACT_RULES: readonly string[] = [
  'benefits',
  'person-limit',
  'household-limit',
  'claim-limit',
  'nothing-due',
];

export const isContractRule = (id: string | undefined): id is string =>
  id !== undefined && CONTRACT_RULES.includes(id);

/**
 * 二（二）2: “见义勇为救助保险”, that may be read to stand beside another line. The rules of payment, read off the sums; and the choice
 * between lines, that compares them.
 */
export function payoutRulesOf(sums: readonly LineSum[]): readonly PayoutRule[] {
  const rules = sums.flatMap((sum) => rulesIn(sum));
  const ofSums = RULES.map((id): PayoutRule => {
    const told = rules.filter((each) => each.id === id);
    return {
      id,
      clauses: CLAUSE_IDS.filter((clause) => told.some(({ clauses }) => clauses.includes(clause))),
      facts: FACT_NAMES.filter((name) =>
        told.some(({ facts }) => (facts as readonly FactName[]).includes(name)),
      ),
    };
  });
  const ofContract = CONTRACT_RULES.map(
    (id): PayoutRule => ({ id, clauses: [CONTRACT_PREVAILS], facts: [] }),
  );
  return [
    ...ofSums,
    ...ofContract,
    { id: 'line-that-covers', clauses: LINES.map((line) => LINE_CLAUSE[line]), facts: [] },
    { id: 'choice-of-line', clauses: ['2.2.2', CONTRACT_PREVAILS], facts: [] },
  ];
}
