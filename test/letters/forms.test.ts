import { describe, expect, it } from 'vitest';
import { adjudicate, explainLimits, InvalidInputError } from '../../src/index.js';
import type { Letter, LetterOptions, LetterSection, PaperReliedOn } from '../../src/letters/zh-CN.js';
import { asHtml, asMarkdown, asText, letter } from '../../src/letters/zh-CN.js';
import { balances, emptyLedger, post, postingOf, recordPayments } from '../../src/settlement/index.js';
import { bare, example } from './support.js';

const [lightning, illustrative] = example('01-lightning-huidong');
const [thief] = example('19-thief-and-lightning');
const [poplar, anyFailure] = example('04-poplar-jiahe');

const blocksOf = (written: Letter, id: LetterSection): readonly string[] =>
  written.page.sections
    .filter((section) => section.id === id)
    .flatMap(({ blocks }) => blocks.map(({ text }) => text));

const withLoss = (claim: never, loss: object): never =>
  ({ ...(claim as object), loss: { ...(claim as { loss: object }).loss, ...loss } }) as never;

const withIncident = (claim: never, incident: object): never =>
  ({
    ...(claim as object),
    incident: { ...(claim as { incident: object }).incident, ...incident },
  }) as never;

const contractWith = (changes: object): never => ({ ...(illustrative as object), ...changes }) as never;

const issuesOf = (options: unknown): readonly (readonly string[])[] => {
  try {
    letter(lightning, illustrative, options as LetterOptions);
  } catch (error) {
    if (error instanceof InvalidInputError)
      return error.issues.map(({ argument, path, code }) => [
        path === '' ? argument : `${argument}.${path}`,
        code,
      ]);
    throw error;
  }
  return [];
};

describe('the government, where it is paid', () => {
  const written = letter(poplar, anyFailure, bare);

  it('is addressed by its name, and asked as an authority', () => {
    expect(written.addressee).toBe('government');
    expect(written.page.fields[0]?.value).toBe('綦江区人民政府');
    expect(asText(written)).toContain('请贵单位把下列材料送交经办人');
  });
  it('is told no debt unless by the paper that says it', () => {
    expect(asText(written)).not.toMatch(/认定的赔偿金|依法|应当给付/);
    const papers: PaperReliedOn[] = [
      {
        document: 'court-judgment',
        by: 'court',
        establishes: ['loss.governmentCompensation'],
        number: '（2025）渝0110民初7号',
        date: '2025-02-03',
      },
    ];
    expect(blocksOf(letter(poplar, anyFailure, { ...bare, papers }), 'sums').join()).toMatch(
      /^依据.*（人民法院，2025年2月3日，（2025）渝0110民初7号）认定的赔偿金，按合同计算为/,
    );
  });
});

describe('a reason that accuses', () => {
  const contract = contractWith({ exclusions: [{ id: 'crime', if: 'present' }] });
  const claim = withLoss(thief, { circumstances: [{ id: 'crime', causedLoss: true }] });
  const report: PaperReliedOn = {
    document: 'police-report',
    by: 'public-security',
    establishes: ['loss.circumstances'],
    date: '2024-08-01',
  };

  it('is in no letter without its paper: what is asked for is the paper, from the authority', () => {
    const written = letter(claim, contract, bare);
    expect(adjudicate(claim, contract).outcome).toBe('declined');
    expect(written.form).toBe('papers');
    expect(asText(written)).not.toMatch(/犯罪|免责/);
    expect(written.wanted.map(({ broughtBy }) => broughtBy)).not.toContain('claimant');
  });
  it('is given with it, and names it', () => {
    const written = letter(claim, contract, { ...bare, papers: [report] });
    expect(written.form).toBe('refusal');
    expect(blocksOf(written, 'reason').join('\n')).toMatch(
      /犯罪行为[\s\S]*以上事实的证明：.*（区公安局，2024年8月1日）/,
    );
  });
  it('gives way to a reason that nobody disputes, where that is shown', () => {
    const early = withIncident(claim, { startedAt: '2022-12-31T23:30:00+08:00' });
    const written = letter(early, contract, bare);
    expect(written.grounds.map(({ conditions }) => conditions.map(({ id }) => id))).toEqual([['in-term']]);
    expect(asText(written)).toContain('保险期限自2023年1月1日0时起至2025年12月31日24时止。');
    const both = letter(early, contract, {
      ...bare,
      papers: [
        report,
        { document: 'situation-report', by: 'streets-and-towns', establishes: ['incident.startedAt'] },
      ],
    });
    expect(both.grounds.map(({ conditions }) => conditions[0]?.id)).toEqual([
      'in-term',
      'no-exclusion:person',
    ]);
  });
});

