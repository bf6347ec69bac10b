import type { AnyPath, Determination } from 'qijiang-catastrophe-insurance';
import { computed, nextTick, onBeforeUnmount, onMounted, type Ref, ref } from 'vue';
import type { Way } from './analysis';
import { type AskedTerms, type ClaimDraft, factsUnder, fieldId, standingOf, withdrawn } from './facts';
import { type Json, withAt } from './paths';
import type { TryState } from './state';

async function focusOn(selector: string): Promise<void> {
  await nextTick();
  const element = document.querySelector<HTMLElement>(selector);
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'nearest' });
}

/** What is asked, what was answered, and where the keyboard goes next. */
export function useQuestions(
  state: Ref<TryState>,
  determination: Ref<Determination | null>,
  terms: Ref<AskedTerms>,
  change: (part: Partial<TryState>, key?: string) => void,
) {
  const claim = computed<ClaimDraft>(() => state.value.claim ?? {});
  const facts = computed(() => factsUnder(terms.value));
  const standing = (fact: AnyPath) => standingOf(fact, claim.value, state.value.unknown);
  const unknownBut = (...facts: readonly string[]) =>
    state.value.unknown.filter((fact) => !facts.includes(fact));

  const missing = computed(() => determination.value?.missing.map(({ fact }) => fact) ?? []);
  const answered = computed(() =>
    state.value.claim === null ? [] : facts.value.filter((fact) => standing(fact) !== 'unasked'),
  );
  const open = computed(() => missing.value.filter((fact) => standing(fact) === 'unasked'));
  /** The fact that is being asked, where they are asked one by one. */
  const current = ref<AnyPath | null>(null);
  const asked = computed(() => current.value ?? open.value[0] ?? null);
  const listed = computed(() =>
    facts.value.filter((fact) => answered.value.includes(fact) || missing.value.includes(fact)),
  );

  function answer(fact: AnyPath, value: Json | undefined): void {
    current.value = fact;
    change({ claim: withAt<ClaimDraft>(claim.value, fact, value), unknown: unknownBut(fact) }, fact);
  }

  function leaveOpen(fact: AnyPath): void {
    current.value = fact;
    change({ claim: withdrawn(claim.value, fact), unknown: [...unknownBut(fact), fact] }, fact);
  }

  function next(): void {
    const before = asked.value;
    const place = before === null ? -1 : facts.value.indexOf(before);
    const later = open.value.filter((fact) => facts.value.indexOf(fact) > place);
    const following = later[0] ?? open.value.find((fact) => fact !== before) ?? null;
    // A question that is passed over counts as one that nobody can answer yet.
    if (before !== null && standing(before) === 'unasked') leaveOpen(before);
    current.value = following;
    void focusOn(following === null ? '#questions-done' : `#${fieldId(following)}`);
  }

  function goTo(fact: AnyPath): void {
    current.value = fact;
    void focusOn(`#${fieldId(fact)}`);
  }

  function withdraw(fact: AnyPath): void {
    if (current.value === fact) current.value = null;
    change({ claim: withdrawn(claim.value, fact), unknown: unknownBut(fact) });
    void focusOn('#answers-heading');
  }

  function begin(draft: ClaimDraft | null, heading: string): void {
    current.value = null;
    change({ claim: draft, unknown: [] });
    void focusOn(heading);
  }

  /** Takes over the values that would lead to another result. */
  function take(values: Way['values']): void {
    let draft = claim.value;
    for (const { fact, value } of values)
      draft = withAt(draft, fact, value === 'none' && fact === 'incident.facility' ? undefined : value);
    current.value = null;
    change({ claim: draft, unknown: unknownBut(...values.map(({ fact }) => fact)) });
    void focusOn('#result-heading');
  }

  // Going back or forth in the history leads to the question that is open there.
  const onPop = (): void => {
    current.value = null;
  };
  onMounted(() => window.addEventListener('popstate', onPop));
  onBeforeUnmount(() => window.removeEventListener('popstate', onPop));

  return {
    ...{ standing, missing, answered, open, asked, listed },
    ...{ answer, leaveOpen, next, goTo, withdraw, take },
    start: (draft: ClaimDraft) => begin(draft, '#questions-heading'),
    restart: () => begin(null, '#start-heading'),
  };
}

export type Questions = ReturnType<typeof useQuestions>;
