import { describeFinding, describeIssue, words } from 'qijiang-catastrophe-insurance/words/en';
import { citing } from './citations';
import type { Language } from './language';
import { ui } from './words.en';

export const language: Language = {
  locale: 'en',
  root: '/en',
  end: '. ',
  say: ({ en }) => en,
  words,
  ui,
  describeFinding,
  cited: citing(words, '/en'),
  describeIssue,
};