describe('what can still be sought', () => {
  it('a samaritan is told who recognises, and how to apply', () => {
    const [samaritan, contract] = example('29-rescue-nobody-applied');
    const steps = blocksOf(letter(samaritan, contract, bare), 'next').join('\n');
    expect(steps).toContain('见义勇为由区委政法委认定');
    const town = withLoss(samaritan, { recognisedBy: 'township' });
    const refused = letter(town, contract, bare);
    expect(refused.form).toBe('refusal');
    expect(blocksOf(refused, 'next').join('\n')).toContain('见义勇为由区委政法委认定');
  });
  it('what happened in 万盛 is referred there; what the contract did not choose is for the contract', () => {
    const [claim, contract] = example('14-rainstorm-in-wansheng');
    const silent = asText(letter(claim, contract, bare));
    expect(silent).toContain('当地另有保险方案');
    expect(silent).toContain('以保险合同为准');
    expect(silent).not.toContain('合同选定');
    const chosen = { ...(contract as object), readings: { wansheng: 'excluded' } } as never;
    expect(asText(letter(claim, chosen, bare))).toContain('合同选定的是');
  });
  it('a body goes by the name of the day of the letter', () => {
    const [claim, contract] = example('14-rainstorm-in-wansheng');
    const on = (issued: string) => asText(letter(claim, contract, { issued }));
    expect(on('2023-07-19')).toContain('巴南银保监分局');
    expect(on('2023-07-20')).not.toContain('银保监');
    expect(on('2023-07-20')).toContain('国家金融监督管理总局巴南监管分局');
  });
});

describe('a settlement', () => {
  const contract = contractWith({ limits: { perEvent: '150000.00', perYear: '800000.00' } });
  const second = { ...(lightning as object), id: 'other' } as never;
  const ids = [(lightning as { id: string }).id, 'other'];
  const decided = [lightning, second].map((claim) => adjudicate(claim, contract));
  const posted = post(
    emptyLedger(contract),
    [lightning, second].map((claim, i) =>
      postingOf(withLoss(claim, { personId: `p-${i}` }), decided[i] as never, 1),
    ),
  ).ledger;
  const { ledger } = recordPayments(posted, [
    {
      id: 'p-1',
      claim: ids[0] as string,
      kind: 'advance',
      paidAt: '2024-07-12T10:00:00+08:00',
      amount: '20000.00',
    },
  ]);
  const balance = balances(ledger).find(({ claim }) => claim === ids[0]);
  const rows = ids.map((id, i) => ({
    id,
    event: (lightning as { incident: { id: string } }).incident.id,
    startedAt: '2024-07-11T16:20:00+08:00',
    amount: decided[i]?.amount as string,
  }));
  const [limits] = explainLimits(rows, contract);
  const paid = { balance, limits } as LetterOptions['paid'];

  it('says what is paid, of what, and why less', () => {
    const written = letter(lightning, contract, { ...bare, paid });
    expect(written.form).toBe('settlement');
    expect(blocksOf(written, 'result')).toEqual([
      '本次结算支付55,000.00元（人民币伍万伍仟元整），为合同累计限额结算后的余款。',
    ]);
    expect(blocksOf(written, 'sums')).toEqual([
      '核定金额：100,000.00元（人民币壹拾万元整）。',
      '结算后应付：75,000.00元（人民币柒万伍仟元整）。',
      '已经支付：20,000.00元（人民币贰万元整）。',
    ]);
    expect(blocksOf(written, 'reason').slice(1)).toEqual([
      '合同约定每次事件赔付有限额，本次可用限额为150,000.00元。同一事件各案合计200,000.00元，其中本案100,000.00元。各案按同一比例支付，本案为75,000.00元（人民币柒万伍仟元整）。',
    ]);
  });
  it.each([
    [
      { further: '0.00', overpaid: '0.00', paid: '75000.00' },
      '结算后的应付金额75,000.00元（人民币柒万伍仟元整）已经付清。',
    ],
    [
      { further: '0.00', overpaid: '5000.00', paid: '80000.00' },
      '已付金额比结算后的应付金额多5,000.00元（人民币伍仟元整）。',
    ],
    [{ due: '0.00', further: '0.00', paid: '0.00' }, '按合同累计限额结算后，本案没有应付的金额。'],
  ])('%o', (changes, said) => {
    const written = letter(lightning, contract, {
      ...bare,
      paid: { balance: { ...balance, ...changes } } as LetterOptions['paid'],
    });
    expect(blocksOf(written, 'result')[0]).toBe(said);
  });
  it('is refused of another claim, or of books that contradict each other', () => {
    expect(issuesOf({ ...bare, paid: { balance: { ...balance, claim: 'x' } } })).toEqual([
      ['options.paid.balance.claim', 'other-record'],
    ]);
    expect(issuesOf({ ...bare, paid: { balance: { ...balance, conflict: true } } })).toEqual([
      ['options.paid.balance.conflict', 'conflicting'],
    ]);
    expect(issuesOf({ ...bare, paid: { balance, limits: { ...limits, id: 'x' } } })).toEqual([
      ['options.paid.limits.id', 'other-record'],
    ]);
  });
});

