/// <reference types="vite/client" />
import type { ClaimDraft } from './facts';

interface ExampleFile {
  readonly title: { readonly zh: string; readonly en: string };
  readonly about: { readonly zh: string; readonly en: string };
  readonly claim: ClaimDraft;
}

export interface Example {
  readonly key: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly about: { readonly zh: string; readonly en: string };
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
