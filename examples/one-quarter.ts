// 一个季度的共保结算：首席承保人收取保费、支付赔款，其余两家按份额结算。A quarter's settlement: the lead collects and pays, the others settle their shares.
import { adjudicate, type ClaimInput, parseClaim, parseContract } from 'qijiang-catastrophe-insurance';
import {
  balances,
  emptyLedger,
  post,
  postingOf,
  quarterOf,
  recordPayments,
  settle,
} from 'qijiang-catastrophe-insurance/settlement';
import illustrative from './contracts/illustrative.json' with { type: 'json' };

const contract = parseContract(illustrative);

/** 每案一人因雷击受伤，只有医疗费。Each claim: somebody hurt by lightning, medical cost only. */
const claimOf = (id: string, startedAt: string, medicalCost: string): ClaimInput => ({
  id,
  incident: { id: `事件 ${id}`, startedAt, division: '500110110', peril: 'lightning' },
  loss: {
    kind: 'person',
    personId: `人员 ${id}`,
    presence: 'at-onset',
    causedByIncident: true,
    harm: 'injury',
    medicalCost,
    circumstances: [],
  },
});

const claims = [
  claimOf('c-1', '2024-07-03T15:00:00+08:00', '1000.01'),
  claimOf('c-2', '2024-08-11T09:30:00+08:00', '333.33'),
  claimOf('c-3', '2024-09-20T22:10:00+08:00', '20000.00'),
].map((input) => parseClaim(input));

// 裁定，登入台账。Decide, and post to the ledger.
const postings = claims.map((claim) => postingOf(claim, adjudicate(claim, contract), 1));
const posted = post(emptyLedger(contract), postings).ledger;

// 9 月 27 日一并支付。Everything is paid on 27 September.
const paidAt = '2024-09-27T10:00:00+08:00';
const payments = balances(posted).map(({ claim, further }) => ({
  id: `付 ${claim}`,
  claim,
  kind: 'payment' as const,
  paidAt,
  amount: further,
}));
const ledger = recordPayments(posted, payments).ledger;

// 第三季度的结算单。The statement of the third quarter.
const { insurers, totals } = settle(ledger, contract, quarterOf(paidAt));
console.log(`本季度赔付合计 ${totals.claims}元`);
for (const { insurer, claims: borne, opening, closing } of insurers) {
  console.log(`${insurer}：期初余额 ${opening}元，应承担赔款 ${borne}元，期末余额 ${closing}元`);
}
console.log('余额为正，是首席承保人应付给它的（保费份额减赔款份额）；为负，是它应付的。各家余额之和为零。');
