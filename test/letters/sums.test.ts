// 金额怎样算出来，两种语言逐句。How sums are worked out, sentence by sentence, in both languages.
import { describe, expect, it } from 'vitest';
import { bare, example, SPOKEN } from './support.js';

const [lightning, illustrative] = example('01-lightning-huidong');
const [landslide] = example('12-landslide-house');
const [poplar, anyFailure] = example('04-poplar-jiahe');
const [fire] = example('22-attic-fire-part-paid');

interface Terms {
  readonly lines: Readonly<Record<string, object>>;
}

const { lines } = illustrative as Terms;
const under = (changes: object, on: object = illustrative): object => ({ ...on, ...changes });
const withLine = (line: string, terms: object, changes: object = {}): object =>
  under({ lines: { ...lines, [line]: { ...lines[line], ...terms } }, ...changes });

const withLoss = (claim: object, loss: object): object => ({
  ...claim,
  loss: { ...(claim as { loss: object }).loss, ...loss },
});

const sumsOf = (claim: object, contract: object, locale: keyof typeof SPOKEN): readonly string[] =>
  SPOKEN[locale]
    .letter(claim as never, contract as never, bare)
    .page.sections.filter(({ id }) => id === 'sums')
    .flatMap(({ blocks }) => blocks.map(({ text }) => text.replace(/（人民币[^）]*）/g, '')));

type Row = readonly [
  name: string,
  claim: object,
  contract: object,
  zh: readonly string[],
  en: readonly string[],
];

const ROWS: readonly Row[] = [
  [
    'a death, and treatment above a deductible, at a rate, up to a limit',
    withLoss(lightning, { medicalCost: '30000.00' }),
    withLine('natural-disaster', { medical: { limit: '20000', rate: '0.8', deductible: '1000' } }),
    [
      '死亡给付100,000.00元，为合同约定的金额。',
      '医疗费用20,000.00元。算法：票据金额30,000.00元，减去免赔额1,000.00元，按80%计。以合同限额20,000.00元为限。',
      '“自然灾害救助保险”合计120,000.00元。',
    ],
    [
      'Death benefit CNY 100,000.00, as agreed in the contract.',
      'Medical expenses CNY 20,000.00. Worked out: bills of CNY 30,000.00, less a deductible of CNY 1,000.00, at 80%, up to the limit of CNY 20,000.00.',
      'Natural disaster relief insurance in all: CNY 120,000.00.',
    ],
  ],
  [
    'a disability, by grade and rate, within what the contract pays for a person',
    withLoss(lightning, { harm: 'disability', disabilityGrade: 9 }),
    withLine('natural-disaster', { personLimit: '15000' }),
    ['伤残给付20,000.00元：九级伤残，100,000.00元×20%。', '合同约定每人以15,000.00元为限，按此计算。'],
    [
      'Disability benefit CNY 20,000.00: grade 9, CNY 100,000.00 × 20%.',
      'The contract limits this to CNY 15,000.00 for each person.',
    ],
  ],
  [
    'what the contract pays of one claim at most',
    lightning,
    under({ limits: { perEvent: '40000000', perYear: '80000000', perPerson: '60000' } }),
    ['死亡给付100,000.00元，为合同约定的金额。', '合同约定每人每案以60,000.00元为限，按此计算。'],
    [
      'Death benefit CNY 100,000.00, as agreed in the contract.',
      'The contract limits one claim for a person to CNY 60,000.00.',
    ],
  ],
  [
    'less what somebody liable paid',
    withLoss(fire, { paidByLiableParty: '30000.00', medicalCost: '0.00' }),
    illustrative,
    ['死亡给付100,000.00元，为合同约定的金额。', '减去责任人赔偿的30,000.00元，为70,000.00元。'],
    [
      'Death benefit CNY 100,000.00, as agreed in the contract.',
      'Less CNY 30,000.00 from the liable party: CNY 70,000.00.',
    ],
  ],
  [
    'what the government owes, where no paper says it',
    withLoss(poplar, { governmentCompensation: '30000.00', governmentMedical: '0.00' }),
    anyFailure,
    ['死亡、伤残一项按合同计算为30,000.00元。'],
    ['For death or disability CNY 30,000.00, as worked out under the contract.'],
  ],
  [
    'what the government owes for treatment alone',
    withLoss(poplar, { governmentCompensation: '0.00', governmentMedical: '800.00' }),
    anyFailure,
    ['医疗费用800.00元。算法：票据金额800.00元。'],
    ['Medical expenses CNY 800.00. Worked out: bills of CNY 800.00.'],
  ],
  [
    'a house by its rooms, within what the contract pays for a household',
    withLoss(landslide, { damage: 'collapsed', rooms: 6 }),
    illustrative,
    ['房屋损毁30,000.00元：每间5,000.00元×6间。', '合同约定每户以20,000.00元为限，按此计算。'],
    [
      'House damage CNY 30,000.00: CNY 5,000.00 for each room, 6 rooms.',
      'The contract limits this to CNY 20,000.00 for each household.',
    ],
  ],
  [
    'a house by its area',
    withLoss(landslide, { damage: 'collapsed', area: '62.5' }),
    withLine('house-damage', { unit: 'area', rates: { collapsed: '100', severe: '80', moderate: '10' } }),
    ['房屋损毁6,250.00元：每平方米100.00元×62.5平方米。'],
    ['House damage CNY 6,250.00: CNY 100.00 for each square metre, 62.5 square metres.'],
  ],
  [
    'a house by its household',
    withLoss(landslide, { damage: 'collapsed' }),
    withLine('house-damage', { unit: 'household' }),
    ['房屋损毁5,000.00元：每户5,000.00元。'],
    ['House damage CNY 5,000.00: CNY 5,000.00 for each household.'],
  ],
  [
    'two lines, of which that of bravery comes on top',
    withLoss(lightning, { role: 'samaritan', recognisedBy: 'district' }),
    under({ readings: { 'line-overlap': 'add-samaritan' } }),
    [
      '按“自然灾害救助保险”计算：',
      '死亡给付100,000.00元，为合同约定的金额。',
      '按“见义勇为救助保险”计算：',
      '死亡给付100,000.00元，为合同约定的金额。',
      '见义勇为救助保险另外计算，合计200,000.00元。',
    ],
    [
      'Under Natural disaster relief insurance:',
      'Death benefit CNY 100,000.00, as agreed in the contract.',
      'Under Bravery (good samaritan) relief insurance:',
      'Death benefit CNY 100,000.00, as agreed in the contract.',
      'The bravery line is added: CNY 200,000.00 in all.',
    ],
  ],
];

describe.each(ROWS)('%s', (_, claim, contract, zh, en) => {
  it('in 中文', () => {
    expect(sumsOf(claim, contract, 'zh-CN')).toEqual(zh);
  });
  it('in English', () => {
    expect(sumsOf(claim, contract, 'en')).toEqual(en);
  });
});

it('nothing of a sum that is nothing', () => {
  const unpaid = withLoss(lightning, { harm: 'injury', medicalCost: '100.00' });
  const terms = withLine('natural-disaster', { medical: { limit: '20000', rate: '1', deductible: '100' } });
  for (const locale of ['zh-CN', 'en'] as const) expect(sumsOf(unpaid, terms, locale)).toEqual([]);
});
