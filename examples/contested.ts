// 有争议的案件：《通知》可以有不同的读法，结论因此不同。A contested claim: the notice can be read in more ways than one.
import { type ClaimInput, parseContract } from 'qijiang-catastrophe-insurance';
import { underReadings } from 'qijiang-catastrophe-insurance/challenge';
import { describeReadings } from 'qijiang-catastrophe-insurance/words/zh-CN';
import illustrative from './contracts/illustrative.json' with { type: 'json' };

const contract = parseContract(illustrative);

// 暴雨中有人在关坝镇失踪。关坝镇由万盛管理；死亡还没有证明。
// Somebody went missing in a rainstorm in 关坝镇, which 万盛 runs; the death is not certified.
const claim: ClaimInput = {
  id: 'c-14',
  incident: { startedAt: '2024-07-11T03:20:00+08:00', division: '500110103', peril: 'rainstorm' },
  loss: {
    kind: 'person',
    role: 'victim',
    presence: 'at-onset',
    causedByIncident: true,
    harm: 'missing',
    missingCertified: false,
    medicalCost: '0',
    circumstances: [],
  },
};

console.log(describeReadings(underReadings(claim, contract)));
