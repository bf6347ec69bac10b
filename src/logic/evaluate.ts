import type { Resolved } from './resolve.js';
import { FALSE, TRUE, type Truth, UNKNOWN } from './truth.js';

/** Decides a condition for given facts. */
export type Decide<F> = (facts: F) => Truth;

/** Compiles a resolved condition to a function, once per contract, for any number of claims. */
export function compileCondition<F>(condition: Resolved<F>): Decide<F> {
  switch (condition.kind) {
    case 'constant': {
      const { truth } = condition;
      return () => truth;
    }
    case 'question': {
      const { fact, truthOf } = condition;
      return (facts) => {
        const value = facts[fact];
        return value === undefined || value === null ? UNKNOWN : truthOf(value);
      };
    }
    case 'all':
      return minimum(condition.of.map(compileCondition));
    case 'any':
      return maximum(condition.of.map(compileCondition));
  }
}

function minimum<F>(parts: readonly Decide<F>[]): Decide<F> {
  return (facts) => {
    let least: Truth = TRUE;
    for (const part of parts) {
      const truth = part(facts);
      if (truth === FALSE) return FALSE;
      if (truth < least) least = truth;
    }
    return least;
  };
}

function maximum<F>(parts: readonly Decide<F>[]): Decide<F> {
  return (facts) => {
    let most: Truth = FALSE;
    for (const part of parts) {
      const truth = part(facts);
      if (truth === TRUE) return TRUE;
      if (truth > most) most = truth;
    }
    return most;
  };
}
