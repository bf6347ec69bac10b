import type { Contract } from 'qijiang-catastrophe-insurance';

/** Everybody who insures under a contract at any time, each once. */
export function insurersOf({ insurers, endorsements = [] }: Contract): Contract['insurers'] {
  const all = [...insurers, ...endorsements.flatMap((endorsement) => endorsement.insurers ?? [])];
  return all.filter(({ id }, i) => all.findIndex((other) => other.id === id) === i);
}

/** Every condition of the contract's own at any time. */
export const conditionsOf = ({ conditions, endorsements = [] }: Contract): Contract['conditions'] => [
  ...conditions,
  ...endorsements.flatMap((endorsement) => endorsement.conditions ?? []),
];
