import { FACT_VALUES, type FiniteFact } from '../../../src/claim/facts.js';
import { READINGS, type ReadingId } from '../../../src/law/readings.js';
import { type Region, regionsOf } from './regions.js';
import {
  type Aspect,
  act,
  cause,
  houseCause,
  inPlace,
  liable,
  type Situation,
  shutOut,
  title,
  use,
} from './situations.js';
import { combinationsOf, positionAt, termsUnder } from './values.js';

/** 一个类由哪些事实和解读构成。What facts and readings make up a class. */
interface Class {
  readonly kind: Region['kind'];
  readonly aspect: Aspect;
  readonly label: string;
  readonly facts: readonly FiniteFact[];
  readonly readings: readonly ReadingId[];
}

const PERIL_READINGS = ['peril-list', 'other-perils', 'subsidence', 'disaster-word'] as const;

const CLASSES: readonly Class[] = [
  ...(['disaster-not-listed', 'natural-not-counted'] as const).map((label) => ({
    ...{ kind: 'person' as const, aspect: cause, label },
    ...{ facts: ['peril', 'rootCause'] as const, readings: PERIL_READINGS },
  })),
  {
    ...{ kind: 'house', aspect: houseCause, label: 'natural-not-counted' },
    ...{ facts: ['peril', 'rootCause'], readings: PERIL_READINGS },
  },
  {
    ...{ kind: 'person', aspect: cause, label: 'accident-not-counted' },
    ...{ facts: ['peril'], readings: ['other-accidents'] },
  },
  {
    ...{ kind: 'person', aspect: act, label: 'not-insured' },
    ...{ facts: ['role', 'recognisedBy'], readings: ['recognition', 'rescue-casualties'] },
  },
  {
    ...{ kind: 'person', aspect: inPlace, label: 'no' },
    ...{ facts: ['presence'], readings: ['presence'] },
  },
  {
    ...{ kind: 'person', aspect: liable, label: 'able' },
    ...{ facts: ['liableParty'], readings: ['partial-ability'] },
  },
  { kind: 'person', aspect: shutOut, label: 'shut-out', facts: ['residence'], readings: ['resident'] },
  {
    ...{ kind: 'house', aspect: title, label: 'uncertified-not-counted' },
    ...{ facts: ['title'], readings: ['title'] },
  },
  { kind: 'house', aspect: use, label: 'mixed-not-counted', facts: ['use'], readings: ['mixed-use'] },
];

/** 每个类的全部来历，写成区域。Everything that falls into each class, as regions. */
export const classRegions = (): Region[] =>
  CLASSES.flatMap(({ kind, aspect, label, facts, readings }) => {
    const aspects = [
      ...facts.map((fact) => ({ name: fact, values: FACT_VALUES[fact].map(String) })),
      ...readings.map((id) => ({
        name: `reading ${id}`,
        values: [...READINGS[id].positions],
      })),
    ];
    const situations: Situation[] = [];
    for (const chosen of combinationsOf(readings)) {
      const labelOf = aspect.of(termsUnder(chosen));
      const visit = (i: number, classes: number[], current: Readonly<Record<string, unknown>>): void => {
        const fact = facts[i];
        if (fact !== undefined) {
          for (const [n, value] of FACT_VALUES[fact].entries())
            visit(i + 1, [...classes, n], { ...current, [fact]: value });
        } else if (labelOf(current) === label) {
          const choices = readings.map((id) => positionAt(id, chosen));
          situations.push({
            classes: [...classes, ...choices],
            covering: 0,
            instance: { facts: current, readings: chosen },
          });
        }
      };
      visit(0, [], {});
    }
    return regionsOf(kind, `${aspect.name}=${label}`, situations, aspects, [], []);
  });
