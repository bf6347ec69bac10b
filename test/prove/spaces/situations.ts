import type { Claim } from '../../../src/claim/claim.js';
import { FACT_VALUES, type FiniteFact } from '../../../src/claim/facts.js';
import type { Terms } from '../../../src/contract/terms.js';
import { compileRule } from '../../../src/decide/under-terms.js';
import { naturalPeril } from '../../../src/law/2-2-1-natural-disaster.js';
import { COVERAGE, COVERAGE_LINES } from '../../../src/law/lines.js';
import type { ReadingId, Readings } from '../../../src/law/readings.js';
import type { Rule } from '../../../src/law/rule.js';
import type { compileCondition, Decide } from '../../../src/logic/evaluate.js';
import { TRUE } from '../../../src/logic/truth.js';
import { combinationsOf, termsUnder } from './values.js';

type Facts = Readonly<Record<string, unknown>>;

/** 情形的一个方面：把事实和解读归成几类，每类有名。An aspect of a situation: facts and readings brought into a few named classes. */
export interface Aspect {
  readonly name: string;
  readonly values: readonly string[];
  readonly of: (terms: Terms) => (facts: Facts) => string;
}

/** 一类损失的全部情形：各险种自己的条件所问的事实与解读，以及用来说明它们的方面。All situations of one kind of loss. */
export interface Situations {
  readonly kind: Claim['kind'];
  readonly facts: readonly FiniteFact[];
  readonly readings: readonly ReadingId[];
  readonly aspects: readonly Aspect[];
  /** 各险种自己的条件。What each line's own sentence asks. */
  readonly lines: readonly { readonly id: string; readonly own: Rule }[];
}

const asked = (fact: string, classes: Readonly<Record<string, readonly unknown[]>>, name = fact): Aspect => {
  const classOf = new Map(
    Object.entries(classes).flatMap(([label, values]) => values.map((value) => [value, label])),
  );
  return { name, values: Object.keys(classes), of: () => (facts) => classOf.get(facts[fact]) as string };
};

/** 灾因：算作自然灾害；通知提到而解读不计；火灾、爆炸；拥挤踩踏；其他。What struck. */
export const cause: Aspect = {
  name: 'cause',
  values: ['natural', 'natural-not-counted', 'fire-or-explosion', 'crowd-crush', 'other'],
  of: (terms) => {
    const counts = compileRule(naturalPeril, terms) as Decide<unknown>;
    return (facts) => {
      if (counts(facts) === TRUE) return 'natural';
      if (facts.peril === 'fire' || facts.peril === 'explosion') return 'fire-or-explosion';
      return facts.peril === 'crowd-crush' || facts.peril === 'other' ? facts.peril : 'natural-not-counted';
    };
  },
};

const samaritanLine = COVERAGE['good-samaritan'];

/** 行为：第 2 险种所指；是那样的行为而认定不够；没有。The act: one that line 2 means; such an act, not recognised as it must be; none. */
export const act: Aspect = {
  name: 'act',
  values: ['recognised', 'not-recognised', 'none'],
  of: (terms) => {
    const counts = compileRule(samaritanLine.own, terms) as Decide<unknown>;
    return (facts) => {
      if (facts.role === 'victim') return 'none';
      return counts(facts) === TRUE ? 'recognised' : 'not-recognised';
    };
  },
};

/** 居民：解读把流动人口关在门外与否。Whether the reading on 居民 shuts the person out. */
export const shutOut: Aspect = {
  name: 'residents',
  values: ['in', 'shut-out'],
  of:
    ({ readings }) =>
    (facts) =>
      readings.resident === 'residents-only' && facts.residence === 'transient' ? 'shut-out' : 'in',
};

/** 设施：市政设施，解读不问何故倒塌；市政设施，须由灾害引起；非市政；无。The thing that fell. */
export const facility: Aspect = {
  name: 'facility',
  values: ['municipal-any-failure', 'municipal-by-disaster', 'not-municipal', 'none'],
  of:
    ({ readings }) =>
    ({ facility: standing }) => {
      if (standing !== 'municipal') return standing as string;
      return readings['facility-failure'] === 'any-failure'
        ? 'municipal-any-failure'
        : 'municipal-by-disaster';
    },
};

