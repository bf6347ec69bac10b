import type { Standing } from '../territory/place.js';
import type { Claim } from './claim.js';
import type { FactOwner, FactRow, ValueKind } from './fact-kinds.js';
import { FACTS } from './fact-rows.js';
import { FACT_NAMES, FACT_VALUES, type FactName } from './facts.js';
import { type LossKind, openCodesOf } from './vocabulary.js';

/**
 * How a fact enters the decision. `listed`: its values are few, and a table of the rules has a column for it. `beside`: what the
 * rules ask of it is reckoned beside the table, since its values, or the facts like it, are too many. `measured`: only sums
 * read it, so that a profile says no more than whether it is known.
 */
export type Entering =
  | {
      readonly is: 'listed';
      /** Those that rules may tell apart. */
      readonly values: readonly unknown[];
      /** What tells two values apart, where it is not the value itself. */
      readonly keyOf?: (value: never) => unknown;
      /** The values that one known too roughly may turn out to be; none for the others. */
      readonly within?: (value: never) => readonly unknown[];
    }
  | {
      readonly is: 'beside';
      /** Whether it is a list, of which the rules ask what is on it. */
      readonly isList: boolean;
    }
  | { readonly is: 'measured' };

/** What a claim has a fact of, and how it enters. */
export type Domain = Entering & { readonly of: FactOwner };

/** The domain of a fact that a profile has a code for. */
type Coded = Exclude<Domain, { readonly is: 'beside' }>;

/** The domain of each fact, in the order of the exchange format. */
export type Domains = Readonly<Record<string, Domain>>;

const STANDINGS: Readonly<Record<Standing, readonly Standing[]>> = {
  qijiang: [],
  wansheng: [],
  district: ['qijiang', 'wansheng'],
  elsewhere: [],
};

type Somewhere = NonNullable<Claim['division']>;

const somewhere = (standing: Standing): Somewhere => ({ code: '', standing, unit: null });

const listed = (fact: FactName): Entering => {
  const values = FACT_VALUES[fact as keyof typeof FACT_VALUES];
  const { codes }: FactRow = FACTS[fact];
  const open = codes === undefined ? [] : openCodesOf(codes);
  if (open.length === 0) return { is: 'listed', values };
  return {
    is: 'listed',
    values: [...values, ...open],
    within: (value: string) => (open.includes(value) ? values : []),
  };
};

const measured = (): Entering => ({ is: 'measured' });

/** How values of each kind enter. */
const ENTERING: Readonly<Record<ValueKind, (fact: FactName) => Entering>> = {
  code: listed,
  boolean: listed,
  facility: listed,
  grades: measured,
  place: () => ({
    is: 'listed',
    values: (Object.keys(STANDINGS) as Standing[]).map(somewhere),
    keyOf: ({ standing }: Somewhere) => standing,
    within: ({ standing }: Somewhere) => STANDINGS[standing].map(somewhere),
  }),
  moment: () => ({ is: 'beside', isList: false }),
  circumstances: () => ({ is: 'beside', isList: true }),
  conditions: () => ({ is: 'beside', isList: false }),
  money: measured,
  count: measured,
  area: measured,
};

/** The domains of the facts of the exchange format. */
export const DOMAINS: Domains = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ FACT_NAMES.map((fact) => {
    const { of, value }: FactRow = FACTS[fact];
    return [fact, { of, ...ENTERING[value](fact) }];
  }),
);

/**
 * What is known of a claim, packed: words of a few bits. In each word some facts have codes side by side; code 0 says that a fact
 * is not known, code `i + 1` that it has value `i`; of a measured fact, code 1 that it is known.
 */
export type Profile = readonly number[];

/** Where the code of a fact stands. */
export interface Field {
  readonly fact: FactName;
  readonly domain: Domain;
  readonly word: number;
  readonly shift: number;
  readonly width: number;
  /** The code of a value; 0 where it is not known. */
  readonly codeOf: (value: unknown) => number;
}

/** Where the codes of the facts of one kind of loss stand. */
export interface Layout {
  readonly domains: Domains;
  readonly fields: readonly Field[];
  /** How many words there are. */
  readonly words: number;
  readonly profileOf: (claim: Claim) => Profile;
}

/** So narrow that all contents of a word fit a small table. */
export const WORD_BITS = 10;

function coderOf(domain: Coded): Field['codeOf'] {
  if (domain.is === 'measured') return (value) => (value === undefined || value === null ? 0 : 1);
  const { values, keyOf = (value) => value } = domain;
  const codes = new Map(values.map((value, i) => [keyOf(value as never), i + 1]));
  return (value) =>
    value === undefined || value === null ? 0 : (codes.get(keyOf(value as never)) as number);
}

const widthOf = (domain: Coded): number =>
  domain.is === 'listed' ? 32 - Math.clz32(domain.values.length) : 1;

function fieldsOf(kind: LossKind, domains: Domains): readonly Field[] {
  let [word, shift] = [0, 0];
  return Object.entries(domains).flatMap(([fact, domain]): Field[] => {
    const concerns = domain.of === 'incident' || domain.of === 'loss' || domain.of === kind;
    if (!concerns || domain.is === 'beside') return [];
    const width = widthOf(domain);
    if (width > WORD_BITS) throw new Error(`${fact} has more values than can be listed`);
    if (shift + width > WORD_BITS) [word, shift] = [word + 1, 0];
    const field = { fact: fact as FactName, domain, word, shift, width, codeOf: coderOf(domain) };
    shift += width;
    return [field];
  });
}

/** @throws Error where a fact has more values than a word can tell apart. */
export function layoutOf(kind: LossKind, domains: Domains): Layout {
  const fields = fieldsOf(kind, domains);
  const words = (fields.at(-1)?.word ?? 0) + 1;
  const empty = new Array<number>(words).fill(0);
  return {
    domains,
    fields,
    words,
    profileOf(claim) {
      const profile = [...empty];
      for (const { fact, word, shift, codeOf } of fields) {
        const value = claim[fact];
        if (value != null) profile[word] = (profile[word] as number) | (codeOf(value) << shift);
      }
      return profile;
    },
  };
}

/** The profiles of claims of the exchange format. */
export const LAYOUTS: Readonly<Record<LossKind, Layout>> = {
  person: /* @__PURE__ */ layoutOf('person', DOMAINS),
  house: /* @__PURE__ */ layoutOf('house', DOMAINS),
};
