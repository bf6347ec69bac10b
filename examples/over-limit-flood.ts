// 超过每次事件限额的洪水：每案按比例折减，分文可查。A flood above the limit per event: every claim is cut, and why.
import { adjudicate, type ClaimInput, explainLimits, parseContract } from 'qijiang-catastrophe-insurance';
import illustrative from './contracts/illustrative.json' with { type: 'json' };

// 为了看得清楚，把每次事件的限额降到 50 万元。The limit per event is lowered, so that few claims show it.
const contract = parseContract({ ...illustrative, limits: { perEvent: '500000.00', perYear: '900000.00' } });

const startedAt = '2024-07-11T03:20:00+08:00';

/** 同一场洪水里的一案。One claim of the flood. */
const claimOf = (id: string, medicalCost: string): ClaimInput => ({
  id,
  incident: { id: '2024-07-11 洪水', startedAt, division: '500110110', peril: 'flood' },
  loss: {
    kind: 'person',
    presence: 'at-onset',
    causedByIncident: true,
    harm: 'death',
    medicalCost,
    circumstances: [],
  },
});

const claims = ['0', '0', '1234.56', '0', '8000', '0', '15000'].map((cost, i) => claimOf(`c-${i + 1}`, cost));

const rows = claims.map((claim) => {
  const { amount, line } = adjudicate(claim, contract);
  return { id: claim.id, event: '2024-07-11 洪水', startedAt, amount, line };
});

for (const { id, due, paid, steps } of explainLimits(rows, contract)) {
  console.log(`${id}：限额前应付 ${due}元，限额后 ${paid}元`);
  for (const { limit, due: all, dueBefore, dueUpTo } of steps) {
    console.log(`   全部应付 ${all}元，只能付 ${limit}元；本案占其中第 ${dueBefore}元至第 ${dueUpTo}元`);
  }
}
