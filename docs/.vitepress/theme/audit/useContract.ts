import { findings, parseContract, safeParseContract } from 'qijiang-catastrophe-insurance';
import { computed, shallowRef } from 'vue';
import type { Language } from '../try/language';
import { isObject, type Json, type JsonObject } from '../try/paths';
import { ILLUSTRATIVE, messagesOf } from '../try/terms';

/** Reads the JSON of a contract; nothing where it is none. */
export function contractIn(text: string): JsonObject | null {
  try {
    const value = JSON.parse(text.replace(/^\uFEFF/, '')) as Json;
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

const same = (a: Json, b: Json): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Where the contract is from; none is assumed. */
export type ContractSource = 'illustrative' | 'file' | 'sample' | 'copy';

/** The contract under which is audited: what somebody picked, or chose to take for show, and may have changed. */
export function useContract(language: Language) {
  const from = shallowRef<ContractSource | null>(null);
  const given = shallowRef<JsonObject>(ILLUSTRATIVE);
  const draft = shallowRef<JsonObject>(ILLUSTRATIVE);
  const result = computed(() => safeParseContract(draft.value));
  const contract = computed(() =>
    from.value !== null && result.value.success ? parseContract(draft.value) : null,
  );
  const issues = computed(() => messagesOf(result.value.success ? [] : result.value.issues, language));

  function take(contractGiven: JsonObject, source: ContractSource): void {
    from.value = source;
    given.value = contractGiven;
    draft.value = contractGiven;
  }

  return {
    from,
    draft,
    contract,
    issues,
    take,
    change: (next: JsonObject) => {
      draft.value = next;
      if (same(next, ILLUSTRATIVE)) take(ILLUSTRATIVE, 'illustrative');
    },
    useExample: () => take(ILLUSTRATIVE, 'illustrative'),
    isChanged: computed(() => !same(draft.value, given.value)),
    isIllustrative: computed(() => from.value === 'illustrative'),
    findings: computed(() => (contract.value === null ? [] : findings(contract.value))),
  };
}

export type ContractChoice = ReturnType<typeof useContract>;
