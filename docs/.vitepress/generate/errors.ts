import { EXPECTED_FOR, type Expected } from '../../../src/input/expected.js';
import type { IssueCode } from '../../../src/input/issue.js';
import * as en from '../../../src/words/en/issues.js';
import type { IssueWords } from '../../../src/words/issue-words.js';
import * as zh from '../../../src/words/zh-CN/issues.js';
import { blocks, code, heading, plain, table } from './markdown.js';
import type { Site } from './site.js';

const WORDS: Readonly<Record<Site['locale'], IssueWords>> = { 'zh-CN': zh.ISSUE_WORDS, en: en.ISSUE_WORDS };

/** 应为什么，代码自己就能说的。What is expected, where the code alone tells. */
const dueOf = (id: IssueCode, { expected }: IssueWords): string | null => {
  const due: Expected | null = EXPECTED_FOR[id];
  return due === null ? null : (expected[due.kind] as (data: Expected) => string)(due);
};

/** 错误代码。The error codes. */
export function errorPage(site: Site): string {
  const { t, locale } = site;
  const words = WORDS[locale];
  return blocks(
    `# ${t('错误代码', 'Error codes')}`,
    t(
      '输入不合格式时抛出 `InvalidInputError`，`issues` 列出全部问题：`argument`（函数的哪个参数）、`path`（其中哪里）、`code`（下表）、`found`（那里是什么类型的值，从不写出值本身）、`expected`（应为什么，是数据）。`safeParseClaim`、`safeParseContract` 不抛错，把同样的列表放在结果里。',
      'Where an input breaks the format, `InvalidInputError` is thrown, and its `issues` list everything that is wrong: `argument` (which one of the function), `path` (where in it), `code` (below), `found` (the kind of value there, never the value itself), `expected` (what should stand there, as data). `safeParseClaim` and `safeParseContract` do not throw and give the same list.',
    ),
    t(
      '库的核心没有词句。要给人看的句子，由 `words/zh-CN`、`words/en` 的 `describeIssue` 写出；`message` 只有路径和代码，供日志使用。例子见[函数与约定](/developers/functions#errors)。',
      'The core holds no prose. `describeIssue` of `words/zh-CN` and `words/en` writes the sentence for people; `message` has paths and codes alone, for logs. An example is under [functions and conventions](/en/developers/functions#errors).',
    ),
    heading(2, t('代码', 'Codes'), 'codes'),
    table(
      [t('代码', 'Code'), t('意思', 'Meaning'), t('应为', 'Expected')],
      (Object.keys(EXPECTED_FOR) as IssueCode[]).map((id) => [
        code(id),
        plain(words.problems[id]),
        plain(dueOf(id, words) ?? t('见 expected', 'see expected')),
      ]),
    ),
  );
}
