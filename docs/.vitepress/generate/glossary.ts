import { TERM_CLAUSES, type TermId } from '../../../src/law/term-clauses.js';
import { KEPT_OUT as en } from '../../../src/words/en/not-in-letters.js';
import { GLOSSARY } from '../../../src/words/glossary.js';
import { notInLetters } from '../../../src/words/not-in-letters.js';
import { KEPT_OUT as zh } from '../../../src/words/zh-CN/not-in-letters.js';
import { toClause } from './links.js';
import { anchor, blocks, heading, plain, table } from './markdown.js';
import type { Site } from './site.js';

const KEPT_OUT = { 'zh-CN': zh, en } as const;

/** 词表：每个词一个意思；告知书里不用的词，和用什么代替。The glossary, and what is not written in a letter. */
export function glossaryPage(site: Site): string {
  const { t, say, locale } = site;
  const rows = (Object.keys(GLOSSARY) as TermId[]).map((id) => {
    const term = GLOSSARY[id];
    const clause = TERM_CLAUSES[id];
    return [
      `${anchor(`term-${id}`)}**${plain(say(term))}**`,
      plain(t(term.en, term.zh)),
      plain(say(term.means)),
      clause === null ? '' : toClause(clause, site),
    ];
  });
  return blocks(
    `# ${t('词表', 'Glossary')}`,
    t(
      '每个词在本站、本库里只有一个意思。最后一栏是《通知》用这个词的地方；空着的，不是《通知》的词。',
      'Each term has one meaning here and in the library. The last column is where the Notice uses the term; where it is empty, the term is not from the Notice.',
    ),
    table([t('词', 'Term'), t('英文', '中文'), t('意思', 'Meaning'), t('《通知》', 'Notice')], rows),
    heading(2, t('告知书里不用的词', 'Not to be used in letters'), 'letters'),
    t(
      '给当事人和家属的告知书不承诺，不替别人认账，不追究，不用自造的说法。下面左边的词不写，写右边的。',
      'A letter to a person or a family promises nothing, admits nothing for others, blames nobody, and uses no terms of the library’s own. Instead of the words on the left, write what is on the right.',
    ),
    table(
      [t('不写', 'Do not write'), t('写', 'Write')],
      notInLetters(KEPT_OUT[locale]).map(({ word, instead }) => [plain(word), plain(instead)]),
    ),
  );
}
