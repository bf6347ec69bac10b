import { describe, expect, it } from 'vitest';
import { explain } from '../../src/explain/index.js';
import { fullContract, houseClaim, personClaim } from '../input/samples.js';
import { accountOf } from './written.js';

const line = (personLimit?: string) => ({
  death: '100000',
  disability: {
    base: '1000.01',
    rates: ['1', '0.333', '0.3', '0.3', '0.3', '0.3', '0.3', '0.3', '0.3', '0.3'],
  },
  medical: { limit: '20000', rate: '0.8', deductible: '100' },
  ...(personLimit && { personLimit }),
});

const contract = (changes: object) => ({
  ...fullContract(),
  limits: { perEvent: '40000000', perYear: '80000000' },
  exclusions: [],
  conditions: [],
  appraisal: {},
  readings: {},
  ...changes,
});

const person = (incident: object, loss: object) => {
  const claim = personClaim();
  return {
    id: 'c',
    incident: { ...(claim.incident as object), ...incident },
    loss: { ...(claim.loss as object), circumstances: [], ...loss },
  };
};

const house = (loss: object, incident: object = {}) => {
  const claim = houseClaim();
  return {
    ...claim,
    incident: { ...(claim.incident as object), ...incident },
    loss: { ...(claim.loss as object), circumstances: [], use: 'residential', ...loss },
  };
};

const texts = (claim: unknown, terms: unknown): readonly string[] =>
  (['zh-CN', 'en'] as const).map((locale) => accountOf(explain(claim as never, terms as never), locale));

function expectBoth(claim: unknown, terms: unknown, ...said: readonly (readonly [string, string])[]): void {
  const [zh, en] = texts(claim, terms);
  for (const [inChinese, inEnglish] of said) {
    expect(zh).toContain(inChinese);
    expect(en).toContain(inEnglish);
  }
}

const samaritan = { role: 'samaritan', recognisedBy: 'district', harm: 'disability', disabilityGrade: 2 };

