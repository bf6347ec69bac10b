import { underReadings } from '../../../../src/challenge.js';
import type { Contract } from '../../../../src/contract/contract.js';
import { adjudicate } from '../../../../src/decide/adjudicate.js';
import type { Outcome } from '../../../../src/decide/determination.js';
import { explain } from '../../../../src/explain/explain.js';
import type { Locale } from '../../../../src/explain/explanation.js';
import type { Bilingual } from '../../../../src/input/bilingual.js';
import { AMBIGUITIES } from '../../../../src/law/ambiguities.js';
import { type LetterLanguage, letterLanguage } from '../../../../src/letters/language.js';
import { NOTE_SECTIONS } from '../../../../src/letters/note-sections.js';
import * as en from '../../../../src/words/en/language.js';
import { describeReadings as inEnglish } from '../../../../src/words/en.js';
import * as zh from '../../../../src/words/zh-CN/language.js';
import { describeReadings as inChinese } from '../../../../src/words/zh-CN.js';
import { citing } from '../../theme/try/citations.js';
import { toAmbiguity } from '../links.js';
import { blocks, heading, list, plain } from '../markdown.js';
import type { Site } from '../site.js';
import { SUBJECTS, type Subject } from './subjects.js';

const SAID: Readonly<Record<Outcome, Bilingual>> = {
  payable: { zh: '保', en: 'Covered' },
  pending: { zh: '还要查明', en: 'Depends on what is found' },
  declined: { zh: '不保', en: 'Not covered' },
};

const LANGUAGES: Readonly<Record<Locale, LetterLanguage>> = {
  'zh-CN': letterLanguage(zh),
  en: letterLanguage(en),
};
const readingsOf = { 'zh-CN': inChinese, en: inEnglish } as const;

/** 提到的条文都成为链接。Every clause that a text cites becomes a link. */
const cited = (text: string, { words, root }: Site): string =>
  citing(
    words,
    root,
  )(text)
    .map((piece) =>
      piece.href === null ? piece.text : `[${piece.text}](${piece.href.replace(/\.html(?=#|$)/, '')})`,
    )
    .join('');

/** 理由，照案卷说明的写法。The reasons, as a file note has them. */
function reasons({ claim }: Subject['situations'][number], contract: Contract, { locale }: Site): string {
  const explanation = explain(claim, contract, { locale });
  const said = [...NOTE_SECTIONS.why({ explanation, language: LANGUAGES[locale] })];
  return said
    .map(({ kind, text }, i) => {
      const isFirst = kind === 'item' && said[i - 1]?.kind !== 'item';
      const before = i === 0 ? '' : kind === 'item' && !isFirst ? '\n' : '\n\n';
      return `${before}${kind === 'item' ? '1. ' : ''}${plain(text)}`;
    })
    .join('');
}

/** 两种语言同一个结果，算一次。The same in both languages: worked out once. */
const outlooks = new Map<Subject['situations'][number], ReturnType<typeof underReadings>>();

function outlookOf(situation: Subject['situations'][number], contract: Contract) {
  const known = outlooks.get(situation) ?? underReadings(situation.claim, contract);
  outlooks.set(situation, known);
  return known;
}

/** 解读怎样影响结论。What hangs on how the notice is read. */
function readings(situation: Subject['situations'][number], contract: Contract, site: Site): string {
  const { t, say, list: join } = site;
  const outlook = outlookOf(situation, contract);
  const { contested, unsettled } = outlook;
  const lines = readingsOf[site.locale](outlook)
    .split('\n')
    .slice(1, unsettled.length > 0 ? -1 : undefined);
  const touching = AMBIGUITIES.filter(({ id }) => unsettled.some(({ ambiguity }) => ambiguity === id));
  return list([
    ...(contested
      ? lines.map((line) => cited(plain(line), site))
      : [
          t(
            '没有关系：《通知》可以有不同理解的地方，逐一换过，结论都一样。',
            'No: each place that can be read in more than one way was read in every way, and the result is the same.',
          ),
        ]),
    ...(touching.length > 0
      ? [
          t('《通知》没有写明、又与此有关的：', 'What the notice leaves open and bears on this: ') +
            join(touching.map(({ id, title }) => toAmbiguity(id, site, plain(say(title))))),
        ]
      : []),
  ]);
}

const outcomesOf = ({ situations }: Subject, contract: Contract): readonly Outcome[] => [
  ...new Set(situations.map(({ claim }) => adjudicate(claim, contract).outcome)),
];

const saidOf = (subject: Subject, contract: Contract, { t, say }: Site): string =>
  outcomesOf(subject, contract)
    .map((outcome) => say(SAID[outcome]))
    .join(t('；', '; '));

/** 一件事保不保：每种情形的结论、理由和条文，与解读有没有关系。Whether it is covered: each situation with its reasons. */
export function coveredPage(subject: Subject, contract: Contract, site: Site): string {
  const { t, say, root } = site;
  const title = t(`${subject.title.zh}，保不保？`, `${subject.title.en}: is it covered?`);
  return blocks(
    `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(`${say(subject.title)}${t('：', ': ')}${saidOf(subject, contract, site)}`)}\n---`,
    `# ${plain(title)}`,
    t(
      '结论按《通知》的规则推算。綦江区的合同没有公开，金额出自示例合同；有约束力的是《通知》原文和已签订的合同。',
      'Worked out by the rules of the notice. The district’s contract is not public, and sums are those of an example contract; what binds is the notice and the signed contract.',
    ),
    ...subject.situations.flatMap((each, i) => {
      const { outcome } = adjudicate(each.claim, contract);
      return [
        heading(
          2,
          `${say(SAID[outcome])}${t('：', ': ')}${plain(say(each.about).replace(/[。.]$/, ''))}`,
          `case-${i + 1}`,
        ),
        cited(reasons(each, contract, site), site),
        heading(
          3,
          t('与怎样理解《通知》有没有关系', 'Does it hang on how the notice is read?'),
          `readings-${i + 1}`,
        ),
        readings(each, contract, site),
      ];
    }),
    heading(2, t('接下来', 'What to do'), 'next'),
    t(
      `[按自己的情况问一问](${root}/try)：保不保、带什么、先找谁。[常见问题](${root}/faq)：怎么报案、不服怎么办。`,
      `[Ask about your own case](${root}/try): is it covered, what to bring, whom to see. [Questions and answers](${root}/faq): how to report, what to do if you disagree.`,
    ),
  );
}

/** 保什么、不保什么，一览。What is covered and what is not, at a glance. */
export function coveredIndex(contract: Contract, site: Site): string {
  const { t, say, root } = site;
  return blocks(
    `# ${t('保什么，不保什么', 'What is covered and what is not')}`,
    t(
      '每一项都由规则算出，点开是理由、条文和可以有不同理解的地方。',
      'Every entry is worked out by the rules; its page has the reasons, the clauses and what is open.',
    ),
    ...(Object.keys(SAID) as Outcome[]).flatMap((outcome) => {
      const found = SUBJECTS.flatMap((subject) =>
        subject.situations.flatMap((each, i) =>
          adjudicate(each.claim, contract).outcome === outcome
            ? [
                `[${plain(say(subject.title))}](${root}/covered/${subject.id}#case-${i + 1})${t('：', ': ')}${plain(say(each.about))}`,
              ]
            : [],
        ),
      );
      return [heading(2, say(SAID[outcome]), outcome), list(found)];
    }),
  );
}
