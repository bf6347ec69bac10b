import {
  adjudicate,
  type ClaimInput,
  type Determination,
  findings,
  InvalidInputError,
  parseContract,
  safeParseClaim,
  safeParseContract,
} from 'qijiang-catastrophe-insurance';
import { computed, type Ref } from 'vue';
import type { ClaimDraft } from './facts';
import type { Language } from './language';
import { withAt } from './paths';
import type { TryState } from './state';
import { messagesOf } from './terms';

type Decided =
  | { readonly determination: Determination; readonly problem: null }
  /** Why nothing can be decided, unless nothing was begun. */
  | { readonly determination: null; readonly problem: string | null };

/** The draft claim decided under the draft contract, and what cannot be read of either. */
export function useDecision(state: Ref<TryState>, language: Language) {
  const { ui } = language;
  const contractResult = computed(() => safeParseContract(state.value.contract));
  const contractIssues = computed(() =>
    messagesOf(contractResult.value.success ? [] : contractResult.value.issues, language),
  );
  /** A contract that is right is kept as the draft that was typed, and read once. */
  const contract = computed(() =>
    contractResult.value.success ? parseContract(state.value.contract) : null,
  );
  const contractFindings = computed(() => (contract.value === null ? [] : findings(contract.value)));

  /** The claim without whatever cannot be read; what that is, the fields say. */
  const readable = computed(() => {
    const issues = new Map<string, string>();
    let draft = state.value.claim;
    for (let round = 0; draft !== null && round < 5; round++) {
      const result = safeParseClaim(draft);
      if (result.success) return { draft, issues };
      for (const [path, text] of messagesOf(result.issues, language)) {
        issues.set(path, text);
        draft = path === '' ? null : withAt<ClaimDraft>(draft ?? {}, path, undefined);
      }
    }
    return { draft: null, issues };
  });

  const nothing = (problem: string | null): Decided => ({ determination: null, problem });
  const decided = computed((): Decided => {
    if (state.value.claim === null) return nothing(null);
    if (contract.value === null) return nothing(ui.contractWrong(contractIssues.value.size));
    if (readable.value.draft === null) return nothing(ui.claimWrong);
    try {
      const claim = readable.value.draft as unknown as ClaimInput;
      return { determination: adjudicate(claim, contract.value), problem: null };
    } catch (error) {
      if (!(error instanceof InvalidInputError)) throw error;
      const [issue] = error.issues;
      return nothing(issue === undefined ? ui.claimWrong : language.describeIssue(issue, null));
    }
  });

  return { contract, contractIssues, contractFindings, readable, decided };
}
