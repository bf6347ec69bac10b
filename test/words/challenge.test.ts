import { describe, expect, it } from 'vitest';
import type { ChangeTarget, FactChange } from '../../src/challenge/change.js';
import { FACT_NATURE, underReadings, whatWouldChange } from '../../src/challenge.js';
import type { FactRow, ValueKind } from '../../src/claim/fact-kinds.js';
import { FACTS } from '../../src/claim/fact-rows.js';
import { FACT_NAMES, FACT_PATH, type FactName } from '../../src/claim/facts.js';
import * as vocabulary from '../../src/claim/vocabulary.js';
import type { FactValue } from '../../src/claim/write.js';
import { type ClaimInput, LINES, parseContract } from '../../src/index.js';
import { INSTITUTIONS } from '../../src/law/institutions.js';
import * as english from '../../src/words/en.js';
import { conditionText, wordsAt } from '../../src/words/tell-value.js';
import * as chinese from '../../src/words/zh-CN.js';
import { claimCases, claimOf, contractOf } from '../oracle/fixtures.js';
import { some } from '../thorough.js';

const NOT_ENGLISH = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
const CODES = [
  ...Object.values(vocabulary).flatMap((list) => (Array.isArray(list) ? (list as string[]) : [])),
  ...LINES,
  ...Object.keys(INSTITUTIONS),
  ...Object.values(FACT_PATH),
].filter((code) => /[-.]/.test(code) && code !== 'self-harm');

