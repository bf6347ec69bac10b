import { READING_IDS } from '../law/readings.js';
import type { ContractFields, Endorsement } from './contract.js';

const amendedOnly = <V extends object>(amended: V): Partial<V> =>
  Object.fromEntries(Object.entries(amended).filter(([, value]) => value !== undefined)) as Partial<V>;

/** A contract as it reads once an endorsement has taken effect, without any endorsements of its own. */
export function endorsed(contract: ContractFields, endorsement: Endorsement): ContractFields {
  const { id: _, effectiveAt: __, lines = {}, readings = {}, ...replaced } = endorsement;
  const insured = Object.entries({ ...contract.lines, ...amendedOnly(lines) });
  return {
    ...contract,
    ...amendedOnly(replaced),
    lines: Object.fromEntries(insured.filter(([, schedule]) => schedule !== null)),
    readings: { ...contract.readings, ...amendedOnly(readings) },
    chosen: READING_IDS.filter(
      (id) => contract.chosen.includes(id) || amendedOnly(readings)[id] !== undefined,
    ),
  } as ContractFields;
}
