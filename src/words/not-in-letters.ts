import type { Locale } from '../law/edition-words.js';
import { GLOSSARY } from './glossary.js';

/** Words that must not stand in a letter to a person, and what to write instead. */
export interface NotInLetters {
  readonly word: string;
  readonly instead: string;
  /** What to look for, where it is not the word alone. */
  readonly pattern?: RegExp;
}

const promise = {
  'zh-CN': '核定金额…，实际支付以合同累计限额结算后的金额为准',
  en: 'The amount assessed is …; what is paid is the amount after the aggregate limits of the contract',
};

const inFileNote = { 'zh-CN': '不写；写在案卷说明里', en: 'leave it to the file note' };

const shut = { 'zh-CN': '按现有材料不属于…', en: 'on the papers at hand, … is not covered' };

/** Sentences and figures; terms are in the glossary. */
const SENTENCES: Readonly<Record<Locale, readonly NotInLetters[]>> = {
  'zh-CN': [
    {
      word: '理赔承诺',
      instead: promise['zh-CN'],
      pattern: /承诺|保证(?=赔|支付|给付|全额)|一定(?=会?赔|支付)/,
    },
    { word: '应予赔付', instead: promise['zh-CN'] },
    { word: '不会减少', instead: inFileNote['zh-CN'] },
    { word: '只会使核定金额增加', instead: inFileNote['zh-CN'], pattern: /只会(?:使.*?)?增加/ },
    { word: '依法应当给付', instead: '依据（文书名称、文号）认定的', pattern: /依法应当?/ },
    { word: '责任单位', instead: '有关单位' },
    {
      word: '经调查未能确定',
      instead: '尚未说明；确有调查而没有结果的，写“经查未能确定”',
      pattern: /经(?:过)?调查/,
    },
    {
      word: '合同采用的理解',
      instead: inFileNote['zh-CN'],
      pattern: /采用的理解|的理解是|种理解|怎样理解|不同理解|默认/,
    },
    { word: '结论都一样', instead: inFileNote['zh-CN'], pattern: /结论(?:都|仍然?)?(?:一样|相同)/ },
    { word: '不会改变这个结论', instead: shut['zh-CN'], pattern: /不(?:会|能)改变/ },
    { word: '一律不赔', instead: shut['zh-CN'], pattern: /一律不|绝不|永远/ },
    { word: '拒赔', instead: '不予赔付' },
    { word: '受灾人员', instead: '写姓名，或者“您”“逝者”“伤者”' },
    { word: '死者', instead: '写姓名，或者“逝者”' },
    { word: '有人员伤亡', instead: '按情形写死亡、失踪、伤残、受伤' },
    { word: '骗保', instead: '不写', pattern: /骗保|欺诈|虚报|冒领/ },
    { word: '00:00', instead: '24时', pattern: /00:00|零时零分/ },
    { word: '0.00元', instead: '不列', pattern: /(?<![\d,.])0(?:\.0+)?元/ },
    { word: '100000.00元', instead: '100,000.00元（人民币壹拾万元整）', pattern: /\d{4,}(?:\.\d+)?元/ },
  ],
  en: [
    { word: 'promise', instead: promise.en, pattern: /\bpromis(?:e|es|ed)\b|\bguarantee(?:s|d)?\b/i },
    {
      word: 'will not become less',
      instead: inFileNote.en,
      pattern: /\bwill not (?:become less|be reduced|decrease)\b/i,
    },
    {
      word: 'can only become more',
      instead: inFileNote.en,
      pattern: /\bcan only (?:become more|increase|rise)\b/i,
    },
    {
      word: 'the government owes',
      instead: 'established by (paper, number)',
      pattern: /\bgovernment (?:owes|is liable|is obliged|must pay)\b/i,
    },
    {
      word: 'is responsible for this line',
      instead: 'leads the work on this line',
      pattern: /\bis responsible\b/i,
    },
    {
      word: 'undetermined after inquiry',
      instead: 'not stated yet; where somebody did look into it, “could not be established”',
      pattern: /\bafter (?:an )?(?:inquiry|investigation)\b/i,
    },
    {
      word: 'under every reading',
      instead: inFileNote.en,
      pattern: /\b(?:under|by) (?:every|any|all|each) readings?\b|\bby default\b/i,
    },
    { word: 'cannot change this result', instead: shut.en, pattern: /\b(?:can|will) ?not change\b/i },
    {
      word: 'Nothing will be paid.',
      instead: 'No payment can be made, because …',
      pattern: /\bnothing (?:will|can) be paid\b/i,
    },
    {
      word: 'affected person',
      instead: 'the name, or “you”',
      pattern: /\b(?:disaster-)?affected persons?\b|\bdisaster victims?\b/i,
    },
    { word: 'casualties', instead: 'death, disability, injury', pattern: /\bcasualt(?:y|ies)\b/i },
    { word: 'fraud', instead: 'leave it out', pattern: /\bfraud(?:ulent)?\b/i },
    { word: '00:00', instead: 'the end of the day before', pattern: /\b00:00\b/ },
    { word: 'CNY 0.00', instead: 'leave it out', pattern: /\bCNY 0(?:\.0+)?(?![\d.])/ },
    { word: 'CNY 100000.00', instead: 'CNY 100,000.00', pattern: /\bCNY \d{4,}/ },
  ],
};

const TERM_IN = { 'zh-CN': 'zh', en: 'en' } as const;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The term, but not where it is part of the name of a paper (刑事裁定书). */
const TERM_PATTERN: Readonly<Record<Locale, (term: string) => RegExp>> = {
  'zh-CN': (term) => new RegExp(`${escaped(term)}(?!书)`),
  en: (term) => new RegExp(`\\b${escaped(term)}s?\\b`, 'i'),
};

/** What must not stand in a letter: the terms that the glossary marks, then sentences and figures. */
export function notInLetters(locale: Locale): readonly Required<NotInLetters>[] {
  const language = TERM_IN[locale];
  const terms = Object.values(GLOSSARY).flatMap(({ inLetters, ...term }) => {
    const instead = inLetters?.[language];
    return instead === undefined ? [] : [{ word: term[language], instead }];
  });
  return [...terms, ...SENTENCES[locale]].map((each: NotInLetters) => ({
    ...each,
    pattern: each.pattern ?? TERM_PATTERN[locale](each.word),
  }));
}

/** Which of these stand in a letter, quotations of the notice and of the contract left out by the caller. */
export const foundInLetter = (letter: string, locale: Locale): readonly NotInLetters[] =>
  notInLetters(locale).filter(({ pattern }) => pattern.test(letter));
