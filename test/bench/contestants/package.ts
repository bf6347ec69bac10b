import type { Claim } from 'qijiang-catastrophe-insurance';
import type { Answer, Contestant } from '../contestant.js';
import { contract } from '../contract.js';
import { subject } from '../subject-built.js';

const { adjudicate, decideCompactly, fenOf, missingCompactly, parseClaim } = subject;

/** What comes of a claim, and whether that is final: as much as the floor says. */
export const compact: Contestant = {
  name: 'decideCompactly',
  completeOnly: false,
  most: 100_000,
  ready: ({ raw }) => {
    const claims = raw.map(parseClaim);
    return {
      answers: () => claims.map((claim): Answer => decideCompactly(claim, contract)),
      run: () => {
        let total = 0;
        for (const claim of claims) {
          const { amount, shares, departments, isFinal } = decideCompactly(claim, contract);
          total += amount + (shares[0] as number) + departments.length + (isFinal ? 0 : 1);
        }
        return total;
      },
    };
  },
};

/** The same, and every fact that is missing. */
export const compactAndMissing: Contestant = {
  name: 'decideCompactly, missingCompactly',
  completeOnly: false,
  most: 100_000,
  ready: ({ raw }) => {
    const claims = raw.map(parseClaim);
    return {
      answers: () => claims.map((claim): Answer => decideCompactly(claim, contract)),
      run: () => {
        let total = 0;
        for (const claim of claims) {
          const { amount, shares, departments } = decideCompactly(claim, contract);
          const missing = missingCompactly(claim, contract);
          total += amount + (shares[0] as number) + departments.length + missing.length;
        }
        return total;
      },
    };
  },
};

const adjudicated = (claim: Claim): Answer => {
  const { outcome, line, amount } = adjudicate(claim, contract);
  return { outcome, line, amount: fenOf(amount) };
};

/** The front door: everything that can be said of a claim. */
export const full: Contestant = {
  name: 'adjudicate, full determination',
  completeOnly: false,
  most: 100_000,
  ready: ({ raw }) => {
    const claims = raw.map(parseClaim);
    return {
      answers: () => claims.map(adjudicated),
      run: () => {
        let total = 0;
        for (const claim of claims) {
          const { amount, missing, shares } = adjudicate(claim, contract);
          total += amount.length + missing.length + shares.length;
        }
        return total;
      },
    };
  },
};