/** What a person may read: no code, and one language only. */
function expectReadable(zh: string, en: string): void {
  for (const text of [zh, en]) {
    expect(CODES.filter((code) => text.includes(code))).toEqual([]);
    expect(text).not.toMatch(/undefined|null|NaN|\[object| {2}(?! )\S.*\$/);
  }
  expect(zh).not.toMatch(/[a-z]/i);
  expect(en).not.toMatch(NOT_ENGLISH);
}

const illustrative = contractOf('illustrative');
const contract = parseContract(illustrative);

/** Values of each kind, as the exchange format writes them; codes are all tried. */
const SAMPLES: Readonly<Record<Exclude<ValueKind, 'code'>, readonly FactValue[]>> = {
  boolean: [true, false],
  moment: ['2023-01-01T00:00:00+08:00', '2026-01-01T00:00:00+08:00'],
  place: ['500110110', '500110103'],
  facility: ['none', { municipal: true }, { municipal: false }],
  grades: [1, 10, [8, 9]],
  money: ['1000.01'],
  count: [1, 3],
  area: ['62.5'],
  circumstances: ['war', { id: 'self-harm', causedLoss: true } as unknown as FactValue],
  conditions: [true, false],
};

const valuesOf = (fact: FactName): readonly FactValue[] => {
  const row: FactRow = FACTS[fact];
  return row.value === 'code' ? vocabulary.CODES[row.codes] : SAMPLES[row.value];
};

const changeOf = (fact: FactName, to: ChangeTarget, from: FactValue | null): FactChange => ({
  fact: FACT_PATH[fact],
  from,
  state: from === null ? 'absent' : 'established',
  to,
  example: to.values[0] as FactValue,
  nature: FACT_NATURE[fact].nature,
  rules: ['in-territory'],
  clauses: ['2.1-1'],
  attestation: [{ by: 'insurers', document: 'survey-record' }],
});

describe('a change of a fact', () => {
  it.each(FACT_NAMES)('%s is told in both languages', (fact) => {
    const values = valuesOf(fact);
    const bounds: readonly ChangeTarget['is'][] =
      fact === 'startedAt' ? ['within', 'outside'] : ['one-of', 'none-of', 'at-least', 'at-most'];
    for (const is of bounds) {
      const from = fact === 'circumstances' ? (['disease'] as const) : (values[0] as FactValue);
      for (const to of [{ is, values }, ...values.map((value) => ({ is, values: [value] }))]) {
        for (const change of [changeOf(fact, to, from), changeOf(fact, to, null)]) {
          const [zh, en] = [chinese.describeChange(change), english.describeChange(change)];
          expectReadable(zh, en);
          expect(zh).toContain(chinese.words.facts[FACT_PATH[fact]].label);
          expect(zh).toMatch(/承保机构（现场查勘记录）（《通知》二（一））。$/);
          expect(en).toMatch(
            / It can be attested by: Insurers \(record of the survey on site\) \[Notice, II \(1\)\]\.$/,
          );
        }
      }
    }
  });

  it('reads as in the reviewed list, for values of every kind', async () => {
    const lines = (
      ['division', 'startedAt', 'facility', 'disabilityGrade', 'rooms', 'area', 'circumstances'] as const
    )
      .flatMap((fact) =>
        valuesOf(fact)
          .slice(0, fact === 'facility' ? 3 : 1)
          .map((value) => [fact, value] as const),
      )
      .flatMap(([fact, value]) => {
        const to: ChangeTarget = {
          is: fact === 'startedAt' ? 'within' : 'one-of',
          values: fact === 'startedAt' ? SAMPLES.moment : [value],
        };
        const from = fact === 'circumstances' ? ([value] as FactValue) : value;
        return [from, null].map((known) => changeOf(fact, to, known));
      })
      .flatMap((change) => [chinese.describeChange(change), english.describeChange(change), '']);
    const whole = whatWouldChange(claimOf('case-1') as unknown as ClaimInput, contract);
    const text = [...lines, chinese.describeChanges(whole), '', english.describeChanges(whole), ''].join(
      '\n',
    );
    await expect(text).toMatchFileSnapshot('changes.txt');
  });

  it('reads like this', () => {
    const cost = changeOf('medicalCost', { is: 'at-least', values: ['1000.01'] }, '0.00');
    expect(chinese.describeChange(cost)).toBe(
      '医疗费用：目前认定为“0.00元”，须查明不少于1000.01元。此项以证据为准，可以补充证据查明。可以出具证明的有：承保机构（现场查勘记录）（《通知》二（一））。',
    );
    expect(english.describeChange(cost)).toBe(
      'Medical expenses: on record: CNY 0.00; it would have to be found: CNY 1000.01 or more. This goes by the evidence, and more evidence can settle it. It can be attested by: Insurers (record of the survey on site) [Notice, II (1)].',
    );
    const place = changeOf('division', { is: 'one-of', values: ['500110110'] }, '500113');
    expect(chinese.describeChange(place)).toBe(
      '发生地点：目前认定不在承保区域内，须查明在承保区域内的街镇。这是已经发生的事实，不能改变；只有原来的记录有误，才可以凭证据申请更正。可以出具证明的有：承保机构（现场查勘记录）（《通知》二（一））。',
    );
    const none = changeOf('circumstances', { is: 'one-of', values: ['war'] }, []);
    expect(chinese.describeChange(none)).toContain(
      '除外情形：目前认定没有除外情形，须查明有“战争或者武装冲突”。',
    );
    expect(english.describeChange(none)).toContain('on record as having no such circumstance');
  });
});

describe('what would change a determination, in words', () => {
  it.each(some(claimCases).map((item) => [`${item.title} (${item.contract})`, item] as const))(
    '%s',
    (_, item) => {
      const under = parseContract(contractOf(item.contract));
      const changes = whatWouldChange(item.claim as ClaimInput, under);
      const outlook = underReadings(item.claim as ClaimInput, under);
      const ids = new RegExp([item.claim.id, under.id].join('|'), 'g');
      const told = [
        chinese.describeChanges(changes, under.conditions),
        english.describeChanges(changes, under.conditions),
      ] as const;
      expectReadable(told[0].replaceAll(ids, ''), told[1].replaceAll(ids, ''));
      for (const { facts } of changes.goals.flatMap(({ sets }) => sets)) {
        for (const { fact } of facts) {
          expect(told[0]).toContain(
            wordsAt(fact, chinese.words, conditionText(fact, under.conditions)).label,
          );
          expect(told[1]).toContain(
            wordsAt(fact, english.words, conditionText(fact, under.conditions)).label,
          );
        }
      }
      const read = [chinese.describeReadings(outlook), english.describeReadings(outlook)] as const;
      // Ambiguities go by their published numbers.
      const plain = read.map((text) => text.replaceAll(ids, '').replaceAll(/A-\d+/g, ''));
      expectReadable(...(plain as [string, string]));
      for (const { reading } of outlook.readings) {
        expect(read[0]).toContain(chinese.words.readings[reading].title);
        expect(read[1]).toContain(english.words.readings[reading].title);
      }
    },
  );

  it('says first what stands, then what would change it', () => {
    expect(chinese.describeChanges(whatWouldChange(claimOf('case-3') as ClaimInput, contract))).toBe(
      [
        '案件 case-3（合同 illustrative）',
        '结论：不予赔付。',
        '核定金额：0.00元。',
        '以下任何一种情况查明属实，结论就会变为应予赔付：',
        '1．发生地点：目前认定不在承保区域内，须查明在承保区域内的街镇。这是已经发生的事实，不能改变；只有原来的记录有误，才可以凭证据申请更正。可以出具证明的有：区应急局（灾害情况证明），各街镇（灾情报告、事发地点证明），村（居）民委员会（事发地点证明），区公安局（接处警及调查情况证明）（《通知》二（一））。',
        '   届时按自然灾害救助保险，核定金额不少于100000.00元。',
      ].join('\n'),
    );
  });

  it('says where nothing would', () => {
    const bare = parseContract({
      ...illustrative,
      lines: {
        'natural-disaster': {
          death: '100000',
          disability: { base: '100000', rates: Array<string>(10).fill('1') },
          medical: { limit: '0', rate: '0', deductible: '0' },
        },
      },
    });
    const house = whatWouldChange({ id: 'c', loss: { kind: 'house' } }, bare);
    expect(chinese.describeChanges(house)).toContain('按照本合同，事实如有不同，也不会变为应予赔付。');
    expect(english.describeChanges(house)).toContain('would not be payable on other facts either');
    const most = whatWouldChange(claimOf('case-1') as ClaimInput, bare);
    expect(chinese.describeChanges(most)).toContain('按照本合同，事实如有不同，核定金额也不会增加。');
    expect(english.describeChanges(most)).toContain(
      'the amount assessed would not be higher on other facts either',
    );
  });
});

describe('the readings, in words', () => {
  it('say where a determination is the same under all switches', () => {
    const outlook = underReadings(claimOf('case-1') as ClaimInput, contract);
    expect(chinese.describeReadings(outlook)).toBe(
      [
        '案件 case-1（合同 illustrative）',
        '《通知》有几处可以有不同理解。在列为开关的各处解读之下，本案的结论都一样：',
        '应予赔付，核定金额100000.00元，适用险种为自然灾害救助保险，牵头部门为区应急局。',
        '未作开关而与本案有关的：A-12、A-17、A-68、A-79、A-89。',
      ].join('\n'),
    );
    expect(english.describeReadings(outlook)).toContain(
      'Under every reading that is a switch, this claim comes to the same:\nIt is payable',
    );
  });

  it('say whether the contract took a reading, or the library did', () => {
    const { incident, loss } = claimOf('case-1');
    const drought = { id: 'c-1', incident: { ...incident, peril: 'drought' }, loss };
    const first = (readings: object, { describeReadings }: Pick<typeof chinese, 'describeReadings'>) =>
      describeReadings(
        underReadings(drought as ClaimInput, parseContract({ ...illustrative, readings } as never)),
      ).split('\n')[2];
    const own = { 'peril-list': 'slides-only' };
    expect([first(own, chinese), first({}, chinese)]).toEqual([
      '1．“干旱、高温引起的”修饰到哪里（《通知》二（二）1）。合同采用的理解是：干旱、高温只在引起滑坡、泥石流、地陷时才算。另一种理解是：所列各项各为一种灾因，干旱、高温也单独算。',
      '1．“干旱、高温引起的”修饰到哪里（《通知》二（二）1）。合同没有选定，这里按默认的理解：所列各项各为一种灾因，干旱、高温也单独算。另一种理解是：干旱、高温只在引起滑坡、泥石流、地陷时才算。',
    ]);
    expect(first(own, english)).toContain('. The contract takes this reading: ');
    expect(first({}, english)).toContain('. The contract chose none; taken by default: ');
  });

  it('say what a contested determination hangs on', () => {
    const { incident, loss } = claimOf('case-1');
    const claim = {
      id: 'c-1',
      incident: { ...incident, peril: 'drought', facility: { kind: 'bridge', municipal: true } },
      loss: { ...loss, harm: 'missing', missingCertified: false, medicalCost: null },
    };
    const outlook = underReadings(claim as ClaimInput, contract);
    expect(chinese.describeReadings(outlook).split('\n').slice(1, 11)).toEqual([
      '《通知》有几处可以有不同理解。本案的结论与以下各处有关，按不同的理解，结论会不同：',
      '1．“干旱、高温引起的”修饰到哪里（《通知》二（二）1）。合同没有选定，这里按默认的理解：所列各项各为一种灾因，干旱、高温也单独算。另一种理解是：干旱、高温只在引起滑坡、泥石流、地陷时才算。',
      '2．市政设施险种的“灾害”、房屋险种的“自然灾害”指哪些（《通知》二（二）3）。合同没有选定，这里按默认的理解：任何自然灾害，不论是否列明。另一种理解是：只指自然灾害救助保险所承保的灾因。',
      '3．市政设施因何倒塌（《通知》二（二）3）。合同没有选定，这里按默认的理解：须由自然灾害引起。其他理解是：由自然灾害或者火灾、爆炸引起的都算；任何原因的倒塌、塌陷都算。',
      '4．市政设施险种按什么计算（《通知》二（二）3）。合同没有选定，这里按默认的理解：按政府给付的赔偿金和支付的医疗费用计算，以合同约定为限。另一种理解是：按合同约定的金额和本人的医疗费用计算。',
      '5．失踪人员（《通知》二（二）1）。合同没有选定，这里按默认的理解：有关机关证明死亡后，按死亡赔付。另一种理解是：失踪即按死亡赔付。',
      '各种理解之下的结论如下。',
      '按这里采用的理解，以及以下没有列出的其他理解：不予赔付。',
      '第1处按这里采用的理解，第5处按另一种理解：应予赔付，核定金额100000.00元，适用险种为自然灾害救助保险，牵头部门为区应急局；还有事实待查明，金额可能增加。',
      '第2、4处按这里采用的理解，第1、5处按另一种理解；或者第4处按这里采用的理解，第1、2、5处按另一种理解，第3处按“任何原因的倒塌、塌陷都算”：待查明事实后再定。',
    ]);
    const inEnglish = english.describeReadings(outlook);
    expect(inEnglish).toContain('The contract chose none; taken by default: ');
    expect(inEnglish).toContain(
      'With the readings taken here, and all others not listed below, it is declined.',
    );
  });

  it('leave out no combination', () => {
    const relief = underReadings(claimOf('case-30') as ClaimInput, contract);
    expect(
      chinese
        .describeReadings(relief)
        .split('\n')
        .find((one) => one.startsWith('按这里')),
    ).toMatch(/^按这里采用的理解，以及以下没有列出的其他理解：应予赔付，核定金额100000.00元/);
    const crush = underReadings(claimOf('case-62') as ClaimInput, contract);
    expect(chinese.describeReadings(crush).split('\n')[5]).toMatch(/^按这里采用的理解：应予赔付/);
    expect(english.describeReadings(crush).split('\n')[5]).toMatch(
      /^With the readings taken here, it is payable/,
    );
  });
});
