import type { Contestant } from '../contestant.js';
import { decideByHand } from '../floor.js';

export const byHand: Contestant = {
  name: 'by hand (the floor)',
  completeOnly: false,
  most: 100_000,
  ready: ({ plain }) => ({
    answers: () => plain.map(decideByHand),
    run: () => {
      let total = 0;
      for (const claim of plain) {
        const { amount, shares, departments, missing } = decideByHand(claim);
        total += amount + (shares[0] as number) + departments.length + (missing ? 1 : 0);
      }
      return total;
    },
  }),
};
