// 例案凭证的定本。全部例案的凭证，逐字节固定：条文、规则、算法或格式一有变动，这里就有变动，须经人审阅。
// 规则一节每份凭证都相同，只写一次，各凭证里换成它的哈希。
// The receipts of all worked cases, to the byte: whatever changes in the law, the rules, the arithmetic or the format changes
// something here, for somebody to review. The rules are the same in every receipt and are written once.
//
//   npm run receipts             writes the file anew 重写
//   npm run receipts -- --check  compares only 只核对
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ended } from '../../examples/command/ended.js';
import { type Grammar, isEnded, parse } from '../../examples/command/grammar.js';
import { main } from '../../examples/command/main.js';
import { type Receipt, receipt } from '../../src/receipt/index.js';
import { claimCases, contractOf } from '../oracle/fixtures.js';

const FILE = new URL('../fixtures/golden-receipts.json', import.meta.url);

const issued = (): readonly Receipt[] =>
  claimCases.map(({ claim, contract }) => receipt(claim as never, contractOf(contract) as never));

/** 此刻算出的定本。The file as it would be written now. */
export function goldenText(): string {
  const receipts = issued();
  const lines = receipts.map((each) => JSON.stringify({ ...each, rules: each.rules.hash }));
  const rules = JSON.stringify(receipts[0]?.rules, null, 2);
  return `{\n"rules": ${rules},\n"receipts": [\n${lines.join(',\n')}\n]\n}\n`;
}

export const readGolden = (): string => readFileSync(FILE, 'utf8');

/** 定本里的完整凭证。The receipts of the file, in full. */
export function goldenReceipts(): readonly Receipt[] {
  const { rules, receipts } = JSON.parse(readGolden()) as { rules: Receipt['rules']; receipts: object[] };
  return receipts.map((each) => ({ ...each, rules }) as Receipt);
}

const GRAMMAR: Grammar<never, 'check'> = {
  name: 'npm run receipts --',
  about: {
    'zh-CN': '重写例案凭证的定本 test/fixtures/golden-receipts.json，然后核对。',
    en: 'Writes the receipts of the worked cases anew, test/fixtures/golden-receipts.json, and compares.',
  },
  options: {},
  switches: { check: { about: { 'zh-CN': '只核对，不写', en: 'compares only, and writes nothing' } } },
  examples: [['--check', { 'zh-CN': '只核对', en: 'compares only' }]],
  ends: ['clean', 'found'],
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  void main((args, columns) => {
    const asked = parse(GRAMMAR, args, columns);
    if (isEnded(asked)) return asked;
    if (!asked.switches.check) writeFileSync(FILE, goldenText());
    const isSame = goldenText() === readGolden();
    const said = isSame
      ? { 'zh-CN': '逐字节相同', en: 'the same bytes' }
      : { 'zh-CN': '不同', en: 'DIFFERENT' };
    return ended(isSame ? 'clean' : 'found', `${said[asked.locale]} (Node ${process.version})`);
  });
}
