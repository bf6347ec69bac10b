import { describeFinding, describeIssue, words } from 'qijiang-catastrophe-insurance/words/zh-CN';
import { citing } from './citations';
import type { Language } from './language';
import { ui } from './words.zh-CN';

export const language: Language = {
  locale: 'zh-CN',
  root: '',
  end: '。',
  say: ({ zh }) => zh,
  words,
  ui,
  describeFinding,
  cited: citing(words, ''),
  describeIssue,
};
