import {
  type Contract,
  DEFAULT_READINGS,
  type ReadingId,
  type Readings,
} from 'qijiang-catastrophe-insurance';

/** Everybody who insures under a contract at any time, each once. */
export function insurersOf({ insurers, endorsements = [] }: Contract): Contract['insurers'] {
  const all = [...insurers, ...endorsements.flatMap((endorsement) => endorsement.insurers ?? [])];
  return all.filter(({ id }, i) => all.findIndex((other) => other.id === id) === i);
}

/** Every condition of the contract's own at any time. */
const conditionsOf = ({ conditions, endorsements = [] }: Contract): Contract['conditions'] => [
  ...conditions,
  ...endorsements.flatMap((endorsement) => endorsement.conditions ?? []),
];

/**
 * How the notice is read where a word of the register may stand for several values: as the contract does at every time, so that
 * a word is understood only where they come to the same.
 */
function readingsOf({ readings, endorsements = [] }: Contract): Readings {
  const all = [readings, ...endorsements.flatMap((endorsement) => endorsement.readings ?? [])];
  const other = all.flatMap((each) =>
    Object.entries(each).filter(([id, position]) => DEFAULT_READINGS[id as ReadingId] !== position),
  );
  return { ...DEFAULT_READINGS, ...Object.fromEntries(other) };
}

/** How a register is read under a contract: whose names, which conditions, and which words its readings make alike. */
export const readUnder = (contract: Contract) => ({
  insurers: insurersOf(contract),
  conditions: conditionsOf(contract),
  readings: readingsOf(contract),
});
