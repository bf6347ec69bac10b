import type { Claim } from '../../../src/claim/claim.js';
import { compileRule } from '../../../src/decide/under-terms.js';
import type { CoverageLine } from '../../../src/law/line.js';
import { COVERAGE_LINES } from '../../../src/law/lines.js';
import { READINGS, type ReadingId } from '../../../src/law/readings.js';
import { TRUE } from '../../../src/logic/truth.js';
import { placeOf } from '../../../src/territory/place.js';
import type { Aspect, Instance, Situation, Surveyed } from './situations.js';
import { combinationsOf, positionAt, termsUnder } from './values.js';

/** 各险种之前的门：只列通知自己提到、而解读或查证可能关上的。What stands before every line, as far as the notice itself names it. */
export interface Doors {
  readonly kind: Claim['kind'];
  readonly facts: Readonly<Record<string, readonly unknown[]>>;
  readonly readings: readonly ReadingId[];
}

export const PERSON_DOORS: Doors = {
  kind: 'person',
  facts: {
    division: ['500110110', '500110103'],
    harm: ['death', 'missing', 'disability', 'injury'],
    missingCertified: [true, false],
  },
  readings: ['wansheng', 'missing-person'],
};

export const HOUSE_DOORS: Doors = {
  kind: 'house',
  facts: { division: ['500110110', '500110103'], damage: ['collapsed', 'severe', 'moderate'] },
  readings: ['wansheng', 'house-damage'],
};

const shown = (fact: string, value: unknown): string => {
  if (fact === 'division') return value === '500110103' ? 'wansheng' : 'qijiang';
  return String(value);
};

export const aspectsOf = ({ facts, readings }: Doors): Pick<Aspect, 'name' | 'values'>[] => [
  ...Object.entries(facts).map(([name, values]) => ({
    name,
    values: values.map((value) => shown(name, value)),
  })),
  ...readings.map((id) => ({ name: `reading ${id}`, values: [...READINGS[id].positions] })),
];

/** 门的每一种情形：第一个险种的门开着吗；同类险种的门相同。Whether the doors are open in every situation; they are the same for all lines of a kind. */
export function surveyDoors(doors: Doors): Surveyed {
  const { kind, facts, readings } = doors;
  const line = COVERAGE_LINES.find(({ pays }) => pays === kind) as CoverageLine;
  const situations: Situation[] = [];
  for (const chosen of combinationsOf(readings)) {
    const terms = termsUnder(chosen);
    const gates = [...line.incident, line.loss].map((rule) => compileRule(rule, terms));
    const visit = (
      rest: readonly (readonly [string, readonly unknown[]])[],
      classes: number[],
      current: object,
    ): void => {
      const [next, ...others] = rest;
      if (next === undefined) {
        const { division } = current as { division: string };
        const claim = {
          ...{ kind, startedAt: terms.start, circumstances: [], causedByIncident: true },
          ...current,
          division: placeOf(division),
        } as unknown as Claim;
        const isOpen = gates.every((gate) => gate(claim) === TRUE);
        const choices = readings.map((id) => positionAt(id, chosen));
        const instance: Instance = { facts: { ...current }, readings: chosen };
        situations.push({ classes: [...classes, ...choices], covering: isOpen ? 1 : 0, instance });
        return;
      }
      const [name, values] = next;
      for (const [i, value] of values.entries())
        visit(others, [...classes, i], { ...current, [name]: value });
    };
    visit(Object.entries(facts), [], {});
  }
  return { count: situations.length, torn: 0, situations };
}
