// 告知书里随情形而变的话。What a letter says otherwise by what is known, in both languages.
import { describe, expect, it } from 'vitest';
import { LETTER as EN } from '../../src/words/en/letter.js';
import type { Happened } from '../../src/words/letter-phrases.js';
import { LETTER as ZH } from '../../src/words/zh-CN/letter.js';

const BOTH = [ZH, EN] as const;

describe('moments', () => {
  it.each([
    ['2024-07-11', '2024年7月11日', '11 July 2024'],
    ['2024-07-11T16:20:00+08:00', '2024年7月11日16时20分', '11 July 2024, 16:20'],
    ['2024-07-11T08:05:00+08:00', '2024年7月11日8时5分', '11 July 2024, 8:05'],
  ])('%s', (moment, zh, en) => {
    expect(BOTH.map((letter) => letter.moment(moment))).toEqual([zh, en]);
  });
  it('a term ends with the day before the instant at midnight before which it ends', () => {
    const [start, end, noon] = [
      '2023-01-01T00:00:00+08:00',
      '2026-01-01T00:00:00+08:00',
      '2026-01-01T12:00:00+08:00',
    ] as const;
    expect(EN.period(start, end)).toBe('from the start of 1 January 2023 to the end of 31 December 2025');
    expect(EN.period(start, noon)).toBe('from the start of 1 January 2023 to 1 January 2026, 12:00');
    expect(ZH.period(start, end)).toMatch(/2023年1月1日.*2025年12月31日/);
    expect(ZH.period(start, noon)).toMatch(/2023年1月1日.*2026年1月1日12时/);
  });
});

it('what is long is parted from what follows it', () => {
  const [short, long] = ['甲', '乙'.repeat(40)];
  expect(ZH.corrected.fact('户', short, short)).toBe('户：原为甲，现为甲。');
  expect(ZH.corrected.fact('户', short, long)).toBe(`户：原为甲；现为${long}。`);
  const words = 'so '.repeat(40).trim();
  expect(EN.corrected.fact('House', words, 'here')).toBe(`House: was ${words}. It is now here.`);
});

describe('what happened', () => {
  const person: Happened = {
    when: null,
    where: null,
    peril: null,
    role: null,
    who: 'A',
    harm: null,
    damage: null,
    isHouse: false,
  };
  it.each<[Partial<Happened>, RegExp, string]>([
    [{}, /^A受到伤害。$/, 'A was harmed.'],
    [{ harm: 'death', where: 'B' }, /B.*A死亡。$/, 'B: A died.'],
    [{ harm: 'injury', role: 'samaritan' }, /^A.+受伤。$/, 'A was injured while helping others.'],
    [{ isHouse: true }, /^A的房屋受损。$/, 'The house of A was damaged.'],
    [{ isHouse: true, damage: 'collapsed' }, /^A的房屋倒塌。$/, 'The house of A collapsed.'],
  ])('%j', (known, zh, en) => {
    expect(ZH.happened({ ...person, ...known })).toMatch(zh);
    expect(EN.happened({ ...person, ...known })).toBe(en);
  });
});

describe('whom it is about', () => {
  it.each([
    ['A', 'death', 'A died, as A did.'],
    [null, 'death', 'The deceased died, as the deceased did.'],
    [null, 'missing', 'The missing person died, as the missing person did.'],
    [null, 'injury', 'The person died, as the person did.'],
  ] as const)('%s, %s', (name, harm, en) => {
    expect(EN.speaking('The person died, as the person did.', name, harm)).toBe(en);
  });
  it('in 中文 is named alike', () => {
    const said = [
      ['甲', 'death'],
      [null, 'death'],
      [null, 'missing'],
      [null, 'injury'],
    ] as const;
    expect(said.map(([name, harm]) => ZH.speaking('当事人在场', name, harm))).toEqual([
      '甲在场',
      '逝者在场',
      '失踪人员在场',
      '当事人在场',
    ]);
  });
});

describe('a reason', () => {
  const ground = { values: ['V'], clause: 'II (1)', quote: 'Q', fails: 'It fails', term: null } as const;

  it('is quoted once, and cited after', () => {
    expect(EN.ground(ground, null)).toBe(
      'V. The Notice, II (1), says “Q”. It fails, so the insurance does not pay for it.',
    );
    expect(EN.ground({ ...ground, quote: null }, ['L'])).toBe(
      'V. It fails, so L does not pay for it (Notice, II (1)).',
    );
    expect(EN.ground({ ...ground, values: [], term: 'T' }, null)).toContain(
      'The period of insurance runs T.',
    );
    expect(ZH.ground(ground, null)).toMatch(/V.*《通知》II \(1\)写明“Q”.*It fails/);
    expect(ZH.ground({ ...ground, quote: null }, ['L'])).toMatch(
      /V.*It fails，因此.*（《通知》II \(1\)）。$/,
    );
  });
  it('has quotations within quotations told apart', () => {
    expect(EN.quote('a “b” c')).toBe('“a ‘b’ c”');
    expect(ZH.quote('甲“乙”丙')).toBe('“甲‘乙’丙”');
    expect(EN.contractSays('a “b”')).toBe('The contract says “a ‘b’”.');
    expect(EN.contractReads('T', 'P')).toBe('On “T” the contract chose “P”.');
  });
});

describe('bodies, lines and papers', () => {
  it('say who is paid, and who has an application before it', () => {
    expect(EN.payee('L', 'S', 'government')).toBe('The S assessed under L goes to the government.');
    expect(EN.payee('L', 'S', 'claimant')).toBe('The S assessed under L goes to the claimant.');
    expect(ZH.payee('L', 'S', 'government')).toBe('按“L”核定的S，由政府领取。');
    expect(ZH.payee('L', 'S', 'claimant')).toBe('按“L”核定的S，由申请人领取。');
    expect(EN.next.awaiting('body')).toMatch(/^The application for recognition is with the body\./);
    expect(ZH.next.awaiting('区委政法委')).toMatch(/^见义勇为的认定正在区委政法委办理/);
    expect(BOTH.map(({ government }) => government('X'))).toEqual(['X', 'X']);
    expect(BOTH.map(({ percent }) => percent('5%'))).toEqual(['5%', '5%']);
  });
  it('a paper that nobody issues has no issuer, and of many facts the first are named', () => {
    expect(EN.wanted.paper('paper', [], ['A', 'B', 'C', 'D'])).toBe('Paper: a, b, c and more.');
    expect(EN.wanted.paper('paper', ['the X', 'Y'], ['A'])).toBe('Paper (the X or the y): a.');
    expect(ZH.wanted.paper('材料', [], ['甲'])).toBe('材料，用于证明甲。');
    expect(ZH.wanted.paper('材料', ['甲', '乙'], ['丙'])).toBe('材料，由甲或者乙出具，用于证明丙。');
  });
  it('limits cut in proportion, or in the order of the register', () => {
    const cut = {
      line: null,
      span: 'perEvent',
      year: '2024',
      limit: '1',
      due: '2',
      own: '3',
      paid: '4',
    } as const;
    expect(EN.settled.limited({ ...cut, isProRata: true })).toContain('in the same proportion');
    expect(EN.settled.limited({ ...cut, isProRata: false })).toContain('in the order of the register');
    expect(ZH.settled.limited({ ...cut, isProRata: true })).toContain('按同一比例');
    expect(ZH.settled.limited({ ...cut, isProRata: false })).toContain('按登记先后');
  });
});
