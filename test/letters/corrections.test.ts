// 更正告知书：原来怎样，现在怎样。The letter of a correction: what was so, and what is.
import { describe, expect, it } from 'vitest';
import type { PaperReliedOn } from '../../src/letters/zh-CN.js';
import { bare, example, SPOKEN } from './support.js';

const [lightning, illustrative] = example('01-lightning-huidong');
const [landslide] = example('12-landslide-house');

interface Facts {
  readonly incident?: object;
  readonly loss?: object;
}

const withFacts = (claim: Facts, { incident, loss }: Facts): Facts => ({
  ...claim,
  incident: { ...claim.incident, ...incident },
  loss: { ...claim.loss, ...loss },
});

const CONDITIONS = {
  conditions: [{ id: 'notified', text: '出险后48小时内通知承保人', lines: ['natural-disaster'] }],
};
const contract = { ...(illustrative as object), ...CONDITIONS };

const corrected = (claim: Facts, before: Facts, now: Facts, locale: keyof typeof SPOKEN, more: object = {}) =>
  SPOKEN[locale]
    .letter(withFacts(claim, now) as never, contract as never, {
      ...bare,
      previous: { claim: withFacts(claim, before) as never, issued: '2024-12-01' },
      ...more,
    })
    .page.sections.flatMap(({ blocks }) => blocks.map(({ text }) => text));

type Row = readonly [claim: Facts, before: Facts, now: Facts, zh: string, en: string];

const ROWS: readonly Row[] = [
  [
    lightning,
    { incident: { startedAt: '2024-07-11' } },
    { incident: { startedAt: '2024-07-11T16:20:00+08:00' } },
    '发生时间：原为2024年7月11日，现为2024年7月11日16时20分。',
    'Time: was 11 July 2024, is now 11 July 2024, 16:20.',
  ],
  [
    lightning,
    { incident: { division: '500110' } },
    { incident: { division: '500110110' } },
    '发生地点：原为綦江区内，街镇不详，现为赶水镇。',
    'Place: was in Qijiang District, street or town unknown, is now 赶水镇.',
  ],
  [
    lightning,
    { incident: { peril: 'other' } },
    { incident: { peril: 'lightning' } },
    '灾害或者事故的种类：原为其他事件，现为雷击。',
    'Kind of disaster or accident: was another kind of incident, is now lightning.',
  ],
  [
    lightning,
    { incident: { facility: null } },
    { incident: { facility: { kind: 'street-tree', municipal: true } } },
    '涉及的设施：原为经查未能确定，现为属于市政设施。',
    'Facility involved: was looked into and not determined, is now a municipal facility.',
  ],
  [
    lightning,
    { loss: { causedByIncident: false } },
    { loss: { causedByIncident: true } },
    '因果关系：原为不是由这次事件造成，现为由这次事件造成。',
    'Causation: was not caused by the incident, is now caused by the incident.',
  ],
  [
    lightning,
    { loss: { harm: 'disability', disabilityGrade: 9 } },
    { loss: { harm: 'disability', disabilityGrade: [7, 8] } },
    '伤残等级：原为九级，现为七级、八级。',
    'Disability grade: was grade 9, is now grades 7 and 8.',
  ],
  [
    lightning,
    { loss: { medicalCost: '100' } },
    { loss: { medicalCost: '1234.5' } },
    '医疗费用：原为100.00元，现为1,234.50元。',
    'Medical expenses: was CNY 100.00, is now CNY 1,234.50.',
  ],
  [
    lightning,
    { loss: { conditions: { notified: false } } },
    { loss: { conditions: { notified: true } } },
    '合同约定的条件“出险后48小时内通知承保人”：原为没有满足，现为满足。',
    'Condition of the contract “出险后48小时内通知承保人”: was not met, is now met.',
  ],
  [
    lightning,
    {},
    { loss: { conditions: { notified: true } } },
    '合同约定的条件“出险后48小时内通知承保人”：原为尚未说明，现为满足。',
    'Condition of the contract “出险后48小时内通知承保人”: was not stated yet, is now met.',
  ],
  [
    landslide,
    { loss: { rooms: 2 } },
    { loss: { rooms: 3 } },
    '居住间数：原为2间，现为3间。',
    'Rooms lived in: was 2 rooms, is now 3 rooms.',
  ],
  [
    landslide,
    { loss: { area: '50' } },
    { loss: { area: '62.5' } },
    '居住面积：原为50平方米，现为62.5平方米。',
    'Area lived in: was 50 square metres, is now 62.5 square metres.',
  ],
  [
    landslide,
    { loss: { damage: 'moderate' } },
    { loss: { damage: 'severe' } },
    '损坏程度：原为一般损坏，现为严重损坏。',
    'Degree of damage: was moderately damaged, is now severely damaged.',
  ],
];

