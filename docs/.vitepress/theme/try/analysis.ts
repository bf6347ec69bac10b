import type { ClaimInput, ContractInput } from 'qijiang-catastrophe-insurance';
import { type ChangeSet, underReadings, whatWouldChange } from 'qijiang-catastrophe-insurance/challenge';
import { explain, explainAsSvg, type Material, materials } from 'qijiang-catastrophe-insurance/explain';
import * as en from 'qijiang-catastrophe-insurance/words/en';
import * as zh from 'qijiang-catastrophe-insurance/words/zh-CN';
import { type Parts, partsOf } from './blocks';
import type { Json } from './paths';

const WORDS = { 'zh-CN': zh, en } as const;

export interface Question {
  readonly number: number;
  readonly locale: keyof typeof WORDS;
  readonly claim: ClaimInput;
  readonly contract: ContractInput;
}

/** A way to another result: what it says, and the values that would bring it about. */
export interface Way {
  readonly lines: readonly string[];
  readonly values: readonly { readonly fact: string; readonly value: Json }[];
}

export interface Goal {
  readonly heading: string;
  readonly ways: readonly Way[];
}

export interface ReadingsText {
  readonly contested: boolean;
  readonly summary: string;
  readonly readings: readonly string[];
  readonly results: readonly string[];
}

export type Answer =
  | {
      readonly step: 'explanation';
      readonly parts: Parts;
      readonly svg: string;
      readonly papers: readonly Material[];
    }
  | { readonly step: 'changes'; readonly goals: readonly Goal[] }
  | { readonly step: 'readings'; readonly readings: ReadingsText };

const valuesOf = ({ facts }: ChangeSet): Way['values'] =>
  facts.map(({ fact, example }) => ({ fact, value: example as Json }));

const NUMBERED = /^\d+(?:．|\. )/;

function explanationOf({ claim, contract, locale }: Question): Answer {
  const explanation = explain(claim, contract, { locale });
  return {
    step: 'explanation',
    parts: partsOf(explanation),
    svg: explainAsSvg(explanation),
    papers: materials(claim, contract),
  };
}

/** The library's own account of the changes, cut where a way begins. */
function changesOf({ claim, contract, locale }: Question): Answer {
  const changes = whatWouldChange(claim, contract);
  const { describeChanges } = WORDS[locale];
  const goals: { heading: string; ways: { lines: string[]; values: Way['values'] }[] }[] = [];
  for (const line of describeChanges(changes).split('\n').slice(3)) {
    const goal = goals.at(-1);
    if (goal !== undefined && NUMBERED.test(line)) {
      const set = changes.goals[goals.length - 1]?.sets[goal.ways.length];
      goal.ways.push({ lines: [line.replace(NUMBERED, '')], values: set === undefined ? [] : valuesOf(set) });
    } else if (goal !== undefined && line.startsWith('   ')) goal.ways.at(-1)?.lines.push(line.trim());
    else goals.push({ heading: line, ways: [] });
  }
  return { step: 'changes', goals };
}

function readingsOf({ claim, contract, locale }: Question): Answer {
  const outlook = underReadings(claim, contract);
  const { describeReadings } = WORDS[locale];
  const [summary = '', ...rest] = describeReadings(outlook).split('\n').slice(1);
  const readings = rest.filter((line) => NUMBERED.test(line));
  const others = rest.filter((line) => !NUMBERED.test(line));
  return {
    step: 'readings',
    readings: {
      contested: outlook.contested,
      summary,
      readings: readings.map((line) => line.replace(NUMBERED, '')),
      results: outlook.contested ? others.slice(1) : others,
    },
  };
}

/** The heavy part of the page, the quick answers first. */
export const STEPS: readonly ((question: Question) => Answer)[] = [explanationOf, changesOf, readingsOf];
