// 打成的包做完裁定、说明、凭证、审计、结算，写出全部结果。The built package decides, explains, attests, audits and settles, and writes all of it.
import { readdirSync, readFileSync } from 'node:fs';

if (process.argv[2] === 'without-intl') {
  delete globalThis.Intl;
  for (const { prototype } of [Date, Number, String, Array])
    for (const name of Object.getOwnPropertyNames(prototype))
      if (name.includes('Locale')) delete prototype[name];
}

const { adjudicate, findings, parseClaim, parseContract } = await import('qijiang-catastrophe-insurance');
const { explain, explainAsSvg } = await import('qijiang-catastrophe-insurance/explain');
const { letter, asHtml } = await import('qijiang-catastrophe-insurance/explain/zh-CN');
const { describeDetermination } = await import('qijiang-catastrophe-insurance/words/en');
const { receipt, verify } = await import('qijiang-catastrophe-insurance/receipt');
const { underReadings, whatWouldChange } = await import('qijiang-catastrophe-insurance/challenge');
const { auditRegister, readRegister } = await import('qijiang-catastrophe-insurance/audit');
const { balances, emptyLedger, post, postingOf, settle, writeLedger } = await import(
  'qijiang-catastrophe-insurance/settlement'
);
const { reserves } = await import('qijiang-catastrophe-insurance/reports');

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const contract = parseContract(read('examples/contracts/illustrative.json'));
const claims = readdirSync('examples/claims').map((file) =>
  parseClaim(read(`examples/claims/${file}`).claim),
);

const decided = claims.map((claim) => {
  const determination = adjudicate(claim, contract);
  const issued = receipt(claim, contract);
  const explained = explain(claim, contract);
  return {
    determination,
    issued,
    checked: verify(JSON.stringify(issued), claim, contract),
    explained,
    drawn: explainAsSvg(explained),
    letter: asHtml(letter(claim, contract, { issued: '2024-09-01' })),
    said: describeDetermination(determination),
    changes: whatWouldChange(claim, contract),
    readings: underReadings(claim, contract),
  };
});

const { ledger } = post(
  emptyLedger(contract),
  claims.map((claim, i) => postingOf(claim, decided[i].determination, 1)),
);
const entries = claims.map((claim, i) => ({ claim, determination: decided[i].determination, payments: [] }));
const { rows, issues } = readRegister(
  ['案件编号', '灾种', '发生时间', '损失类型', '已付金额'],
  [['c-1', '雷击', '2024年7月11日 3时20分', '人身', '十二万元']],
);

process.stdout.write(
  JSON.stringify({
    findings: findings(contract),
    decided,
    ledger: [...writeLedger(ledger)].join(''),
    balances: balances(ledger),
    settled: settle(ledger, contract, { year: 2024, quarter: 3 }),
    reserves: reserves(entries, contract),
    audit: { issues, found: auditRegister(rows, contract) },
  }),
);
