import type { Claim } from '../../../src/claim/claim.js';
import { FACT_VALUES, type FiniteFact } from '../../../src/claim/facts.js';
import type { Terms } from '../../../src/contract/terms.js';
import { compileRule } from '../../../src/decide/under-terms.js';
import { present } from '../../../src/law/2-1-who-and-where.js';
import { naturalDisasterIn, naturalPeril } from '../../../src/law/2-2-1-natural-disaster.js';
import { COVERAGE, COVERAGE_LINES } from '../../../src/law/lines.js';
import type { ReadingId, Readings } from '../../../src/law/readings.js';
import type { Rule } from '../../../src/law/rule.js';
import type { compileCondition, Decide } from '../../../src/logic/evaluate.js';
import { TRUE } from '../../../src/logic/truth.js';
import { conditionsIn } from '../../../src/logic/walk.js';
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
  /** 每项事实的取值：险种分不出的只取一个。The values of each fact: one of those that the lines cannot tell apart. */
  readonly facts: { readonly [F in FiniteFact]?: readonly unknown[] };
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

const ACCIDENTS: readonly unknown[] = ['gas-poisoning', 'crowd-crush'];

/** 第 1 险种所列；通知所称灾害而不在所列之内；依解读都不算；火灾、爆炸；“等”所容纳或不容纳的事故；其他。What struck a person. */
export const cause: Aspect = {
  name: 'cause',
  values: [
    ...['listed', 'disaster-not-listed', 'natural-not-counted', 'fire-or-explosion'],
    ...['accident-counted', 'accident-not-counted', 'other'],
  ],
  of: (terms) => {
    const isListed = compileRule(naturalPeril, terms) as Decide<unknown>;
    const isDisaster = compileRule(naturalDisasterIn('2.2.3'), terms) as Decide<unknown>;
    return (facts) => {
      if (isListed(facts) === TRUE) return 'listed';
      if (isDisaster(facts) === TRUE) return 'disaster-not-listed';
      if (facts.peril === 'fire' || facts.peril === 'explosion') return 'fire-or-explosion';
      if (ACCIDENTS.includes(facts.peril))
        return terms.readings['other-accidents'] === 'open' ? 'accident-counted' : 'accident-not-counted';
      return facts.peril === 'other' ? 'other' : 'natural-not-counted';
    };
  },
};

/** 毁坏房屋的灾因。What struck a house. */
export const houseCause: Aspect = {
  name: 'cause',
  values: ['natural', 'natural-not-counted', 'fire-or-explosion', 'crowd-crush', 'other'],
  of: (terms) => {
    const counts = compileRule(naturalDisasterIn('2.2.5'), terms) as Decide<unknown>;
    return (facts) => {
      if (counts(facts) === TRUE) return 'natural';
      if (facts.peril === 'fire' || facts.peril === 'explosion') return 'fire-or-explosion';
      if (facts.peril === 'crowd-crush') return 'crowd-crush';
      return facts.peril === 'other' || facts.peril === 'gas-poisoning' ? 'other' : 'natural-not-counted';
    };
  },
};

const samaritanLine = COVERAGE['good-samaritan'];

