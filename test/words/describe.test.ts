import { describe, expect, it } from 'vitest';
import { DOCUMENTS, OUTSIDE_BODIES } from '../../src/claim/attestation.js';
import { FACT_PATH } from '../../src/claim/facts.js';
import { parseClaim } from '../../src/claim/parse.js';
import * as vocabulary from '../../src/claim/vocabulary.js';
import type { Finding } from '../../src/contract/finding.js';
import { findings } from '../../src/contract/findings.js';
import { parseContract } from '../../src/contract/parse.js';
import { adjudicate } from '../../src/decide/adjudicate.js';
import type { Determination } from '../../src/decide/determination.js';
import { CLAUSE_IDS } from '../../src/law/clause-ids.js';
import { INSTITUTIONS } from '../../src/law/institutions.js';
import { LINES } from '../../src/law/line-ids.js';
import type { Difference } from '../../src/receipt/index.js';
import * as english from '../../src/words/en.js';
import { wordsAt } from '../../src/words/tell-value.js';
import * as chinese from '../../src/words/zh-CN.js';
import { GUTTED, SETTLED } from '../contract/gutted.js';
import { claimCases, claimOf, contractOf } from '../oracle/fixtures.js';
import { some } from '../thorough.js';

const NOT_ENGLISH = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

/** Codes that no sentence may show; plain words such as `fire` are words as well. */
const CODES = [
  ...Object.values(vocabulary).flatMap((list) => (Array.isArray(list) ? (list as string[]) : [])),
  ...OUTSIDE_BODIES,
  ...DOCUMENTS,
  ...LINES,
  ...Object.keys(INSTITUTIONS),
].filter((code) => code.includes('-'));
const PATHS = Object.values(FACT_PATH);

/** Hyphens that English writes itself. */
const ENGLISH_COMPOUNDS = ['self-harm'];

const NOT_SHOWN = [...CODES, ...PATHS].filter((each) => !ENGLISH_COMPOUNDS.includes(each));

