import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { template } from './audit/template.js';
import { ended } from './command/ended.js';
import { type Grammar, isEnded, parse } from './command/grammar.js';
import { main } from './command/main.js';
import { FORCE } from './command/options.js';
import { Outputs } from './command/outputs.js';
import { FileProblem, told } from './file-problem.js';

const GRAMMAR: Grammar<'out', 'force'> = {
  name: 'npm run audit:template --',
  about: {
    'zh-CN': '写出登记簿的空白模板：表头、下拉选项和填写说明。',
    en: 'Writes an empty register to fill in: headers, lists to choose from, and notes.',
  },
  options: {
    out: {
      value: { 'zh-CN': '模板.xlsx', en: 'FILE.xlsx' },
      about: { 'zh-CN': '写到哪里（不写为 template.xlsx）', en: 'where to (template.xlsx unless given)' },
    },
  },
  switches: FORCE,
  examples: [['--out 登记簿.xlsx', { 'zh-CN': '写到 登记簿.xlsx', en: 'writes 登记簿.xlsx' }]],
  ends: ['clean'],
};

await main(async (args, columns) => {
  const asked = parse(GRAMMAR, args, columns);
  if (isEnded(asked)) return asked;
  const out = asked.options.out ?? 'template.xlsx';
  const outputs = new Outputs([], asked.switches.force);
  try {
    writeFileSync(outputs.path(out), await template());
    outputs.commit();
    return ended('clean', basename(out));
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    return ended('unusable', '', told(error, asked.locale));
  }
});
