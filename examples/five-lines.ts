// 五个险种各一案。One claim of each of the five lines.
import { adjudicate, type ClaimInput, parseContract } from 'qijiang-catastrophe-insurance';
import { words } from 'qijiang-catastrophe-insurance/words/zh-CN';
import anyFailure from './contracts/illustrative-any-failure.json' with { type: 'json' };

const contract = parseContract(anyFailure);

// 每案都发生在赶水镇；写明的事实就是查明的事实。Everything happens in 赶水镇; what is written is what was established.
const startedAt = '2024-07-11T16:20:00+08:00';
const division = '500110110';
const hurt = {
  kind: 'person' as const,
  presence: 'at-onset' as const,
  causedByIncident: true,
  circumstances: [],
};

const claims: readonly ClaimInput[] = [
  {
    id: '1 雷击身故',
    incident: { startedAt, division, peril: 'lightning' },
    loss: { ...hurt, harm: 'death', medicalCost: '0' },
  },
  {
    id: '2 见义勇为伤残八级',
    incident: { startedAt, division, peril: 'fire', liableParty: 'able-to-pay' },
    loss: {
      ...hurt,
      role: 'samaritan',
      recognisedBy: 'district',
      harm: 'disability',
      disabilityGrade: 8,
      medicalCost: '0',
    },
  },
  {
    id: '3 行道树倒下致死，政府应赔8万元',
    incident: { startedAt, division, peril: 'other', facility: { kind: 'street-tree', municipal: true } },
    loss: { ...hurt, harm: 'death', governmentCompensation: '80000.00', governmentMedical: '0' },
  },
  {
    id: '4 燃气爆炸受伤，找不到责任人',
    incident: { startedAt, division, peril: 'explosion', liableParty: 'not-found' },
    loss: { ...hurt, harm: 'injury', medicalCost: '6200.00' },
  },
  {
    id: '5 滑坡致房屋倒塌三间',
    incident: { startedAt, division, peril: 'landslide', rootCause: 'natural' },
    loss: {
      kind: 'house',
      title: 'lawful',
      use: 'residential',
      part: 'main-structure',
      damage: 'collapsed',
      rooms: 3,
      causedByIncident: true,
      circumstances: [],
    },
  },
];

for (const claim of claims) {
  const { outcome, amount, line, departments } = adjudicate(claim, contract);
  const by = departments.map((id) => words.institutions[id]).join('、');
  console.log(`${claim.id}：${words.outcomes[outcome]} ${amount}元，${line && words.lines[line]}，${by}负责`);
}