/** 行为：第 2 险种所保；是那样的行为或受其所害，而认定不够或依解读不保；没有。The act: insured by line 2; such an act or hurt by one, but not insured; none. */
export const act: Aspect = {
  name: 'act',
  values: ['insured', 'not-insured', 'none'],
  of: (terms) => {
    const counts = compileRule(samaritanLine.own, terms) as Decide<unknown>;
    return (facts) => {
      if (facts.role === 'victim') return 'none';
      return counts(facts) === TRUE ? 'insured' : 'not-insured';
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

/** 在场：灾害发生时在区内，或依解读持续期间进入也算。Whether the person was there as the reading asks. */
export const inPlace: Aspect = {
  name: 'present',
  values: ['yes', 'no'],
  of: (terms) => {
    const counts = compileRule(present, terms) as Decide<unknown>;
    return (facts) => (counts(facts) === TRUE ? 'yes' : 'no');
  },
};

/** 责任人：找不到、无力赔偿，或依解读只能赔一部分；有力赔偿。Whether nobody pays in full, as the reading asks. */
export const liable: Aspect = {
  name: 'liable',
  values: ['no-payer', 'able'],
  of:
    ({ readings }) =>
    ({ liableParty }) =>
      liableParty === 'able-to-pay' ||
      (liableParty === 'partly-able' && readings['partial-ability'] === 'able')
        ? 'able'
        : 'no-payer',
};

/** 设施：市政设施，及解读所问的起因；非市政；无。The thing that fell, and what the reading asks of its cause. */
const facility: Aspect = {
  name: 'facility',
  values: ['any-failure', 'any-disaster', 'disaster-caused', 'not-municipal', 'none'],
  of:
    ({ readings }) =>
    ({ facility: standing }) =>
      standing === 'municipal' ? readings['facility-failure'] : (standing as string),
};

export const PERSONS: Situations = {
  kind: 'person',
  facts: {
    peril: [
      ...['flood', 'drought', 'ground-subsidence', 'other-natural'],
      ...['fire', 'gas-poisoning', 'crowd-crush', 'other'],
    ],
    rootCause: ['natural', 'mining'],
    facility: ['municipal', 'not-municipal', 'none'],
    liableParty: ['not-found', 'partly-able', 'able-to-pay'],
    role: ['victim', 'samaritan', 'disaster-relief', 'bystander'],
    residence: ['resident', 'transient'],
    presence: ['at-onset', 'came-later', 'outside'],
    recognisedBy: ['refused', 'district'],
  },
  readings: [
    ...(['presence', 'peril-list', 'other-perils', 'subsidence', 'disaster-word', 'recognition'] as const),
    ...(['rescue-casualties', 'facility-failure', 'partial-ability', 'other-accidents', 'resident'] as const),
  ],
  aspects: [cause, act, inPlace, facility, liable, shutOut],
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

/** 产权：解读认可；依解读无证不算；没有。Whether the title counts. */
export const title: Aspect = {
  name: 'title',
  values: ['lawful', 'uncertified-not-counted', 'none'],
  of:
    ({ readings }) =>
    (facts) => {
      if (facts.title === 'none') return 'none';
      return facts.title === 'lawful-uncertified' && readings.title === 'certificate'
        ? 'uncertified-not-counted'
        : 'lawful';
    },
};

export const HOUSES: Situations = {
  kind: 'house',
  facts: {
    peril: FACT_VALUES.peril,
    rootCause: FACT_VALUES.rootCause,
    title: FACT_VALUES.title,
    use: FACT_VALUES.use,
    part: FACT_VALUES.part,
  },
  readings: ['peril-list', 'other-perils', 'subsidence', 'disaster-word', 'title', 'mixed-use'],
  aspects: [
    houseCause,
    title,
    use,
    asked('part', { 'main-structure': ['main-structure'], other: ['fittings', 'contents', 'outbuilding'] }),
  ],
  lines: [COVERAGE['house-damage']],
};

/** 没有代表的值：须有一个所列的值，任何险种的任何条件都分不出二者。Values that no listed value stands for: one that no condition of any line can tell from them. */
export const unrepresented = ({ facts, lines }: Situations): string[] => {
  const conditions = lines.flatMap(({ own }) => [...conditionsIn(own)]);
  return Object.entries(facts).flatMap(([fact, values]) => {
    const asking = conditions.flatMap((each) =>
      each.kind === 'one-of' && each.fact === fact ? [each.values as readonly unknown[]] : [],
    );
    const answers = (value: unknown) => asking.map((each) => each.includes(value)).join();
    return FACT_VALUES[fact as FiniteFact]
      .filter((value) => !values.some((each) => answers(each) === answers(value)))
      .map((value) => `${fact}: ${value} 没有代表 nothing stands for it`);
  });
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
export function survey({ facts: values, readings, aspects, lines }: Situations): Surveyed {
  const facts = Object.entries(values);
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
        for (const value of fact[1]) {
          current[fact[0]] = value;
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
