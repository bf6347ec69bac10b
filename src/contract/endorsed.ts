import type { Contract, Endorsement } from './contract.js';

const amendedOnly = <V extends object>(amended: V): Partial<V> =>
  Object.fromEntries(Object.entries(amended).filter(([, value]) => value !== undefined)) as Partial<V>;

/** A contract as it reads once an endorsement has taken effect, without any endorsements of its own. */
export function endorsed(contract: Contract, endorsement: Endorsement): Contract {
  const { id: _, effectiveAt: __, lines = {}, readings = {}, ...replaced } = endorsement;
  const insured = Object.entries({ ...contract.lines, ...amendedOnly(lines) });
  return {
    ...contract,
    ...amendedOnly(replaced),
    lines: Object.fromEntries(insured.filter(([, schedule]) => schedule !== null)),
    readings: { ...contract.readings, ...amendedOnly(readings) },
  } as Contract;
}
