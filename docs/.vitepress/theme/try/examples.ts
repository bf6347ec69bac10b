/// <reference types="vite/client" />
import cases from '../../../../test/fixtures/cases/claims.json';
import { CASE_TITLES } from '../../generate/case-titles';
import type { ClaimDraft } from './facts';

interface ExampleFile {
  readonly title: { readonly zh: string; readonly en: string };
  readonly about: { readonly zh: string; readonly en: string };
  readonly claim: ClaimDraft;
}

export interface Example {
  readonly key: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly about: { readonly zh: string; readonly en: string } | null;
  readonly claim: ClaimDraft;
}

const files = import.meta.glob<ExampleFile>('../../../../examples/claims/*.json', {
  eager: true,
  import: 'default',
});

/** The example claims. */
export const EXAMPLES: readonly Example[] = Object.entries(files)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([, { title, about, claim }]) => ({ key: String(claim.id), title, about, claim }));

/** The case files that the tests go by, each once. */
export const CASES: readonly Example[] = cases
  .filter(({ title }, i) => cases.findIndex((each) => each.title === title) === i)
  .map(({ title, claim }) => ({
    key: claim.id,
    title: { zh: CASE_TITLES[title] ?? title, en: title },
    about: null,
    claim: claim as unknown as ClaimDraft,
  }));