export const PERSONS: Situations = {
  kind: 'person',
  facts: [
    ...(['peril', 'rootCause', 'facility', 'liableParty'] as const),
    ...(['role', 'residence', 'presence', 'recognisedBy'] as const),
  ],
  readings: ['peril-list', 'other-perils', 'subsidence', 'recognition', 'facility-failure', 'resident'],
  aspects: [
    cause,
    act,
    asked('presence', { yes: [true], no: [false] }, 'present'),
    facility,
    asked('liableParty', { 'no-payer': ['not-found', 'unable-to-pay'], able: ['able-to-pay'] }, 'liable'),
    shutOut,
  ],
  lines: COVERAGE_LINES.slice(0, 4),
};

/** 用途：算居住；商住两用而解读不计；商业。What the house is used for. */
export const use: Aspect = {
  name: 'use',
  values: ['home', 'mixed-not-counted', 'commercial'],
  of:
    ({ readings }) =>
    (facts) => {
      if (facts.use === 'commercial') return 'commercial';
      return facts.use === 'mixed' && readings['mixed-use'] === 'none' ? 'mixed-not-counted' : 'home';
    },
};

export const HOUSES: Situations = {
  kind: 'house',
  facts: ['peril', 'rootCause', 'title', 'use', 'part'],
  readings: ['peril-list', 'other-perils', 'subsidence', 'mixed-use'],
  aspects: [
    cause,
    asked('title', { lawful: ['lawful'], none: ['none'] }),
    use,
    asked('part', { 'main-structure': ['main-structure'], other: ['fittings', 'contents', 'outbuilding'] }),
  ],
  lines: [COVERAGE['house-damage']],
};

/** 一个情形的实例。One instance of a situation. */
export interface Instance {
  readonly facts: Facts;
  readonly readings: Partial<Readings>;
}

/** 按方面归类之后的情形：由哪些险种保障（按位），和第一个实例。A situation by its aspects: which lines cover, and the first instance. */
export interface Situation {
  readonly classes: readonly number[];
  readonly covering: number;
  readonly instance: Instance;
}

export interface Surveyed {
  /** 逐一判过的情形数。How many were decided one by one. */
  readonly count: number;
  readonly situations: readonly Situation[];
  /** 同一归类而保障险种不同之处；须为零。Where a class is covered by different lines; must be none. */
  readonly torn: number;
}

/** 逐一判过全部情形，按方面归类。Decides every situation one by one, and sorts them by their aspects. */
export function survey({ facts, readings, aspects, lines }: Situations): Surveyed {
  const found = new Map<number, Situation>();
  let [count, torn] = [0, 0];
  const current: Record<string, unknown> = {};
  for (const chosen of combinationsOf(readings)) {
    const terms = termsUnder(chosen);
    const owns = lines.map(({ own }) => compileRule(own, terms)) as unknown as readonly ReturnType<
      typeof compileCondition
    >[];
    const classOf = aspects.map(({ of, values }) => {
      const [label, index] = [of(terms), new Map(values.map((value, i) => [value, i]))];
      return (each: Facts) => index.get(label(each)) as number;
    });
    const visit = (i: number): void => {
      const fact = facts[i];
      if (fact !== undefined) {
        for (const value of FACT_VALUES[fact]) {
          current[fact] = value;
          visit(i + 1);
        }
        return;
      }
      count++;
      const covering = owns.reduce((set, own, line) => (own(current) === TRUE ? set | (1 << line) : set), 0);
      let key = 0;
      for (let a = 0; a < aspects.length; a++)
        key = key * (aspects[a] as Aspect).values.length + (classOf[a] as (each: Facts) => number)(current);
      const known = found.get(key);
      if (known === undefined) {
        const classes = classOf.map((of) => of(current));
        found.set(key, { classes, covering, instance: { facts: { ...current }, readings: chosen } });
      } else if (known.covering !== covering) torn++;
    };
    visit(0);
  }
  return { count, torn, situations: [...found.values()] };
}
