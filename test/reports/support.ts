// 报表测试用的案件。Claims for the tests of the reports.
import illustrative from '../../examples/contracts/illustrative.json' with { type: 'json' };
import {
  adjudicate,
  type ClaimInput,
  type Contract,
  type ContractInput,
  parseContract,
} from '../../src/index.js';
import type { ReportEntry, ReportPayment } from '../../src/reports/index.js';

export const contract: Contract = parseContract(illustrative);

type Loss = ClaimInput['loss'];
type Incident = NonNullable<ClaimInput['incident']>;
type Person = Extract<Loss, { kind: 'person' }>;
type House = Extract<Loss, { kind: 'house' }>;

/** 赶水镇, 打通镇, 石角镇. */
export const [GANSHUI, DATONG, SHIJIAO] = ['500110110', '500110111', '500110108'] as const;

const incident = (facts: Partial<Incident>): Incident => ({
  id: 'flood-1',
  startedAt: '2024-07-11T03:20:00+08:00',
  division: GANSHUI,
  peril: 'flood',
  ...facts,
});

export const person = (id: string, place: Partial<Incident>, facts: Partial<Person> = {}): ClaimInput => ({
  id,
  incident: incident(place),
  loss: {
    kind: 'person',
    role: 'victim',
    presence: 'at-onset',
    causedByIncident: true,
    harm: 'death',
    medicalCost: '0',
    circumstances: [],
    ...facts,
  },
});

export const house = (id: string, place: Partial<Incident>, facts: Partial<House> = {}): ClaimInput => ({
  id,
  incident: incident(place),
  loss: {
    kind: 'house',
    causedByIncident: true,
    title: 'lawful',
    use: 'residential',
    part: 'main-structure',
    damage: 'collapsed',
    rooms: 3,
    circumstances: [],
    ...facts,
  },
});

export const paid = (amount: string, paidAt: string): ReportPayment => ({ kind: 'payment', paidAt, amount });

export const advance = (amount: string, paidAt: string): ReportPayment => ({
  kind: 'advance',
  paidAt,
  amount,
});

export const back = (amount: string, paidAt: string): ReportPayment => ({
  kind: 'recovery-of-overpayment',
  paidAt,
  amount,
});

/** 裁定之后的一行；除另写外，应付的在灾害发生时一次付清。What was decided on a claim; what is due is paid at once unless told. */
export function entry(
  claim: ClaimInput,
  payments?: readonly ReportPayment[],
  terms: Contract | ContractInput = contract,
): ReportEntry {
  const determination = adjudicate(claim, terms);
  const at = claim.incident?.startedAt ?? '2024-07-11T03:20:00+08:00';
  return { claim, determination, payments: payments ?? [paid(determination.amount, at)] };
}

export const sums = (claims: number, due: string, paid: string = due) => ({ claims, due, paid });
