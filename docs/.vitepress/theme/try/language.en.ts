import { describeFinding, describeMissing, words } from 'qijiang-catastrophe-insurance/words/en';
import type { Language } from './language';
import { ui } from './words.en';

export const language: Language = {
  locale: 'en',
  words,
  ui,
  describeMissing,
  describeFinding,
  message: (both) => both.slice(both.indexOf('。') + 1),
};
