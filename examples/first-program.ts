import { adjudicate, parseClaim, parseContract } from 'qijiang-catastrophe-insurance';
import illustrative from './contracts/illustrative.json' with { type: 'json' };

const contract = parseContract(illustrative);
const claim = parseClaim({
  id: 'c-1',
  incident: { startedAt: '2024-07-11T16:20:00+08:00', division: '500110110', peril: 'lightning' },
  loss: { kind: 'person', presence: 'at-onset', causedByIncident: true, harm: 'death', circumstances: [] },
});
const { outcome, amount, line, shares, missing } = adjudicate(claim, contract);
console.log(`${outcome} ${amount} ${line}`);
for (const part of shares) console.log(`${part.insurer} ${part.amount}`);
for (const { fact, state } of missing) console.log(`missing: ${fact} (${state})`);
