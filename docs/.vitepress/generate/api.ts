import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGE = 'qijiang-catastrophe-insurance';

/** typedoc 以源文件命名各页；读者认得的是导入时写的名字。typedoc names pages by source files; readers know what they import. */
const NAMES: Readonly<Record<string, string>> = {
  index: PACKAGE,
  notice: `${PACKAGE}/notice`,
  batch: `${PACKAGE}/batch`,
  settlement: `${PACKAGE}/settlement`,
  reports: `${PACKAGE}/reports`,
  receipt: `${PACKAGE}/receipt`,
  challenge: `${PACKAGE}/challenge`,
  explanation: `${PACKAGE}/explain`,
  'explanation/zh-CN': `${PACKAGE}/explain/zh-CN`,
  'explanation/en': `${PACKAGE}/explain/en`,
  'words/zh-CN': `${PACKAGE}/words/zh-CN`,
  'words/en': `${PACKAGE}/words/en`,
};

/** 案件和合同的输入类型太长，typedoc 又总是展开；换成链接。Input types are long, and typedoc always writes them out; links stand for them. */
const folded = (text: string, up: string): string =>
  text
    .replace(
      /^(\[`Claim`\]\([^)]*\)) \\\| \\\{ `id`: .*\\\}$/gm,
      `$1 \\| [\`ClaimInput\`](${up}index.md#claiminput)`,
    )
    .replace(
      /^(\[`Contract`\]\([^)]*\)) \\\| \\\{ `exclusions\?`: .*?\\\}( \\\| \[`LimitTerms`\]\([^)]*\))?$/gm,
      `$1 \\| [\`ContractInput\`](${up}index.md#contractinput)$2`,
    );

/** 把接口文档各页的标题换成导入名。Gives the pages of the API reference the names that are imported. */
export function nameApiPages(docs: string): void {
  for (const root of ['api', 'en/api']) {
    for (const [file, name] of Object.entries(NAMES)) {
      const path = join(docs, root, `${file}.md`);
      if (!existsSync(path)) continue;
      const text = readFileSync(path, 'utf8');
      const named = folded(text.replace(/^# .*/, `# ${name}`), file.includes('/') ? '../' : '');
      if (named !== text) writeFileSync(path, named);
    }
    const overview = join(docs, root, 'modules.md');
    if (!existsSync(overview)) continue;
    const text = readFileSync(overview, 'utf8');
    const named = text.replace(/^- \[([^\]]+)\]/gm, (_, file: string) => `- [${NAMES[file] ?? file}]`);
    if (named !== text) writeFileSync(overview, named);
  }
}