describe('the arithmetic in words', () => {
  it('tells deductible, rate, rounding and person limit', () => {
    const terms = contract({ lines: { 'natural-disaster': line('500') } });
    expectBoth(
      person({}, { harm: 'disability', disabilityGrade: 2, medicalCost: '1234.56' }),
      terms,
      [
        '1000.01元×33.3%＝333.00333元，四舍五入到分为333.00元。',
        'CNY 1000.01 × 33.3% = CNY 333.00333, rounded half up to the fen: CNY 333.00.',
      ],
      [
        '医疗费用：1234.56元；减去免赔额100.00元，为1134.56元；按80%赔付，为907.648元，四舍五入到分为907.65元。',
        'Medical expenses: CNY 1234.56; less the deductible of CNY 100.00, that is CNY 1134.56; of which 80% is paid',
      ],
      ['合计：333.00元＋907.65元＝1240.65元。', 'Together: CNY 333.00 + CNY 907.65 = CNY 1240.65.'],
      ['合同约定每人最多赔付500.00元', 'at most CNY 500.00 for one person'],
    );
  });

  it('tells what comes on top, and how the lines compare', () => {
    const lines = { 'natural-disaster': line(), 'good-samaritan': line(), 'municipal-facility': line() };
    expectBoth(
      person({}, { ...samaritan, governmentCompensation: '100' }),
      contract({ lines, readings: { 'line-overlap': 'add-samaritan' } }),
      [
        '依据有关文书认定的政府给付是100.00元，没有超过合同约定的333.00元',
        'That is not more than the CNY 333.00',
      ],
      [
        '各险种分别加上见义勇为救助保险以后比较：“自然灾害救助保险”（1573.60元）、“市政设施救助保险”（1340.60元）。',
        'The lines compared, each with the bravery line on top: Natural disaster relief insurance (CNY 1573.60)',
      ],
      [
        '见义勇为救助保险另外加付：“自然灾害救助保险”（1240.60元）、“见义勇为救助保险”（333.00元）合计1573.60元，医疗费用只计一次，算在“自然灾害救助保险”里（《通知》二（二）2）。',
        'medical expenses count once, under Natural disaster relief insurance [Notice, II (2) 2]',
      ],
      ['见义勇为救助保险之外的险种只按金额最高的一个赔付', 'Apart from the bravery line'],
      ['再加见义勇为救助保险', 'the samaritan line comes on top'],
    );
    expectBoth(
      person({ peril: 'other', facility: { municipal: false } }, samaritan),
      contract({ lines, readings: { 'line-overlap': 'add-samaritan' } }),
      ['由“见义勇为救助保险”赔付', 'under Bravery (good samaritan) relief insurance'],
    );
  });

  it('compares lines by the contract, and by line 2 of the notice only where it is among them', () => {
    const lines = { 'natural-disaster': line(), 'good-samaritan': line(), 'municipal-facility': line() };
    const [tree, rescued] = ['victim', 'disaster-relief'].map((role) =>
      person({}, { harm: 'death', role, governmentCompensation: '100' }),
    );
    expectBoth(
      tree,
      contract({ lines }),
      ['取《通知》中在前的一个（《通知》二（五））。', 'the Notice names first [Notice, II (5)].'],
      ['“市政设施救助保险”', 'Municipal facility relief insurance'],
    );
    for (const text of texts(tree, contract({ lines }))) {
      expect(text).not.toMatch(/关于“同一人符合几个险种”|One person under several lines/);
    }
    expectBoth(
      rescued,
      contract({ lines }),
      ['取《通知》中在前的一个（《通知》二（二）2）。', 'the Notice names first [Notice, II (2) 2].'],
      ['关于“同一人符合几个险种”', 'One person under several lines'],
    );
  });

  it('names the lines that do not cover, insured or not, under one heading', () => {
    const lines = { 'natural-disaster': line(), 'good-samaritan': line() };
    const [zh = ''] = texts(person({}, { harm: 'death' }), contract({ lines }));
    expect(zh.split('其他险种：')).toHaveLength(2);
    expect(zh).toContain('“见义勇为救助保险”不适用');
    expect(zh).toContain('“市政设施救助保险”（《通知》二（二）3）：合同没有投保');
  });

  it('tells what is still open', () => {
    const lines = { 'municipal-facility': line() };
    expectBoth(
      person({}, { harm: 'death', governmentCompensation: undefined, medicalCost: '1000' }),
      contract({ lines }),
      [
        '政府给付的死亡伤残赔偿金或者救助金：事实还没有查明，暂时不计。',
        'not established yet, and not counted so far.',
      ],
    );
    expectBoth(
      person({}, { harm: 'disability', disabilityGrade: null, medicalCost: '1000' }),
      contract({ lines }),
      ['伤残给付：事实还没有查明', 'Disability benefit: not established yet'],
    );
    expectBoth(
      person({}, { harm: null, medicalCost: '1000' }),
      contract({ lines: { 'natural-disaster': line() }, readings: { 'missing-person': 'as-death' } }),
      ['死亡或者伤残给付：事实还没有查明', 'Death or disability benefit: not established yet'],
    );
    expectBoth(house({ damage: null }), contract({}), [
      '房屋损毁赔付：事实还没有查明，暂时不计。',
      'House damage: not established yet, and not counted so far.',
    ]);
    expectBoth({ id: 'c', loss: { kind: 'person' } }, contract({}), [
      '有关事实查明以后，才能计算金额。',
      'The sum can be worked out once the facts are known.',
    ]);
  });

  it('tells rooms, area and household, and the household limit', () => {
    const rates = { collapsed: '5000', severe: '33.33', moderate: '1000' };
    const of = (unit: string, householdLimit?: string) =>
      contract({ lines: { 'house-damage': { unit, rates, ...(householdLimit && { householdLimit }) } } });
    expectBoth(house({}), of('room'), ['33.33元×3间＝99.99元', 'CNY 33.33 × 3 rooms = CNY 99.99']);
    expectBoth(house({ rooms: 1 }), of('room'), ['33.33元×1间', '× 1 room =']);
    expectBoth(house({}), of('household'), ['每户33.33元', 'for the household']);
    expectBoth(house({ area: '62.555' }), of('area', '2000'), [
      '每平方米33.33元，33.33元×62.555平方米＝2084.95815元，四舍五入到分为2084.96元',
      'for each square metre',
    ]);
    expectBoth(house({ area: '62.555' }), of('area', '2000'), ['每户最多赔付2000.00元', 'for one household']);
    expectBoth(house({ rooms: null }), of('room'), ['金额还没有查明', 'the amount is still open']);
  });

  it('tells what one claim comes to at most, where the lines come to more', () => {
    const lines = { 'natural-disaster': line(), 'good-samaritan': line() };
    const limits = { ...contract({}).limits, perPerson: '150000' };
    const dead = person({ peril: 'flood', facility: undefined }, { harm: 'death', medicalCost: '0' });
    const most = ['合同约定每人每案最多赔付150000.00元', 'pays at most CNY 150000.00 for one claim'] as const;
    const under = (overlap: string) => contract({ lines, limits, readings: { 'line-overlap': overlap } });
    const rescuer = { ...dead, loss: { ...dead.loss, role: 'disaster-relief' } };
    expectBoth(rescuer, under('add-samaritan'), most);
    for (const [i, text] of texts(rescuer, under('highest')).entries()) expect(text).not.toContain(most[i]);
  });

  it('tells where the odd fen go', () => {
    const lines = { 'natural-disaster': line() };
    const claim = person({}, { harm: 'disability', disabilityGrade: 1, medicalCost: '0' });
    expectBoth(claim, contract({ lines, remainder: 'lead' }), [
      '零头归首席承保人',
      'odd fen go to the lead insurer',
    ]);
    expectBoth(claim, contract({ lines, remainder: 'largest-remainder' }), [
      '零头归余数最大的一家',
      'odd fen go to the largest remainder',
    ]);
  });
});

