// 核对裁定凭证：原样的通过，改动一个字节就不通过。Verifying a receipt: as it was issued, and with one byte altered.
import { type ClaimInput, parseContract } from 'qijiang-catastrophe-insurance';
import { receipt, verify } from 'qijiang-catastrophe-insurance/receipt';
import { describeDifference } from 'qijiang-catastrophe-insurance/words/zh-CN';
import illustrative from './contracts/illustrative.json' with { type: 'json' };

const contract = parseContract(illustrative);

const claim: ClaimInput = {
  id: 'c-1',
  incident: { startedAt: '2024-07-11T16:20:00+08:00', division: '500110110', peril: 'lightning' },
  loss: {
    kind: 'person',
    presence: 'at-onset',
    causedByIncident: true,
    harm: 'death',
    medicalCost: '0',
    circumstances: [],
  },
};

// 出具凭证，存成文字。The receipt, kept as a text.
const stored = JSON.stringify(receipt(claim, contract));

// 以后任何人都可以核对。Anybody can check it later.
console.log(`原样：${verify(JSON.parse(stored), claim, contract).ok ? '相符' : '不符'}`);

// 有人把 100000.00 改成了 900000.00，只改了一个字节。Somebody made 900000.00 of 100000.00: one byte.
const altered = stored.replace('"amount":"100000.00"', '"amount":"900000.00"');
const { ok, differences } = verify(JSON.parse(altered), claim, contract);
console.log(`改动一个字节：${ok ? '相符' : '不符'}`);
for (const difference of differences) console.log(`   ${describeDifference(difference)}`);