function expectNoCode(text: string): void {
  expect(NOT_SHOWN.filter((code) => text.includes(code))).toEqual([]);
  expect(text).not.toMatch(/undefined|null|NaN|\[object/);
}

const worked = claimCases.map(({ title, claim, contract, expected }) => ({
  title: `${title} (${contract})`,
  claim,
  contract: parseContract(contractOf(contract)),
  expected,
}));

describe.each(some(worked))('an account of $title', ({ claim, contract, expected }) => {
  const determination = adjudicate(parseClaim(claim), contract);
  const ids = new RegExp([claim.id, contract.id].join('|'), 'g');
  const zh = chinese.describeDetermination(determination, contract.insurers);
  const en = english.describeDetermination(determination, contract.insurers);
  const inWords = [
    { text: zh, words: chinese.words },
    { text: en, words: english.words },
  ];

  it('names outcome, amount, line, departments and shares', () => {
    for (const { text, words } of inWords) {
      expect(text).toContain(claim.id);
      expect(text).toContain(words.outcomes[determination.outcome]);
      expect(text).toContain(words.phrases.money(expected.amount));
      if (expected.line !== undefined) expect(text).toContain(words.lines[expected.line]);
      for (const id of determination.departments) expect(text).toContain(words.institutions[id]);
      for (const { insurer, amount } of expected.shares ?? []) {
        const name = contract.insurers.find(({ id }) => id === insurer)?.name;
        expect(text).toContain(name);
        expect(text).toContain(words.phrases.money(amount));
      }
    }
  });

  it('names every missing fact once, in order', () => {
    for (const { text, words } of inWords) {
      const said = text.split('\n').filter((line) => /^\d+[.．]/.test(line));
      expect(said.map((line) => line.replace(/^\d+[.．] ?/, '').split(/[：:]/)[0])).toEqual(
        determination.missing.map(({ fact, text: own }) => wordsAt(fact, words, own).label),
      );
    }
  });

  it('shows no code', () => {
    for (const { text } of inWords) expectNoCode(text.replaceAll(ids, ''));
    expect(zh.replaceAll(ids, '')).not.toMatch(/[a-z]/i);
    let rest = en.replaceAll(ids, '');
    for (const { name } of contract.insurers) rest = rest.replaceAll(name, '');
    expect(rest).not.toMatch(NOT_ENGLISH);
  });
});

describe('an account', () => {
  const contract = parseContract(contractOf('illustrative'));
  const account = (determination: Determination) =>
    chinese.describeDetermination(determination, contract.insurers);

  it('reads like this where an amount is due', () => {
    expect(account(adjudicate(parseClaim(claimOf('case-1')), contract))).toBe(
      [
        '案件 case-1（合同 illustrative）',
        '结论：应予赔付。',
        '核定金额：100000.00元，实际支付以合同累计限额结算后的金额为准。',
        '适用险种：自然灾害救助保险（《通知》二（二）1），核定100000.00元，其中死亡给付100000.00元、医疗费用0.00元。',
        '牵头部门：区应急局。',
        '共保分摊：中国人民财产保险股份有限公司重庆市綦江支公司60000.00元，中国平安财产保险股份有限公司綦江支公司25000.00元，中国太平洋财产保险股份有限公司綦江支公司15000.00元。',
      ].join('\n'),
    );
    expect(english.describeDetermination(adjudicate(parseClaim(claimOf('case-1')), contract))).toBe(
      [
        'Claim case-1 (contract illustrative)',
        'Outcome: payable.',
        'Amount assessed: CNY 100000.00; what is paid is the amount after the aggregate limits of the contract are applied.',
        'Line: Natural disaster relief insurance [Notice, II (2) 1], CNY 100000.00 assessed: death benefit CNY 100000.00, medical expenses CNY 0.00.',
        'Lead department: District Emergency Management Bureau.',
        'Borne by: picc CNY 60000.00; pingan CNY 25000.00; cpic CNY 15000.00.',
      ].join('\n'),
    );
  });

  it('says what is missing, and where the notice asks for it', () => {
    const determination = adjudicate(parseClaim(claimOf('case-5')), contract);
    expect(account(determination)).toBe(
      [
        '案件 case-5（合同 illustrative）',
        '结论：待查明事实后再定。',
        '核定金额：0.00元。',
        '可能适用、尚待查明的险种：“自然灾害救助保险”。',
        '查明以下事实后才能得出结论：',
        '1．发生地点：现有信息不够具体（《通知》二（一））。',
      ].join('\n'),
    );
  });

  it('tells covered lines whose amount is open, and part of an amount that is open', () => {
    expect(account(adjudicate(parseClaim(claimOf('case-13')), contract))).toContain(
      '属于“自然灾害救助保险”的保障范围，金额尚待查明。',
    );
    expect(account(adjudicate(parseClaim(claimOf('case-13')), contract))).not.toContain('可能适用');
    expect(english.describeDetermination(adjudicate(parseClaim(claimOf('case-13')), contract))).toContain(
      'Covered by Natural disaster relief insurance; the amount is still open.',
    );
    const open = account(adjudicate(parseClaim(claimOf('case-11')), contract));
    expect(open).toContain('其中伤残给付尚待查明、医疗费用8123.45元');
    expect(open).toContain('以下事实还可能改变适用的险种或者增加核定金额');
  });

  it('tells a covered line under which nothing is due for good', () => {
    const injury = {
      ...claimOf('case-12'),
      loss: { ...claimOf('case-12').loss, medicalCost: '0.00' },
    };
    const determination = adjudicate(parseClaim(injury), contract);
    expect(determination.outcome).toBe('declined');
    expect(account(determination)).toContain(
      '属于“自然灾害救助保险”的保障范围，但按合同计算，核定金额为零。',
    );
    expect(english.describeDetermination(determination)).toContain(
      'Covered by Natural disaster relief insurance, but the amount assessed under the contract is zero.',
    );
    expect(account(determination)).toContain('按已查明的事实和合同约定，核定金额为零');
    expect(account(determination)).toContain('由其与相关责任单位协商确认（《通知》五（二））');
  });

  it('tells lines that would pay nothing from lines that do not cover', () => {
    const determination = adjudicate(parseClaim(claimOf('case-3')), contract);
    const withLines = (covered: boolean | null, other: boolean | null) => {
      const [first, second] = ['natural-disaster', 'good-samaritan'] as const;
      const { lines } = determination;
      return english.describeDetermination({
        ...determination,
        lines: {
          ...lines,
          [first]: { ...lines[first], covered },
          [second]: { ...lines[second], covered: other },
        },
      });
    };
    expect(withLines(false, false)).toContain('no line covers the loss');
    expect(withLines(true, null)).toContain('the terms of the contract the amount assessed is zero');
    expect(withLines(null, null)).toContain('the terms of the contract the amount assessed is zero');
  });

  it('tells a loss that no line covers', () => {
    const determination = adjudicate(parseClaim(claimOf('case-3')), contract);
    expect(account(determination)).toContain('不属于任何一个险种的保障范围');
    expect(english.describeDetermination(determination)).toContain('no line covers the loss');
  });

  it('keeps lines apart, though one has a mark of its own in its name', () => {
    const determination = adjudicate(parseClaim({ id: 'c-1', loss: { kind: 'person' } }), contract);
    expect(account(determination)).toContain(
      '险种：“自然灾害救助保险”“见义勇为救助保险”“火灾、爆炸救助保险”。',
    );
  });

  it('tells where a limit holds the sum below its parts', () => {
    const line = { death: '100.00', disability: { base: '100.00', rates: Array(10).fill('1') } };
    const medical = { limit: '50.00', rate: '1', deductible: '0' };
    const limited = parseContract({
      ...contractOf('illustrative'),
      lines: { 'natural-disaster': { ...line, medical, personLimit: '120.00' } },
    });
    const claim = { ...claimOf('case-1'), loss: { ...claimOf('case-1').loss, medicalCost: '80' } };
    const determination = adjudicate(parseClaim(claim), limited);
    expect(account(determination)).toContain(
      '核定120.00元，其中死亡给付100.00元、医疗费用50.00元，合计以合同限额为准。',
    );
    expect(english.describeDetermination(determination)).toContain('a limit of the contract holds the sum');
  });

  it('tells what is due in all where that is less than the lines come to', () => {
    const capped = parseContract({
      ...contractOf('illustrative'),
      limits: { ...contractOf('illustrative').limits, perPerson: '60000' },
      readings: { 'line-overlap': 'add-samaritan' },
    });
    const one = adjudicate(parseClaim(claimOf('case-1')), capped);
    expect(account(one)).toContain('以合同约定的每人每案限额为限，核定60000.00元。');
    expect(english.describeDetermination(one)).toContain('for one claim holds: CNY 60000.00 assessed.');
    const loss = { ...claimOf('case-1').loss, role: 'disaster-relief', medicalCost: '500' };
    const two = adjudicate(parseClaim({ ...claimOf('case-1'), loss }), capped);
    expect(account(two)).toContain('两个险种同时赔付时医疗费用只计一次');
    expect(english.describeDetermination(two)).toContain('medical expenses count once');
  });

  it('tells that what a liable party paid may be taken off', () => {
    const paid = adjudicate(parseClaim(claimOf('case-41')), contract);
    expect(account(paid)).toContain('合计已按责任人的赔偿或者合同限额扣减');
    expect(english.describeDetermination(paid)).toContain('less by what a liable party pays');
  });

  it('names the samaritan line as well where it comes on top', () => {
    const added = parseContract({
      ...contractOf('illustrative'),
      readings: { 'line-overlap': 'add-samaritan' },
    });
    const claim = {
      ...claimOf('case-1'),
      loss: { ...claimOf('case-1').loss, role: 'disaster-relief', medicalCost: '0' },
    };
    const determination = adjudicate(parseClaim(claim), added);
    expect(determination).toMatchObject({ amount: '200000.00', line: 'natural-disaster' });
    const text = account(determination);
    expect(text).toContain('适用险种：自然灾害救助保险（《通知》二（二）1），核定100000.00元');
    expect(text).toContain('适用险种：见义勇为救助保险（《通知》二（二）2），核定100000.00元');
    expect(text).toContain('核定金额：200000.00元');
  });
});

describe('a finding', () => {
  const found = [...findings(GUTTED), ...findings(SETTLED)];
  const once = found.filter(({ code }, i) => found.findIndex((finding) => finding.code === code) === i);

  it('is one sentence in Chinese, for every code', () => {
    expect(once.map(chinese.describeFinding)).toEqual([
      '首席承保人份额为40%，《通知》要求不低于50%（《通知》二（三）承保方式）。',
      '承保人为4家，《通知》计划为2-3家（《通知》二（三）承保方式）。',
      '首席承保人为甲，《通知》列明的是中国人民财产保险股份有限公司重庆市綦江支公司（《通知》三）。',
      '第二承保人为甲，《通知》列明的是中国平安财产保险股份有限公司綦江支公司（《通知》三）。',
      '第三承保人为甲，《通知》列明的是中国太平洋财产保险股份有限公司綦江支公司（《通知》三）。',
      '合同自北京时间2023年1月2日00:00起，《通知》定的期限自2023年开始（《通知》二（三）保险期限）。',
      '合同至北京时间2024年1月1日00:00止，《通知》定的期限到2025年为止（《通知》二（三）保险期限）。',
      '合同自北京时间2023年1月2日00:00起，至北京时间2024年1月1日00:00止，《通知》原则上一定三年（《通知》二（三）承保方式）。',
      '合同年保费为1元，《通知》计划为400000.00元（《通知》二（四））。',
      '自然灾害救助保险：死亡给付为0，按此不会有任何赔付，《通知》规定由保险人赔偿该险种的损失（《通知》二（二）1）。',
      '合同没有承保《通知》所列的见义勇为救助保险（《通知》二（二）2）。',
      '自然灾害救助保险每人每次灾害最多赔付0.00元，低于市级意见（渝府办发〔2017〕121号）的下限100000.00元（《通知》开头一段）。',
      '自然灾害救助保险每人医疗费用最多赔付0.00元，低于市级意见（渝府办发〔2017〕121号）的下限10000.00元（《通知》开头一段）。',
      '每次灾害留给基本保障的限额为0.00元，低于市级意见（渝府办发〔2017〕121号）的下限30000000.00元（《通知》开头一段）。',
      '每年留给基本保障的限额为0.00元，低于市级意见（渝府办发〔2017〕121号）的下限60000000.00元（《通知》开头一段）。',
      '合同自北京时间2024年1月1日00:00起，至北京时间2025年1月1日00:00止，只签一年，在《通知》的2023年至2025年之内（《通知》二（三）保险期限）。',
      '火灾、爆炸救助保险的医疗费用只赔80%；《通知》没有规定赔付比例（《通知》二（五））。',
      '火灾、爆炸救助保险的医疗费用先扣免赔额100元；《通知》没有规定免赔额（《通知》二（五））。',
      '一户在一次事件里只赔一处房屋；《通知》没有规定（《通知》二（五））。',
      '每人的赔付不论险种最多200000元；《通知》没有规定（《通知》二（五））。',
      '火灾、爆炸救助保险每次事件最多赔付1000000元；《通知》没有规定（《通知》二（五））。',
      '年限额按保单年度计算；《通知》没有规定按哪一种年度（《通知》二（五））。',
      '同一灾因72小时内的损失算一次事件；《通知》没有规定（《通知》二（五））。',
      '超过限额的按登记顺序赔付；《通知》没有规定（《通知》二（五））。',
      '伤残等级只认按“《人身保险伤残评定标准及代码》（2013年）”评定的；《通知》没有规定标准（《通知》二（五））。',
      '多处伤残等级相同的，晋升一级；《通知》没有规定（《通知》二（五））。',
      '合同把“战争或者武装冲突”列为免责（有此情形即免责）；《通知》没有规定免责事项（《通知》二（五））。',
      '合同另定条件“出险后四十八小时内报案”，“自然灾害救助保险”“房屋损毁保险”满足它才赔付；《通知》没有规定（《通知》二（五））。',
      '“万盛是否在承保区域内”，《通知》未定，合同选了较窄的解释：不在：万盛经开区的十个街镇另有自己的方案（《通知》二（一））。',
    ]);
  });

  it('is one sentence in English, for every code', () => {
    expect(new Set(once.map(({ code }: Finding) => code))).toEqual(
      new Set(Object.keys(english.words.findings)),
    );
    for (const sentence of found.map(english.describeFinding)) {
      expect(sentence).toMatch(/^[A-Z].* \[Notice, .*\]\.$/);
      expect(sentence.replace('甲', '').replace('出险后四十八小时内报案', '')).not.toMatch(NOT_ENGLISH);
      expectNoCode(sentence);
    }
    expect(once.slice(0, 8).map(english.describeFinding)).toEqual([
      'The lead insurer bears 40%, while the Notice requires at least 50% [Notice, II (3), method of underwriting].',
      'The number of insurers is 4, while the Notice plans 2-3 [Notice, II (3), method of underwriting].',
      'The lead insurer is 甲, while the Notice names PICC Property and Casualty Company Limited, Qijiang Sub-branch, Chongqing [Notice, III].',
      'The second insurer is 甲, while the Notice names Ping An Property and Casualty Insurance Company of China, Ltd., Qijiang Sub-branch [Notice, III].',
      'The third insurer is 甲, while the Notice names China Pacific Property Insurance Co., Ltd., Qijiang Sub-branch [Notice, III].',
      'The contract begins at 00:00 on 2 January 2023 (Beijing time), while the term of the Notice begins with the year 2023 [Notice, II (3), period of insurance].',
      'The contract ends at 00:00 on 1 January 2024 (Beijing time), while the term of the Notice ends with the year 2025 [Notice, II (3), period of insurance].',
      'The contract runs from 00:00 on 2 January 2023 (Beijing time) until 00:00 on 1 January 2024 (Beijing time), while the Notice fixes three years in principle [Notice, II (3), method of underwriting].',
    ]);
  });

  it('names the lines, and the term that can never pay', () => {
    const said = found.map(chinese.describeFinding);
    for (const part of [
      '市政设施救助保险：3级伤残的比例为0.4，按此不会有任何赔付',
      '市政设施救助保险：医疗费用的免赔额为9999999999999.99，',
      '火灾、爆炸救助保险：各级伤残的比例为0.001、0.001、',
      '火灾、爆炸救助保险：每年的限额为0，',
      '房屋损毁保险：房屋倒塌的标准为0，',
      '合同每人每次灾害最多赔付0.00元，低于',
      '合同把“醉酒或者吸毒”列为免责（由此造成损害的才免责），限于“自然灾害救助保险”；',
    ])
      expect(
        said.some((sentence) => sentence.startsWith(part)),
        part,
      ).toBe(true);
  });

  it('says of a rank that nobody holds that nobody holds it', () => {
    const [lead] = GUTTED.insurers as [(typeof GUTTED.insurers)[number]];
    const alone = findings({ ...SETTLED, insurers: [{ ...lead, share: '1' }] });
    const second = alone.find(({ code }) => code === 'second-insurer') as Finding;
    expect(chinese.describeFinding(second)).toMatch(/^合同没有第二承保人，《通知》列明的是中国平安/);
    expect(english.describeFinding(second)).toMatch(
      /^There is no second insurer, while the Notice names Ping An/,
    );
  });

  it('puts no instant into the mouth of the notice', () => {
    for (const text of once.map(chinese.describeFinding))
      expect(text).not.toMatch(/《通知》[^，（]*(?:北京时间|\d日)/);
    for (const text of once.map(english.describeFinding)) expect(text).not.toMatch(/Notice[^[]*Beijing time/);
  });

  it('cites a clause that exists', () => {
    for (const { clause } of found) expect(CLAUSE_IDS).toContain(clause);
  });
});

describe('a finding of an amended contract', () => {
  it('says after which endorsement', () => {
    const endorsements = [
      { id: 'e-1', effectiveAt: '2024-01-01T00:00:00+08:00' },
      { id: 'e-2', effectiveAt: '2024-06-01T00:00:00+08:00', premium: '360000' },
    ];
    const [finding] = findings({ ...contractOf('illustrative'), exclusions: [], endorsements } as never);
    expect(chinese.describeFinding(finding as Finding)).toMatch(/^第2次批改以后：合同年保费为360000元/);
    expect(english.describeFinding(finding as Finding)).toMatch(/^After endorsement 2: /);
    const eleventh = { ...(finding as Finding), path: 'endorsements.10.premium' };
    expect(english.describeFinding(eleventh)).toMatch(/^After endorsement 11: /);
  });
});

describe('a difference in a receipt', () => {
  const said = (difference: Difference) => [
    chinese.describeDifference(difference),
    english.describeDifference(difference),
  ];

  it('is told with what should stand there and what does', () => {
    const path = 'determination.shares.0.amount';
    expect(
      said({ kind: 'receipt-altered', path, clauses: [], expected: '60000.00', found: '90000.00' }),
    ).toEqual([
      '凭证已被改动：determination.shares.0.amount，应为60000.00，现为90000.00。',
      'The receipt has been altered: determination.shares.0.amount; it should be 60000.00, it is 90000.00.',
    ]);
    expect(
      said({ kind: 'claim-differs', path: 'claim.read.loss.harm', clauses: [], expected: 'death' }),
    ).toEqual([
      '案件与出具凭证时不同：claim.read.loss.harm，应为death，现为无。',
      'The claim is not the one that the receipt was issued for: claim.read.loss.harm; it should be death, it is nothing.',
    ]);
    expect(
      said({ kind: 'contract-differs', path: 'contract.read.insurers.0.lead', clauses: [], found: true })[1],
    ).toBe(
      'The contract is not the one that the receipt was issued for: contract.read.insurers.0.lead; it should be nothing, it is true.',
    );
  });

  it('is told with lists as they are written, under whatever name', () => {
    const of = (path: string, found: unknown) =>
      said({ kind: 'claim-differs', path, clauses: [], found } as Difference)[1];
    expect(of('claim.read.loss.circumstances', ['war'])).toMatch(
      /; it should be nothing, it is \["war"\]\.$/,
    );
    expect(of('claim.read.rules', 'x')).toMatch(/it is x\.$/);
    expect(of('claim.read.hashes', 'x')).toMatch(/it is x\.$/);
    for (const path of ['rules', 'claim.hash', 'hash', 'claim.unread.hash', 'rules.edition'])
      expect(of(path, 'x'), path).not.toContain('it is x');
  });

  it('is told with its clauses, and without fingerprints', () => {
    const path = 'rules.conditions.in-term';
    const difference = {
      kind: 'rules-differ',
      path,
      clauses: ['2.3b-1'],
      expected: 'aaaa',
      found: 'bbbb',
    } as const;
    expect(said(difference)).toEqual([
      '规则与出具凭证时不同：rules.conditions.in-term（《通知》二（三）保险期限）。',
      'The rules are not those that the receipt was issued under: rules.conditions.in-term [Notice, II (3), period of insurance].',
    ]);
    for (const hidden of ['hash', 'claim.hash', 'claim.unread.loss.personId'])
      expect(said({ kind: 'receipt-altered', path: hidden, clauses: [], found: 'bbbb' })[0]).not.toContain(
        'bbbb',
      );
  });

  it('may be the whole of it', () => {
    expect(said({ kind: 'receipt-malformed', path: '', clauses: [] })).toEqual([
      '不是本格式的裁定凭证，或者无法读取。',
      'This is no receipt of this format, or cannot be read.',
    ]);
  });
});
