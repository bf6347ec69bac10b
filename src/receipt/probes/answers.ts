import { contractUnder } from '../../contract/parse.js';
import { adjudicate } from '../../decide/adjudicate.js';
import type { Determination } from '../../decide/determination.js';
import type { Edition } from '../../law/edition.js';
import { LINES } from '../../law/line-ids.js';
import { probes } from './claims.js';
import { limitAnswers } from './limits.js';

/** Many values of which few differ: each once, and for each place which it is. */
function distinct(values: readonly unknown[]) {
  const known = new Map<string, number>();
  const answers: unknown[] = [];
  const at = values.map((value) => {
    const text = JSON.stringify(value);
    const place = known.get(text) ?? answers.push(value) - 1;
    known.set(text, place);
    return place;
  });
  return { answers, at: at.join(' ') };
}

const determinations = (edition: Edition): readonly Determination[] =>
  probes().flatMap(([input, claims]) => {
    const contract = contractUnder([edition])(input);
    return claims.map((claim) => adjudicate(claim, contract));
  });

/** What is answered to the probes under an edition of the notice, part by part of the determinations. */
export function answers(edition: Edition): Readonly<Record<string, unknown>> {
  const decided = determinations(edition);
  const of = (part: (determination: Determination) => unknown) => distinct(decided.map(part));
  return {
    decision: of(({ contract, endorsement, outcome, line, amount }) => [
      contract,
      endorsement,
      outcome,
      line,
      amount,
    ]),
    ...Object.fromEntries(LINES.map((line) => [line, of(({ lines }) => lines[line])])),
    departments: of(({ departments }) => departments),
    'co-insurance': of(({ shares }) => shares),
    missing: {
      ...of(({ missing }) => missing.map(({ fact, state }) => `${fact} ${state}`)),
      facts: distinct(decided.flatMap(({ missing }) => missing)).answers,
    },
    limits: limitAnswers(),
  };
}
