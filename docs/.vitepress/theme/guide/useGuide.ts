import { type AnyPath, type ClaimInput, type Determination, parseClaim } from 'qijiang-catastrophe-insurance';
import {
  explain,
  materials,
  type OpenQuestion,
  questions,
  type Topic,
} from 'qijiang-catastrophe-insurance/explain';
import type { Words } from 'qijiang-catastrophe-insurance/words/zh-CN';
import { computed, type Ref } from 'vue';
import { aboutOf } from '../../../../src/claim/about';
import { FACT_GUIDE, TELLING_ORDER } from '../../../../src/claim/fact-rows';
import type { Contract } from '../../../../src/contract/contract';
import { tellAsking } from '../../../../src/words/describe-papers';
import { type ClaimDraft, factsUnder, standingOf } from '../try/facts';
import type { GuideState } from './state';
import type { Counts } from './words';

/** What is asked on each screen, in the order in which a person tells what happened. */
export const SCREENS: readonly (readonly Topic[])[] = [
  ['what'],
  ['when', 'where'],
  ['who', 'how-badly', 'papers'],
];

const rowOf = (fact: AnyPath) => fact.split('.')[1] as keyof typeof FACT_GUIDE;

/** What a visitor is asked: only what can still change the result, and only what is theirs to say. */
export function useGuide(
  state: Ref<GuideState>,
  read: Ref<{
    readonly draft: ClaimDraft | null;
    readonly contract: Contract | null;
    readonly determination: Determination | null;
  }>,
  words: Words,
) {
  /** The claim as it is understood so far, once something can be decided on it. */
  const understood = computed(() => {
    const { draft, contract, determination } = read.value;
    if (draft === null || contract === null || determination === null) return null;
    const claim = parseClaim(draft as unknown as ClaimInput);
    return { claim, contract, determination, explanation: explain(claim, contract) };
  });

  const standing = (fact: AnyPath) => standingOf(fact, state.value.claim ?? {}, state.value.unknown);
  const open = computed<readonly OpenQuestion[]>(() =>
    understood.value === null ? [] : questions(understood.value.claim, understood.value.contract),
  );
  const openAt = (fact: AnyPath) => open.value.find((question) => question.fact === fact);

  const isForVisitor = (fact: AnyPath): boolean =>
    FACT_GUIDE[rowOf(fact)].askedOf.some((who) => who === 'claimant');
  const facts = TELLING_ORDER.flatMap((name) =>
    factsUnder({ exclusions: [], conditions: [] }).filter((fact) => rowOf(fact) === name),
  ).filter(isForVisitor);
  /** What happened to somebody is asked before the papers, which differ with it. */
  const isDue = (fact: AnyPath): boolean =>
    FACT_GUIDE[rowOf(fact)].topic !== 'papers' ||
    understood.value?.claim.kind === 'house' ||
    standing('loss.harm') !== 'unasked';
  const asked = computed<readonly AnyPath[]>(() =>
    state.value.claim === null
      ? []
      : facts.filter((fact) => standing(fact) !== 'unasked' || (openAt(fact) !== undefined && isDue(fact))),
  );
  const onScreen = (step: number): readonly AnyPath[] =>
    asked.value.filter((fact) => SCREENS[step]?.includes(FACT_GUIDE[rowOf(fact)].topic));

  const counts = computed<Counts>(() => {
    const passed = SCREENS.slice(0, state.value.step).flatMap((_, step) => onScreen(step));
    const of = (...standings: readonly string[]) =>
      asked.value.filter((fact) => standings.includes(standing(fact))).length;
    return {
      answered: of('value', 'undetermined'),
      unknown: of('unknown'),
      skipped: passed.filter((fact) => standing(fact) === 'unasked').length,
    };
  });

  /** How a fact is asked of whoever had the loss, answered already or not. */
  function asks(fact: AnyPath): string {
    const claim = understood.value?.claim;
    const { state: how = 'absent', text = '' } = openAt(fact) ?? {};
    const about = claim === undefined ? 'person' : aboutOf(claim);
    return tellAsking({ fact, about, state: how, text }, words);
  }

  const papers = computed(() =>
    understood.value === null ? [] : materials(understood.value.claim, understood.value.contract),
  );

  return { understood, standing, open, openAt, asked, onScreen, counts, asks, isForVisitor, papers };
}

export type GuidePath = ReturnType<typeof useGuide>;
