// 合同若改了，去年会多付多少？用新旧两份合同重新裁定同一年。What would last year have cost under an amended contract?
import { adjudicate, applyLimits, type Contract, parseContract } from 'qijiang-catastrophe-insurance';
import { words } from 'qijiang-catastrophe-insurance/words/zh-CN';
import illustrative from './contracts/illustrative.json' with { type: 'json' };
import { fenOf, yuanOf } from './fen.js';
import { claimsOf } from './season/claims.js';

const today = parseContract(illustrative);

// 设想的修改：万盛十个街镇纳入，医疗费限额提到 3 万元。An amendment: 万盛 included, the medical limit at 30,000 yuan.
const natural = illustrative.lines['natural-disaster'];
const amended = parseContract({
  ...illustrative,
  id: 'amended',
  lines: {
    ...illustrative.lines,
    'natural-disaster': { ...natural, medical: { ...natural.medical, limit: '30000.00' } },
  },
  readings: { wansheng: 'included' },
});

// 虚构的一年：2000 案。A made-up year of 2,000 claims.
const claims = claimsOf(2000, 2024).map(({ complete }) => complete);

/** 一份合同之下，一年赔付多少案、多少钱。How many claims a contract pays in the year, and what they cost. */
function costUnder(contract: Contract): { readonly paying: number; readonly fen: bigint } {
  const rows = claims.map((claim) => {
    const { amount, line } = adjudicate(claim, contract);
    const { id: event, startedAt } = claim.incident ?? {};
    return {
      id: claim.id,
      event: event ?? claim.id,
      startedAt: startedAt ?? '2024-01-01T00:00:00+08:00',
      amount,
      line,
    };
  });
  const paid = applyLimits(rows, contract).map((row) => fenOf(row.paid));
  return { paying: paid.filter((fen) => fen > 0n).length, fen: paid.reduce((sum, fen) => sum + fen, 0n) };
}

const [before, after] = [costUnder(today), costUnder(amended)];
console.log(`现行合同：赔付 ${before.paying} 件，${yuanOf(before.fen)}元`);
console.log(`修改之后：赔付 ${after.paying} 件，${yuanOf(after.fen)}元`);
console.log(`多付 ${yuanOf(after.fen - before.fen)}元`);

// 多在哪里：逐案比较，按险种列出。Where: claim by claim, by line.
const more = new Map<string, number>();
for (const claim of claims) {
  const [old, now] = [adjudicate(claim, today), adjudicate(claim, amended)];
  if (now.amount === old.amount || now.line === null) continue;
  const line = words.lines[now.line];
  more.set(line, (more.get(line) ?? 0) + 1);
}
for (const [line, count] of more) console.log(`   ${line}：${count} 件有变化`);
