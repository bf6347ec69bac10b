import type { FactNature } from '../../claim/guide.js';
import { onlyKnown } from '../../input/code.js';
import type { ChallengePhrases, ChangePhrase } from '../challenge-phrases.js';
import { NO, YES } from './facts.js';
import { inner, instantPhrase } from './instant.js';

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join('');

const anyOf = (words: readonly string[]): string => quoted(words) + (words.length > 1 ? '之一' : '');

const NATURES: Readonly<Record<FactNature, string>> = /* @__PURE__ */ onlyKnown({
  fixed: '这是已经发生的事实，不能改变；只有原来的记录有误，才可以凭证据申请更正。',
  evidence: '此项以证据为准，可以补充证据查明。',
  conduct: '此项取决于有关机关或者有关人员以后的决定和行为。',
});

function now({ subject, state, values, is }: ChangePhrase): string {
  if (state !== null) return `此项${state}`;
  if (subject === 'place') return is === 'none-of' ? '目前认定在承保区域内' : '目前认定不在承保区域内';
  return values.length === 0 ? '目前认定没有除外情形' : `目前认定为${quoted(values)}`;
}

function needed({ subject, is, targets }: ChangePhrase): string {
  if (subject === 'place') return is === 'none-of' ? '须查明不在承保区域内' : '须查明在承保区域内的街镇';
  switch (is) {
    case 'none-of':
      return `须查明没有${quoted(targets)}`;
    case 'one-of':
      return `须查明${subject === 'circumstances' ? '有' : '为'}${anyOf(targets)}`;
    case 'at-least':
      return `须查明不少于${targets[0]}`;
    case 'at-most':
      return `须查明不多于${targets[0]}`;
    default:
      return is === 'within'
        ? `须查明不早于${targets.join('，并早于')}`
        : `须查明早于${targets.join('，或者不早于')}`;
  }
}

export const CHALLENGE: ChallengePhrases = {
  grade: (grade) => `${grade}级`,
  rooms: (rooms) => `${rooms}间`,
  area: (squareMetres) => `${squareMetres}平方米`,
  instant: instantPhrase,
  yes: YES,
  no: NO,
  change: (change) => `${change.label}：${now(change)}，${needed(change)}。`,
  remedy: ({ nature, attestations, clauses }) => {
    const bodies = attestations.map(({ body, documents }) => `${body}（${documents.join('、')}）`);
    return `${NATURES[nature]}可以出具证明的有：${bodies.join('，')}（《通知》${clauses.join('、')}）。`;
  },
  goal: (goal, isPossible) => {
    if (goal === 'declined') return '反之，以下任何一种情况查明属实，结论都会变为不予赔付：';
    if (goal === 'payable') {
      return isPossible
        ? '以下任何一种情况查明属实，结论就会变为应予赔付：'
        : '按照本合同，事实如有不同，也不会变为应予赔付。';
    }
    return isPossible
      ? '以下任何一种情况查明属实，核定金额就会增加：'
      : '按照本合同，事实如有不同，核定金额也不会增加。';
  },
  together: (count) => `以下${count}项须同时具备：`,
  dueThen: (money, line) => `届时按${line}，核定金额不少于${money}。`,
  uncontested: '《通知》有几处可以有不同理解。在列为开关的各处解读之下，本案的结论都一样：',
  contested: '《通知》有几处可以有不同理解。本案的结论与以下各处有关，按不同的理解，结论会不同：',
  openReading: ({ title, clause, chosen, isContracts, others }) =>
    `${title}（《通知》${clause}）。${isContracts ? '合同采用的理解是' : '合同没有选定，这里按默认的理解'}：${chosen}。${others.length > 1 ? '其他理解' : '另一种理解'}是：${others.join('；')}。`,
  results: '各种理解之下的结论如下。',
  chosen: (isAlone) => (isAlone ? '按这里采用的理解' : '按这里采用的理解，以及以下没有列出的其他理解'),
  positions: (otherwise, asChosen) => {
    const unnamed = otherwise.filter(({ position }) => position === null);
    const named = otherwise.filter(({ position }) => position !== null);
    return [
      ...(asChosen.length > 0 ? [`第${asChosen.join('、')}处按这里采用的理解`] : []),
      ...(unnamed.length > 0 ? [`第${unnamed.map(({ number }) => number).join('、')}处按另一种理解`] : []),
      ...named.map(({ number, position }) => `第${number}处按“${inner(`${position}`)}”`),
    ].join('，');
  },
  result: (when, { outcome, kind, money, line, departments, isFinal }) => {
    const due =
      line === null ? '' : `，核定金额${money}，适用险种为${line}，牵头部门为${departments.join('、')}`;
    const open = kind === 'payable' && !isFinal ? '；还有事实待查明，金额可能增加' : '';
    const prefix = when.length === 0 ? '' : `${when.join('；或者')}：`;
    return `${prefix}${outcome}${due}${open}。`;
  },
  unsettled: (ambiguities) => `未作开关而与本案有关的：${ambiguities.join('、')}。`,
};
