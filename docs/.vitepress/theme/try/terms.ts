import type { Issue } from 'qijiang-catastrophe-insurance';
import type { InjectionKey, Ref } from 'vue';
import illustrative from '../../../../examples/contracts/illustrative.json';
import type { Language } from './language';
import type { Json, JsonObject } from './paths';

/** A form of terms: what stands in it, what is wrong where, and how a field changes it. */
export interface TermsForm {
  readonly draft: Ref<JsonObject>;
  readonly issues: Ref<ReadonlyMap<string, string>>;
  readonly set: (path: string, value: Json | undefined) => void;
  /** What the ids of its fields begin with. */
  readonly prefix: string;
}

export const TERMS: InjectionKey<TermsForm> = Symbol('terms');

/** The example contract. It is an illustration, not the contract of the district. */
export const ILLUSTRATIVE = illustrative as unknown as JsonObject;

/** The groups of terms, and the paths in each. */
export const TERM_GROUPS = [
  ['term', /^(?:id|term|premium)/],
  ['insurers', /^(?:insurers|remainder|settlement)/],
  ['lines', /^lines/],
  ['limits', /^(?:limits|overflow)/],
  ['exclusions', /^exclusions/],
  ['conditions', /^conditions/],
  ['appraisal', /^appraisal/],
  ['readings', /^readings/],
] as const;

export type TermGroup = (typeof TERM_GROUPS)[number][0];

/** A line with every sum still to be written. */
export const blankLine = (line: string): JsonObject =>
  line === 'house-damage'
    ? { unit: '', rates: { collapsed: '', severe: '', moderate: '' } }
    : {
        death: '',
        disability: { base: '', rates: Array.from({ length: 10 }, () => '') },
        medical: { limit: '', rate: '', deductible: '' },
      };

/** A contract of which nothing is written but who insures, which the notice says (三); the shares are the contract's. */
export const blankContract = (): JsonObject => ({
  id: '',
  term: { start: '', end: '' },
  premium: '',
  insurers: (ILLUSTRATIVE.insurers as readonly JsonObject[]).map((insurer) => ({ ...insurer, share: '' })),
  lines: {},
  limits: { perEvent: '', perYear: '' },
  exclusions: [],
  conditions: [],
  readings: {},
});

/** The first thing wrong at each path, in the page's language. */
export function messagesOf(
  issues: readonly Issue[],
  { describeIssue }: Language,
): ReadonlyMap<string, string> {
  const messages = new Map<string, string>();
  for (const issue of issues)
    if (!messages.has(issue.path)) messages.set(issue.path, describeIssue(issue, null));
  return messages;
}
