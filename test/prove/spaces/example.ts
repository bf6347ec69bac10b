import { adjudicate, type ClaimInput, type ContractInput, type Determination } from '../../../src/index.js';
import type { Readings } from '../../../src/law/readings.js';
import { contractUnder } from './values.js';

type Facts = Readonly<Record<string, unknown>>;

const INCIDENT = ['peril', 'rootCause', 'liableParty'];

const pick = (facts: Facts, keep: (name: string) => boolean): object =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => keep(name)));

/** 一切先决条件都成立的案件，写成交换格式。A claim in the exchange format, with all that stands before the lines established. */
export function claimOf(kind: 'person' | 'house', { facility, division, ...facts }: Facts): ClaimInput {
  const incident = {
    startedAt: '2024-07-11T03:20:00+08:00',
    division: division ?? '500110110',
    ...pick(facts, (name) => INCIDENT.includes(name)),
    ...(facility === undefined || facility === 'none'
      ? {}
      : { facility: { kind: 'large-tree', municipal: facility === 'municipal' } }),
  };
  const harm =
    kind === 'person'
      ? {
          ...{ causedByIncident: true, harm: 'death', medicalCost: '800', paidByLiableParty: '5000' },
          ...{ governmentCompensation: '60000', governmentMedical: '800' },
        }
      : { causedByIncident: true, damage: 'collapsed', rooms: 3 };
  const loss = { kind, circumstances: [], ...harm, ...pick(facts, (name) => !INCIDENT.includes(name)) };
  return { id: 'example', incident, loss } as unknown as ClaimInput;
}

/** 真正裁定。Decides it for real. */
export const determined = (
  claim: ClaimInput,
  readings: Partial<Readings>,
  overlap?: Readings['line-overlap'],
) => {
  const contract: ContractInput = contractUnder(
    overlap ? { ...readings, 'line-overlap': overlap } : readings,
  );
  return adjudicate(claim, contract) satisfies Determination;
};
