import {
  describeFinding,
  describeIssue,
  describeMissing,
  words,
} from 'qijiang-catastrophe-insurance/words/en';
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
  describeMissing,
  describeFinding,
  cited: citing(words, '/en'),
  describeIssue,
};
