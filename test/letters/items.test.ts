import { describe, expect, it } from 'vitest';
import { parseContract } from '../../src/index.js';
import type { Letter, LetterSection, PaperReliedOn } from '../../src/letters/zh-CN.js';
import { asText, letter } from '../../src/letters/zh-CN.js';
import { bare, example, full } from './support.js';

const [lightning, illustrative] = example('01-lightning-huidong');
const [wansheng] = example('14-rainstorm-in-wansheng');
const [fire] = example('17-fire-liability-open');
const [ungraded] = example('15-subsidence-ungraded');

const death: PaperReliedOn = {
  document: 'death-certificate',
  by: 'hospital',
  establishes: ['loss.harm'],
  date: '2024-07-12',
  number: '渝医死字第7号',
};

const said = (written: Letter, id: LetterSection): string =>
  written.page.sections
    .filter((section) => section.id === id)
    .flatMap(({ blocks }) => blocks.map(({ text }) => text))
    .join('\n');

const paid = letter(lightning, illustrative, full([death]));
const refused = letter(wansheng, illustrative, bare);
const pending = letter(fire, illustrative, bare);
const empty = letter(lightning, illustrative, bare);

/** 告知书须有的十五项。The fifteen things that a letter must have. */
describe('a letter', () => {
  it('1 names its kind, the insurer and the line', () => {
    const lead = parseContract(illustrative).insurers.find((one) => one.lead)?.name;
    for (const [written, title, line] of [
      [paid, '赔付告知书', '自然灾害救助保险'],
      [pending, '补充材料通知书', '火灾、爆炸救助保险'],
      [refused, '不予赔付告知书', '綦江区巨灾保险'],
    ] as const) {
      expect(written.page.title).toBe(title);
      expect(written.page.issuer).toBe(lead);
      expect(written.page.about).toContain(line);
    }
  });
  it('2 has its addressee and case number, and says how to quote it', () => {
    expect(paid.page.fields.map(({ value }) => value)).toEqual(['李强', 'QJ-2025-0031']);
    expect(said(paid, 'next')).toContain('注明案件编号QJ-2025-0031');
    expect(empty.page.fields.map(({ value }) => value)).toEqual(['［收件人……］', '［案件编号……］']);
  });
  it('3 has issuer, date, seal, handler and contact; what is not filled is visible', () => {
    expect(asText(paid)).toMatch(/经办人：王芳\n地址：.*\n日期：2025年3月4日\n核验编号：b5bb.*\n（盖章处）/);
    expect(said(paid, 'next')).toContain('023-48600000');
    expect(asText(empty)).toContain('经办人：［经办人……］');
    expect(said(empty, 'next')).toContain('［联系电话……］');
  });
  it('4 begins with the outcome and the amount, with its reservation, in one sentence', () => {
    expect(paid.page.sections[0]?.id).toBe('result');
    expect(paid.page.sections[0]?.blocks[0]?.text).toBe(
      '核定金额100,000.00元（人民币壹拾万元整），以合同累计限额结算后的实付金额为准。',
    );
  });
  it('5 says what was found: what, when, where, whom', () => {
    expect(said(paid, 'reason')).toContain('2024年7月11日16时20分，赶水镇发生雷击，李明死亡。');
  });
  it('6 gives every basis of a refusal with facts, provision and application', () => {
    expect(said(refused, 'reason')).toContain(
      '发生地点：石林镇，属于万盛经开区管辖的街镇。《通知》二（一）写明“綦江区管辖范围内”。事发地点不在承保区域内，因此不属于赔付范围。',
    );
  });
  it('7 names the papers relied on: paper, issuer, date', () => {
    expect(said(paid, 'papers')).toMatch(/（医疗机构，2024年7月12日，渝医死字第7号）/);
    expect(said(empty, 'papers')).toContain('［材料名称、出具单位、日期……］');
  });
  it('8 has the own words of the contract where the contract decides', () => {
    expect(said(paid, 'clause')).toContain('保险合同：本保险的死亡给付为每人100,000.00元。');
    expect(said(empty, 'clause')).toContain('［合同条款原文……］');
    expect(said(pending, 'clause')).not.toContain('合同条款原文');
    const own = {
      ...(illustrative as object),
      conditions: [{ id: 'notified', text: '出险后48小时内通知承保人', lines: ['natural-disaster'] }],
    };
    const loss = { ...(lightning as { loss: object }).loss, conditions: { notified: false } };
    const late = letter({ ...(lightning as object), loss } as never, own as never, {
      ...bare,
      papers: [{ document: 'contract-papers', by: 'insurers', establishes: ['loss.conditions.notified'] }],
    });
    expect(asText(late)).toContain('合同写明“出险后48小时内通知承保人”');
    // 承保机构自己的判断，没有材料就不写。Their own judgement is no reason without its paper.
    expect(letter({ ...(lightning as object), loss } as never, own as never, bare).form).toBe('papers');
  });
  it('9 works out every figure, in digits and in capitals', () => {
    expect(said(letter(ungraded, illustrative, bare), 'sums')).toBe(
      '医疗费用8,123.45元（人民币捌仟壹佰贰拾叁元肆角伍分）。算法：票据金额8,123.45元。',
    );
  });
  it('10 asks for what is missing once, in one complete list: from whom and why', () => {
    expect(said(pending, 'bring')).toContain('本通知一次列明全部需要补充的材料。');
    expect(pending.wanted.map(({ document }) => document)).toContain('liable-party-statement');
    for (const { by, facts } of pending.wanted) {
      expect(by.length).toBeGreaterThan(0);
      expect(facts.length).toBeGreaterThan(0);
    }
  });
  it('11 pays what is certain now, and leaves the rest for later', () => {
    expect(said(letter(ungraded, illustrative, bare), 'result')).toBe(
      '核定金额8,123.45元（人民币捌仟壹佰贰拾叁元肆角伍分），以合同累计限额结算后的实付金额为准。\n以上是现在可以核定的部分，其余部分在收到下列材料后另行核定。',
    );
  });
  it('12 takes periods from `rights` alone', () => {
    expect(said(paid, 'next')).toContain('办理期限见“权利和期限”。');
    expect(said(paid, 'rights')).toBe('对本告知书有异议的，可以自收到之日起向出具单位书面提出。');
    expect(said(empty, 'rights')).toMatch(/^［由出具单位填写/);
    for (const written of [empty, refused, pending])
      expect(asText(written)).not.toMatch(/\d+(?:日|天|个工作日)内/);
  });
  it('13 says step by step what the reader can do', () => {
    for (const written of [paid, refused, pending])
      expect(written.page.sections[1]?.blocks.filter(({ kind }) => kind === 'item').length).toBeGreaterThan(
        2,
      );
  });
  it('14 speaks the language of the reader, plainly: see `says.test.ts`', () => {
    for (const written of [empty, refused, pending]) expect(asText(written)).not.toMatch(/[a-z]{2}/i);
  });
  it('15 has the number by which anybody can check it', () => {
    expect(asText(paid)).toContain(`核验编号：${full().receipt}`);
    expect(asText(empty)).toContain('核验编号：［核验编号……］');
  });
});
