import * as library from 'qijiang-catastrophe-insurance';
import * as audit from 'qijiang-catastrophe-insurance/audit';
import * as batch from 'qijiang-catastrophe-insurance/batch';
import * as challenge from 'qijiang-catastrophe-insurance/challenge';
import * as explanation from 'qijiang-catastrophe-insurance/explain';
import * as explanationEn from 'qijiang-catastrophe-insurance/explain/en';
import * as explanationZh from 'qijiang-catastrophe-insurance/explain/zh-CN';
import * as history from 'qijiang-catastrophe-insurance/history';
import * as impacts from 'qijiang-catastrophe-insurance/impact';
import * as notice from 'qijiang-catastrophe-insurance/notice';
import * as receipts from 'qijiang-catastrophe-insurance/receipt';
import * as reports from 'qijiang-catastrophe-insurance/reports';
import * as settlement from 'qijiang-catastrophe-insurance/settlement';
import * as en from 'qijiang-catastrophe-insurance/words/en';
import * as zh from 'qijiang-catastrophe-insurance/words/zh-CN';
import illustrative from '../../examples/contracts/illustrative.json' with { type: 'json' };

/** What the examples of the docstrings may import. */
export const modules: Readonly<Record<string, object>> = {
  'qijiang-catastrophe-insurance': library,
  'qijiang-catastrophe-insurance/batch': batch,
  'qijiang-catastrophe-insurance/notice': notice,
  'qijiang-catastrophe-insurance/audit': audit,
  'qijiang-catastrophe-insurance/receipt': receipts,
  'qijiang-catastrophe-insurance/impact': impacts,
  'qijiang-catastrophe-insurance/reports': reports,
  'qijiang-catastrophe-insurance/challenge': challenge,
  'qijiang-catastrophe-insurance/history': history,
  'qijiang-catastrophe-insurance/settlement': settlement,
  'qijiang-catastrophe-insurance/explain': explanation,
  'qijiang-catastrophe-insurance/explain/zh-CN': explanationZh,
  'qijiang-catastrophe-insurance/explain/en': explanationEn,
  'qijiang-catastrophe-insurance/words/zh-CN': zh,
  'qijiang-catastrophe-insurance/words/en': en,
};

/** The illustrative contract, checked. */
const contract = library.parseContract(illustrative);

/** Somebody killed by lightning in 赶水镇; the medical cost is not established yet. */
const claim = library.parseClaim({
  id: 'c-1',
  incident: { startedAt: '2024-07-11T16:20:00+08:00', division: '500110110', peril: 'lightning' },
  loss: { kind: 'person', presence: 'at-onset', causedByIncident: true, harm: 'death', circumstances: [] },
});

/** A register of a thousand small claims from ten events. */
const register: readonly library.LimitRow[] = Array.from({ length: 1000 }, (_, i) => ({
  id: `c-${i}`,
  place: i + 1,
  event: `flood-${i % 10}`,
  startedAt: `2024-07-${11 + (i % 10)}T03:20:00+08:00`,
  amount: `${i}.50`,
  line: library.LINES[i % 5],
}));

/** What every example may use without saying where it comes from. */
export const prelude = {
  ...library,
  ...batch,
  ...notice,
  ...audit,
  ...receipts,
  ...impacts,
  ...reports,
  ...challenge,
  ...history,
  ...settlement,
  ...explanation,
  ...zh,
  contract,
  claim,
  determination: library.adjudicate(claim, contract),
  register,
  morning: register.slice(0, 400),
  evening: register.slice(400),
};
