import { keyOf } from './text.js';

/** The insurer to which a header may refer. */
export interface NamedInsurer {
  readonly id: string;
  readonly name: string;
  readonly lead?: boolean | undefined;
}

/** What the three insurers of the notice (三) are called for short. */
const SHORT_NAMES: readonly (readonly string[])[] = [
  ['人保', '人保财险', '人民财产', '中国人保', 'picc'],
  ['平安', '平安财险', '平安产险', '中国平安', 'pingan'],
  ['太保', '太平洋', '太保财险', '太平洋财险', '太保产险', '中国太保', 'cpic'],
];

const RANKS: readonly (readonly string[])[] = [
  ['首席', '首席承保人', '首席承保机构', '首席人', '主承', '主承保人', 'lead', 'lead insurer', 'leader'],
  ['第二承保人', '第二承保机构', '第二', 'second insurer', 'second'],
  ['第三承保人', '第三承保机构', '第三', 'third insurer', 'third'],
];

const isOneOf = (words: readonly string[], key: string): boolean => words.some((word) => keyOf(word) === key);

/** Whether a header that says nothing but a name names an insurer. */
export const isInsurerName = (header: string, insurers: readonly NamedInsurer[]): boolean => {
  const key = keyOf(header);
  return (
    SHORT_NAMES.some((names) => isOneOf(names, key)) ||
    insurers.some(({ id, name }) => keyOf(id) === key || keyOf(name) === key)
  );
};

function ranked(insurers: readonly NamedInsurer[], rank: number): NamedInsurer | undefined {
  const lead = insurers.find((insurer) => insurer.lead === true);
  return rank === 0 ? lead : insurers.filter((insurer) => insurer !== lead)[rank - 1];
}

/** The one insurer that a label names: by id, name, short name or rank; nothing where it names none, or several. */
export function insurerNamed(label: string, insurers: readonly NamedInsurer[]): string | null {
  const key = keyOf(label);
  const exact = insurers.find(({ id, name }) => keyOf(id) === key || keyOf(name) === key);
  if (exact !== undefined) return exact.id;
  const rank = RANKS.findIndex((words) => isOneOf(words, key));
  if (rank >= 0) return ranked(insurers, rank)?.id ?? null;
  const short = SHORT_NAMES.find((names) => isOneOf(names, key));
  const words = (short ?? [label]).map(keyOf);
  const named = insurers.filter(({ id, name }) =>
    words.some((word) => keyOf(name).includes(word) || keyOf(id) === word),
  );
  return named.length === 1 ? (named[0] as NamedInsurer).id : null;
}