describe('a correction', () => {
  const injured = withLoss(lightning, { harm: 'disability', disabilityGrade: 9 });
  const previous = { claim: injured, issued: '2024-12-01' };

  it('says what was said, what is now, and why', () => {
    const graver = withLoss(lightning, { harm: 'disability', disabilityGrade: 7 });
    const written = letter(graver, illustrative, { ...bare, previous });
    expect(written.form).toBe('correction');
    expect(blocksOf(written, 'result')).toEqual([
      '核定金额由20,000.00元更正为40,000.00元（人民币肆万元整），以合同累计限额结算后的实付金额为准。',
      '原告知书的内容与本告知书不一致的，以本告知书为准。',
    ]);
    expect(blocksOf(written, 'reason')).toContain(
      '2024年12月1日的《赔付告知书》告知的是：20,000.00元（人民币贰万元整）。',
    );
    expect(blocksOf(written, 'reason').some((text) => /^伤残等级：原为九级，现为七级。/.test(text))).toBe(
      true,
    );
  });
  it('of the result', () => {
    const elsewhere = withIncident(lightning, { division: '500110105' });
    expect(blocksOf(letter(elsewhere, illustrative, { ...bare, previous }), 'result')[0]).toBe(
      '结果由“赔付”更正为“不予赔付”。',
    );
  });
  it('of the terms alone, and of nothing', () => {
    const other = contractWith({ premium: '500000.00' });
    const same = { ...bare, previous: { claim: lightning, contract: other, issued: '2024-12-01' } };
    expect(asText(letter(lightning, illustrative, same))).toContain('所适用的保险合同条款有变化。');
    const none = { ...bare, previous: { claim: lightning, issued: '2024-12-01' } };
    expect(letter(lightning, illustrative, none).correction?.facts).toEqual([]);
  });
  it('names no circumstance that no paper shows', () => {
    const now = withLoss(lightning, { circumstances: [{ id: 'crime', causedLoss: true }] });
    const text = asText(
      letter(now, illustrative, { ...bare, previous: { claim: lightning, issued: '2024-12-01' } }),
    );
    expect(text).not.toContain('犯罪');
    expect(text).toContain('事情经过：有变化。');
  });
  it('is of the same claim', () => {
    const other = { ...(lightning as object), id: 'another' };
    expect(issuesOf({ ...bare, previous: { claim: other, issued: '2024-12-01' } })).toEqual([
      ['options.previous.claim.id', 'other-record'],
    ]);
  });
});

describe('options', () => {
  it.each([
    [undefined, '', 'wrong-type'],
    [{}, 'issued', 'missing-key'],
    [{ issued: '2024-02-30' }, 'issued', 'day'],
    [{ ...bare, sendr: {} }, 'sendr', 'unknown-key'],
    [{ ...bare, rights: [''] }, 'rights.0', 'text-length'],
    [
      { ...bare, papers: [{ document: 'a', by: 'court', establishes: ['loss.harm'] }] },
      'papers.0.document',
      'not-listed',
    ],
    [
      {
        ...bare,
        papers: [{ document: 'fire-determination', by: 'fire-rescue', establishes: ['loss.harm'] }],
      },
      'papers.0.establishes.0',
      'cannot-attest',
    ],
    [
      { ...bare, papers: [{ document: 'police-report', by: 'public-security', establishes: ['loss.area'] }] },
      'papers.0.establishes.0',
      'cannot-attest',
    ],
    [{ ...bare, previous: { claim: {}, issued: '2024-01-01' } }, 'previous.claim.loss', 'missing-key'],
  ])('%j', (options, path, code) => {
    expect(issuesOf(options)).toContainEqual([path === '' ? 'options' : `options.${path}`, code]);
  });
});

describe('a letter written out', () => {
  const rights = ['甲 <b>&\n\n乙'];
  const written = letter(lightning, illustrative, { ...bare, rights });

  it('is frozen, plain data, the same each time', () => {
    expect(JSON.stringify(letter(lightning, illustrative, { ...bare, rights }))).toBe(
      JSON.stringify(written),
    );
    expect(Object.isFrozen(written.page.sections)).toBe(true);
  });
  it('as HTML carries no markup of the host, and refers to nothing outside', () => {
    const html = asHtml(written);
    expect(html).toContain('甲 &lt;b&gt;&amp;');
    expect(html).not.toMatch(/<script|https?:|src=|href=/);
    expect(html).toContain('counter(pages)');
  });
  it('as Markdown carries none either', () => {
    expect(asMarkdown(written)).toContain('甲 \\<b\\>\\& 乙');
    expect(asMarkdown(written)).toMatch(/^# 赔付告知书/);
  });
});
