// 待定案件：为什么待定，以及给家属的补充材料通知。A pending claim: why it is pending, and the letter to the family.
import { type ClaimInput, parseContract } from 'qijiang-catastrophe-insurance';
import { explain, explainAsText, materials, questions } from 'qijiang-catastrophe-insurance/explain';
import { askQuestion, describeMaterial } from 'qijiang-catastrophe-insurance/words/zh-CN';
import illustrative from './contracts/illustrative.json' with { type: 'json' };

const contract = parseContract(illustrative);

// 火灾中有人受伤。责任人是谁、能不能赔，还没有查明；医疗费还没有票据。
// Somebody was hurt in a fire. Who is liable is not known yet, nor what the treatment costs.
const claim: ClaimInput = {
  id: 'c-17',
  incident: {
    startedAt: '2024-10-02T21:00:00+08:00',
    division: '500110110',
    peril: 'fire',
    rootCause: 'other-human',
  },
  loss: {
    kind: 'person',
    role: 'victim',
    presence: 'at-onset',
    causedByIncident: true,
    harm: 'injury',
    circumstances: [],
  },
};

console.log(`关于案件 ${claim.id} 补充材料的通知`);
console.log('');
console.log('您申报的案件已经受理。还需要查明以下事项：');
for (const [i, question] of questions(claim, contract).entries())
  console.log(`${i + 1}. ${askQuestion(question)}`);
console.log('');
console.log('本案的全部材料如下，一次列全；已经提供的，不必重复提供。');
for (const [i, material] of materials(claim, contract).entries())
  console.log(`${i + 1}. ${describeMaterial(material)}`);
console.log('');
console.log('附：理由说明');
console.log(explainAsText(explain(claim, contract, { locale: 'zh-CN' })));