describe('the reasons in words', () => {
  const missing = person({ peril: 'flood' }, { harm: 'missing', missingCertified: false });

  it('cite a reason that shuts every line by the words of each', () => {
    const lines = {
      'natural-disaster': line(),
      'good-samaritan': line(),
      'municipal-facility': line(),
      'fire-explosion': line(),
    };
    expectBoth(missing, contract({ lines }), [
      '最终没有证明失踪人员死亡，或者人已经回来（失踪）。《通知》二（二）1、二（二）2写的是“人员伤亡”，二（二）3、二（二）4写的是“人身伤亡”。各险种因此都不能赔付。',
      'The death was not certified in the end, or the missing person came back (missing). The Notice, II (2) 1 and II (2) 2, says: “deaths and injuries”; and in II (2) 3 and II (2) 4: “personal injury or death”. So nothing can be paid under any line.',
    ]);
  });

  it('say of a claim that is declined what may still be said against the facts, and of no other', () => {
    const unless = [
      '已经查明的事实如果有误，或者以后发生变化，可以凭证据向承保机构提出。',
      'If a fact on which this rests is wrong, or comes out differently later, you may tell the insurers, with the evidence.',
    ];
    const lines = { 'natural-disaster': line() };
    for (const [i, text] of texts(missing, contract({ lines })).entries()) expect(text).toContain(unless[i]);
    const pending = person({ peril: 'flood' }, { harm: 'missing', missingCertified: null });
    for (const [i, text] of texts(pending, contract({ lines })).entries())
      expect(text).not.toContain(unless[i]);
  });

  it('name the reading behind each of several reasons, though no one of them would change the result', () => {
    const strict = { 'house-damage': 'total-loss-only', 'mixed-use': 'none' };
    const graded = (incident: object) => house({ damage: 'moderate', use: 'mixed' }, incident);
    expectBoth(
      graded({}),
      contract({ readings: strict }),
      ['合同采用的理解是“只算倒塌和严重损坏”', 'only collapsed and severely damaged houses are paid'],
      ['合同采用的理解是“整体不予保障”', 'the whole house is out'],
    );
    expectBoth(graded({ division: '500110103' }), contract({ readings: strict }), [
      '关于“万盛是否在承保区域内”',
      'Whether Wansheng is in the territory',
    ]);
    const shop = house({ use: 'commercial', title: 'none' });
    for (const text of texts(shop, contract({}))) expect(text).not.toMatch(/两种理解|in two ways/);
  });

  it('tell two lines that both pay one after the other, and both departments in the order of the notice', () => {
    const lines = { 'natural-disaster': line(), 'good-samaritan': line() };
    expectBoth(
      person({ peril: 'flood', facility: undefined }, { harm: 'death', role: 'disaster-relief' }),
      contract({ lines, readings: { 'line-overlap': 'add-samaritan' } }),
      ['\n适用的险种是“自然灾害救助保险”', '\nThe line that applies is Natural'],
      ['\n同时适用的险种是“见义勇为救助保险”', '\nThe other line that applies is Bravery'],
      [
        '（《通知》四（二）、四（二）表1、四（二）表3）',
        'the lead department for this line, to help the insurers',
      ],
    );
    expectBoth(house({}, { peril: 'crowd-crush' }), contract({}), [
      '（《通知》四（一）、四（二））',
      '[Notice, IV (1); IV (2)]',
    ]);
  });

  it('name who answers for a crush by the reading of the contract, where something is paid for it', () => {
    const crushed = (loss: object = {}) => house(loss, { peril: 'crowd-crush' });
    const reading = (position: string) => contract({ readings: { 'crowd-crush': position } });
    const title = ['由区公安局牵头', 'the District Public Security Bureau'] as const;
    expectBoth(crushed(), reading('public-security'), title);
    for (const [i, text] of texts(crushed({ title: 'none' }), reading('public-security')).entries())
      expect(text).not.toContain(title[i]);
  });

  it('tell several reasons, and what is made of several conditions', () => {
    const claim = person(
      { peril: 'other', facility: undefined, startedAt: '2030-01-01T00:00:00Z' },
      { role: 'victim', presence: 'outside' },
    );
    expectBoth(
      claim,
      contract({}),
      ['有3个理由', 'There are 3 reasons'],
      ['理由1：', 'Reason 1:'],
      ['理由2（以下各项合在一起）', 'made of these together'],
      [
        '保险期限自2023年1月1日00:00起，到2026年1月1日00:00为止',
        'runs from 1 January 2023, 00:00 Beijing time until 1 January 2026, 00:00 Beijing time',
      ],
    );
  });

  it('tell that nothing is due though a line covers, and what the contract does not insure', () => {
    const nothing = { ...line(), medical: { limit: '0', rate: '1', deductible: '0' } };
    expectBoth(
      person({}, { role: 'victim', harm: 'injury', medicalCost: '500' }),
      contract({ lines: { 'natural-disaster': nothing } }),
      ['按合同计算，核定金额是零', 'By the contract the amount assessed is zero'],
    );
    expectBoth(person({}, { role: 'victim', harm: 'death' }), contract({ lines: {} }), [
      '合同没有投保这一险种',
      'The contract does not insure this line',
    ]);
    expectBoth(
      person({}, { role: 'victim', harm: 'death' }),
      contract({ lines: { 'natural-disaster': line() } }),
      ['“见义勇为救助保险”（《通知》二（二）2）：合同没有投保', 'is not insured by the contract'],
    );
  });

  it('tell a reading that a cause did not meet, and the place outside the district', () => {
    expectBoth(
      person({ peril: 'ground-subsidence', rootCause: 'mining', facility: undefined }, { role: 'victim' }),
      contract({ readings: { subsidence: 'natural-only' } }),
      ['地陷不是自然因素引起的（采矿活动）', 'The ground collapse was not of natural origin (mining)'],
      ['只算自然因素引起的地陷', 'only a collapse from natural causes counts'],
    );
    expectBoth(person({ division: '500112' }, { role: 'victim' }), contract({}), [
      '不在承保区域内（綦江区以外）',
      'outside Qijiang District',
    ]);
    expectBoth(
      person({}, { role: 'victim', circumstances: ['war', 'crime', 'disease'] }),
      contract({ exclusions: ['crime', 'disease'] }),
      ['（犯罪行为、自身疾病）', '(a criminal act and an illness of the person)'],
    );
  });
});

describe('the steps of a sum', () => {
  it('name every part that goes into them, also what comes out of a limit', () => {
    const lines = { 'fire-explosion': line('95000') };
    const died = person({ peril: 'fire', liableParty: 'not-found' }, { harm: 'death', role: 'victim' });
    const steps = explain(died as never, contract({ lines }) as never).lines.flatMap((each) => each.steps);
    const lessPaid = steps.find(({ id }) => id === 'less-paid');
    expect(lessPaid?.operands.map(({ name }) => name)).toEqual(['sum', 'paid']);
  });
});