const PAPER: PaperReliedOn = {
  document: 'police-report',
  by: 'public-security',
  establishes: ['loss.circumstances'],
  date: '2025-01-02',
};

describe('a fact that is otherwise is told as it was and as it is', () => {
  it.each(ROWS)('%#', (claim, before, now, zh, en) => {
    expect(corrected(claim, before, now, 'zh-CN')).toContain(zh);
    expect(corrected(claim, before, now, 'en')).toContain(en);
  });

  it('where it accuses, with the paper that shows it', () => {
    const [before, now] = [['war'], ['war', { id: 'crime', causedLoss: true }]].map((circumstances) => ({
      loss: { circumstances },
    })) as [Facts, Facts];
    const papers = [PAPER];
    expect(corrected(lightning, before, now, 'zh-CN', { papers })).toContain(
      '事情经过：原为战争或者武装冲突，现为战争或者武装冲突、犯罪行为并造成损害。',
    );
    expect(corrected(lightning, before, now, 'en', { papers })).toContain(
      'Course of events: was war or armed conflict, is now war or armed conflict and a criminal act, which caused the harm or damage.',
    );
    expect(corrected(lightning, before, now, 'en')).toContain('Course of events: changed.');
    expect(corrected(lightning, {}, before, 'zh-CN', { papers })).toContain(
      '事情经过：原为无，现为战争或者武装冲突。',
    );
    expect(corrected(lightning, {}, before, 'en', { papers })).toContain(
      'Course of events: was none, is now war or armed conflict.',
    );
  });
});

describe('a result', () => {
  const isMet = { loss: { conditions: { notified: true } } };

  it.each<[string, Facts, Facts, string, string]>([
    [
      'that remains is said to remain',
      {},
      {},
      '结果仍为“补充材料”，所依据的内容更正如下。',
      'The result remains “papers needed”; what it rests on is corrected below.',
    ],
    [
      'for which papers were wanting',
      {},
      isMet,
      '2024年12月1日的《补充材料通知书》告知的是：补充材料。',
      'The “Request for papers” of 1 December 2024 stated: papers needed.',
    ],
    [
      'that was a refusal',
      { loss: { ...isMet.loss, causedByIncident: false } },
      isMet,
      '结果由“不予赔付”更正为“赔付”。',
      'The result is corrected from “no payment” to “payment”.',
    ],
    [
      'that was a payment of less',
      { loss: { ...isMet.loss, harm: 'disability', disabilityGrade: 9 } },
      isMet,
      '核定金额由20,000.00元更正为100,000.00元（人民币壹拾万元整），以合同累计限额结算后的实付金额为准。',
      'The amount assessed is corrected from CNY 20,000.00 to CNY 100,000.00; what is paid is settled under the aggregate limits.',
    ],
  ])('%s', (_, before, now, zh, en) => {
    expect(corrected(lightning, before, now, 'zh-CN')).toContain(zh);
    expect(corrected(lightning, before, now, 'en')).toContain(en);
  });
});
