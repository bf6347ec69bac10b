import { MESSAGES } from '../../../src/input/messages.js';
import { blocks, code, plain, table } from './markdown.js';
import type { Site } from './site.js';

/** 各代码的说明里，由具体的值填入的部分。What stands in a message for the particular value. */
const DETAILS: Readonly<Record<string, string>> = {
  'wrong-type': '…',
  'not-listed': '…',
  'wrong-length': '…',
};

/** 错误代码。The error codes. */
export function errorPage(site: Site): string {
  const { t } = site;
  return blocks(
    `# ${t('错误代码', 'Error codes')}`,
    t(
      '输入不合格式时抛出 `InvalidInputError`，`issues` 列出全部问题：`path`（哪里）、`code`（下表）、`found`（那里是什么类型的值，从不写出值本身）、`message`（中英文说明）。`safeParseClaim`、`safeParseContract` 不抛错，把同样的列表放在结果里。',
      'Where an input breaks the format, `InvalidInputError` is thrown, and its `issues` list everything that is wrong: `path` (where), `code` (below), `found` (the kind of value there, never the value itself), `message` (in both languages). `safeParseClaim` and `safeParseContract` do not throw and give the same list.',
    ),
    table(
      [t('代码', 'Code'), t('意思', 'Meaning')],
      Object.entries(MESSAGES).map(([id, message]) => {
        const said = message(DETAILS[id] ?? '');
        return [code(id), plain(t(said.zh, said.en))];
      }),
    ),
  );
}
