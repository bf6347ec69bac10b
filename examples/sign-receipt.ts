// 签名和时间戳：谁出具的、何时已有。A signature and a time stamp: who issued a receipt, and by when it existed.
import { generateKeyPair } from 'jose';
import { type ClaimInput, parseContract } from 'qijiang-catastrophe-insurance';
import { receipt, verify } from 'qijiang-catastrophe-insurance/receipt';
import illustrative from './contracts/illustrative.json' with { type: 'json' };
import { opened, signed } from './receipt/jws.js';
import { timeStampRequest } from './receipt/time-stamp.js';

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

// 钥匙由出具的机构保管，公钥公布；这里临时造一对。Keys are kept by the body that issues; here a pair is made up.
const { privateKey, publicKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519' });

const issued = receipt(claim, contract);
const jws = await signed(issued, privateKey, '2024-1');

const text = await opened(jws, publicKey);
console.log(`签名：${text === null ? '不符' : '相符'}`);
console.log(`凭证：${verify(text, claim, contract).ok ? '相符' : '不符'}`);

// 换掉其中的凭证，签名就不符。With another receipt in it the signature does not hold.
const [head, , signature] = jws.split('.');
const other = Buffer.from(JSON.stringify({ ...issued, version: '9.9.9' })).toString('base64url');
console.log(
  `换过的：${(await opened(`${head}.${other}.${signature}`, publicKey)) === null ? '不符' : '相符'}`,
);

// 时间戳只需哈希：送给时间戳机构，回执与凭证一同保存。A time stamp needs the hash alone; keep the reply with the receipt.
console.log(`时间戳请求：${timeStampRequest(issued).length} 字节`);
