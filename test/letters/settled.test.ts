// 结算告知书：付什么，为什么少。The letter of a settlement: what is paid, and why less.
import { describe, expect, it } from 'vitest';
import type { AcrossReason, Balance } from '../../src/settlement/index.js';
import { bare, example, SPOKEN } from './support.js';

const [lightning, illustrative] = example('01-lightning-huidong');
const { id } = lightning as { id: string };

const balance = (changes: Partial<Balance>): Balance => ({
  claim: id,
  version: 1,
  status: 'open',
  through: null,
  due: '100000.00',
  across: [],
  paid: '0.00',
  further: '0.00',
  overpaid: '0.00',
  onAccount: '0.00',
  conflict: false,
  ...changes,
});

/** 结果和算法两节。The result, and how it is worked out. */
const saidOf = (
  changes: Partial<Balance>,
  more: object = {},
  claim = lightning,
): Record<string, readonly string[]> =>
  Object.fromEntries(
    Object.entries(SPOKEN).map(([locale, { letter }]) => {
      const { page } = letter(claim, illustrative, {
        ...bare,
        paid: { balance: balance(changes), ...more } as never,
      });
      const texts = page.sections
        .filter(({ id: section }) => ['result', 'reason', 'sums'].includes(section))
        .flatMap(({ blocks }) => blocks.map(({ text }) => text));
      return [locale, texts];
    }),
  );

describe('what a settlement comes to', () => {
  it.each<[string, Partial<Balance>, string, string]>([
    [
      'something further is paid',
      { further: '40000.00', paid: '60000.00' },
      '本次结算支付40,000.00元（人民币肆万元整），为合同累计限额结算后的余款。',
      'This settlement pays CNY 40,000.00, what remains after the aggregate limits of the contract.',
    ],
    [
      'what is due was paid already',
      { paid: '100000.00' },
      '结算后的应付金额100,000.00元（人民币壹拾万元整）已经付清。',
      'The CNY 100,000.00 due after settlement has been paid.',
    ],
    [
      'nothing is due',
      { due: '0.00' },
      '按合同累计限额结算后，本案没有应付的金额。',
      'After the aggregate limits of the contract, there is no amount to be paid.',
    ],
    [
      'too much was paid',
      { paid: '130000.00', overpaid: '30000.00' },
      '已付金额比结算后的应付金额多30,000.00元（人民币叁万元整）。',
      'What was paid is CNY 30,000.00 more than what is due after settlement.',
    ],
  ])('%s', (_, changes, zh, en) => {
    const said = saidOf(changes);
    expect(said['zh-CN']?.[0]).toBe(zh);
    expect(said.en?.[0]).toBe(en);
  });

  it('asks to settle what was paid beyond it, but for advances, which stay', () => {
    const back = saidOf({ paid: '130000.00', overpaid: '30000.00', onAccount: '10000.00' });
    expect(back.en).toContain(
      'Of the excess, paid in advance: CNY 10,000.00, which need not be returned now.',
    );
    expect(back.en).toContain('Please contact the handler about the excess.');
    expect(back['zh-CN']).toContain('多付部分怎样处理，请与经办人联系。');
    const advance = saidOf({ paid: '130000.00', overpaid: '30000.00', onAccount: '30000.00' });
    expect(advance.en).not.toContain('Please contact the handler about the excess.');
    expect(advance['zh-CN']?.join()).toContain('现在不需要退回');
  });
});

describe('a claim that was paid, and for which nothing is assessed', () => {
  it('has what was paid among its sums, and no assessed amount of nothing', () => {
    const early = { ...(lightning as object), incident: { startedAt: '2022-12-31T23:30:00+08:00' } } as never;
    const said = saidOf({ due: '0.00', paid: '100.00', overpaid: '100.00' }, {}, early);
    expect(said.en?.join('\n')).not.toContain('CNY 0.00');
    expect(said.en).toContain('Paid already: CNY 100.00.');
    expect(said['zh-CN']?.join('\n')).not.toContain('核定金额');
  });
});

describe('why it is less than was assessed', () => {
  const ACROSS: Readonly<Record<AcrossReason, readonly [zh: RegExp, en: RegExp]>> = {
    'same-person': [/^同一人在同一事件中只赔付一次/, /^One person is paid once in one event/],
    'death-after-disability': [/从死亡给付中扣除。$/, /is taken off the death benefit\.$/],
    'same-house': [/^同一房屋在同一事件中只赔付一次/, /^One house is paid once in one event/],
    'one-per-household': [/一户在一次事件中只赔一处房屋/, /pays for one house of a household/],
    'household-limit': [/一户各处房屋合计有限额/, /all houses of a household together/],
  };

  it.each(Object.entries(ACROSS))('for other claims: %s', (reason, [zh, en]) => {
    const said = saidOf({ due: '50000.00', paid: '50000.00', across: [reason as AcrossReason] });
    expect(said['zh-CN']?.filter((text) => zh.test(text))).toHaveLength(1);
    expect(said.en?.filter((text) => en.test(text))).toHaveLength(1);
    expect(said.en?.join()).not.toContain('The amount is less because');
  });

  it('for limits that are not named, where no other claim has a part in it', () => {
    const said = saidOf({ due: '50000.00', paid: '50000.00' });
    expect(said['zh-CN']).toContain('金额减少是因为合同约定的累计限额。');
    expect(said.en).toContain('The amount is less because of the aggregate limits of the contract.');
    expect(saidOf({ paid: '100000.00' }).en).not.toContain(
      'The amount is less because of the aggregate limits of the contract.',
    );
  });

  const step = {
    line: null,
    year: 2024,
    cutBy: 'perEvent',
    leftOfYear: null,
    limit: '80000.00',
    due: '160000.00',
    dueBefore: '0.00',
    dueUpTo: '100000.00',
    paid: '50000.00',
  } as const;

  it('for limits that are named: of an event or what is left of a year, of a line or all of them', () => {
    const limits = {
      id,
      due: '100000.00',
      paid: '50000.00',
      steps: [step, { ...step, line: 'natural-disaster', cutBy: 'perYear', leftOfYear: '80000.00' }],
    };
    const said = saidOf({ due: '50000.00', further: '50000.00' }, { limits });
    expect(said.en?.filter((text) => text.startsWith('The contract limits payments for'))).toEqual([
      expect.stringMatching(/^The contract limits payments for each event; that is CNY 80,000\.00\./),
      expect.stringMatching(/^The contract limits payments for each year under .*; what is left for 2024 is/),
    ]);
    expect(said['zh-CN']?.filter((text) => text.startsWith('合同约定'))).toEqual([
      expect.stringMatching(/^合同约定每次事件赔付有限额，本次可用限额为80,000\.00元。/),
      expect.stringMatching(/^合同约定“自然灾害救助保险”每年赔付有限额，本次可用2024年可用余额为/),
    ]);
  });
});
