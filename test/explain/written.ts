import type { Explanation, Locale } from '../../src/explain/explanation.js';
import { pageAsMarkdown } from '../../src/letters/as-markdown.js';
import { pageAsText } from '../../src/letters/as-text.js';
import { sectionsOf } from '../../src/letters/compose.js';
import { type LetterLanguage, letterLanguage } from '../../src/letters/language.js';
import type { Page } from '../../src/letters/letter.js';
import { NOTE_SECTIONS } from '../../src/letters/note-sections.js';
import { PARTS } from './languages.js';

const LANGUAGES: Readonly<Record<Locale, LetterLanguage>> = {
  'zh-CN': letterLanguage(PARTS['zh-CN']),
  en: letterLanguage(PARTS.en),
};

export const NOTE_HEADINGS = {
  'zh-CN': LANGUAGES['zh-CN'].letter.note.headings,
  en: LANGUAGES.en.letter.note.headings,
} as const;

const { result, why, arithmetic, duties, conditions, clauses } = NOTE_SECTIONS;
const ACCOUNT = { result, why, arithmetic, duties };
const WHOLE = { ...ACCOUNT, conditions, clauses };

/** 案卷说明里由说明得出的几节。What a file note has from an explanation. */
const pageOf = (
  explanation: Explanation,
  language: LetterLanguage,
  sections: typeof ACCOUNT | typeof WHOLE,
): Page => {
  const { note, colon, numbering } = language.letter;
  const said = sectionsOf<keyof typeof ACCOUNT, Parameters<typeof result>[0]>(sections, note.headings, {
    explanation,
    language,
  });
  const { locale } = language;
  return {
    ...{ locale, colon, numbering, sections: said, fields: [], signature: [], overleaf: null },
    ...{ issuer: '', title: '', about: '', seal: '' },
  };
};

export const accountIn = (explanation: Explanation, language: LetterLanguage): string =>
  pageAsText(pageOf(explanation, language, ACCOUNT)).trim();

export const markdownIn = (explanation: Explanation, language: LetterLanguage): string =>
  pageAsMarkdown(pageOf(explanation, language, WHOLE)).trim();

/** 正文。The account, as text. */
export const accountOf = (explanation: Explanation, locale: Locale = explanation.locale): string =>
  accountIn(explanation, LANGUAGES[locale]);

/** 连同附件。With the annexes, as Markdown. */
export const markdownOf = (explanation: Explanation, locale: Locale = explanation.locale): string =>
  markdownIn(explanation, LANGUAGES[locale]);
