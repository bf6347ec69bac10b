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
