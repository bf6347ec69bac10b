// 少见的情形，两种语言。What is rare, in both languages.
import { describe, expect, it } from 'vitest';
import type { PaperReliedOn } from '../../src/letters/zh-CN.js';
import { bare, example, SPOKEN } from './support.js';

const [lightning, illustrative] = example('01-lightning-huidong');
const [rescue] = example('29-rescue-nobody-applied');
const [poplar, anyFailure] = example('04-poplar-jiahe');
const LOCALES = ['zh-CN', 'en'] as const;

const withLoss = (claim: object, loss: object): never =>
  ({ ...claim, loss: { ...(claim as { loss: object }).loss, ...loss } }) as never;

const written = (claim: object, contract: object, locale: keyof typeof SPOKEN) =>
  SPOKEN[locale].asText(SPOKEN[locale].letter(claim as never, contract as never, bare));

describe('an act of help', () => {
  it.each([
    ['refused', '可以向作出决定的部门提出', 'you may raise it with the body that made it'],
    ['applied', '见义勇为的认定正在', 'The application for recognition is with'],
    ['not-applied', '见义勇为由', 'Acts of bravery are recognised by'],
  ])('of which recognition is %s', (recognisedBy, zh, en) => {
    const claim = withLoss(rescue, { recognisedBy });
    expect(written(claim, illustrative, 'zh-CN')).toContain(zh);
    expect(written(claim, illustrative, 'en')).toContain(en);
  });
});

describe('two lines that pay two', () => {
  const contract = {
    ...(anyFailure as object),
    readings: { ...(anyFailure as { readings?: object }).readings, 'line-overlap': 'add-samaritan' },
  };
  const claim = withLoss(poplar, { role: 'samaritan', recognisedBy: 'district' });

  it('are told with whom each pays', () => {
    expect(written(claim, contract, 'zh-CN')).toMatch(
      /由政府领取[\s\S]*由申请人领取|由申请人领取[\s\S]*由政府领取/,
    );
    const en = written(claim, contract, 'en');
    expect(en).toContain('goes to the government.');
    expect(en).toContain('goes to the claimant.');
  });
});

describe('a list of papers too long for the page', () => {
  it.each(LOCALES)('stands overleaf: %s', (locale) => {
    const { letter, asHtml, asMarkdown, asText } = SPOKEN[locale];
    const bareClaim = { id: 'c', loss: { kind: 'person' } } as never;
    const { page, ...rest } = letter(bareClaim, illustrative, bare);
    const overleaf = page.overleaf?.blocks.map(({ text }) => text) ?? [];
    expect(overleaf.length).toBeGreaterThan(5);
    const [first = ''] = overleaf;
    for (const text of [asText({ page, ...rest }), asHtml({ page, ...rest }), asMarkdown({ page, ...rest })])
      expect(text.replaceAll('\\', '')).toContain(first);
    expect(asHtml({ page, ...rest })).toContain('<aside>');
  });
});

describe('the file note', () => {
  const paper: PaperReliedOn = {
    document: 'death-certificate',
    by: 'hospital',
    establishes: ['loss.harm'],
    date: '2024-07-12',
    number: '7',
  };
  const endorsed = {
    ...(illustrative as object),
    endorsements: [
      { id: 'e-1', effectiveAt: '2024-06-01T00:00:00+08:00', lines: { 'natural-disaster': null } },
    ],
  } as never;
  const undated = {
    ...(lightning as object),
    incident: { division: '500110110', peril: 'lightning' },
  } as never;

  it.each(LOCALES)('has what each version of the contract asks, and the papers: %s', (locale) => {
    const { asText, fileNote } = SPOKEN[locale];
    const note = asText(fileNote(undated, endorsed, { ...bare, papers: [paper] }));
    expect(note).toMatch(locale === 'en' ? /amend/i : /批改/);
    expect(note).toMatch(locale === 'en' ? /12 July 2024, 7\)/ : /2024年7月12日，7）/);
  });
});

describe('a refusal', () => {
  const early = {
    id: 'early',
    incident: { startedAt: '2022-12-31T23:30:00+08:00' },
    loss: { kind: 'person' },
  };

  it('by the day alone names the paper that could show another, though nothing else is known', () => {
    expect(written(early, illustrative, 'zh-CN')).toContain('可以提交灾情报告，请求重新审核');
    expect(written(early, illustrative, 'en')).toContain(
      'For a review, hand in the disaster situation report',
    );
  });

  it('gives what two reasons have in common once', () => {
    const { incident } = lightning as { readonly incident: object };
    const outside = withLoss(
      { ...(lightning as object), incident: { ...incident, peril: 'fire', liableParty: 'able-to-pay' } },
      { presence: 'outside' },
    );
    const { letter } = SPOKEN.en;
    const { page, grounds } = letter(outside, illustrative, bare);
    const shared = grounds.map(
      ({ conditions }) => conditions.filter(({ id }) => id === 'act-insured').length,
    );
    expect(shared).toEqual([1, 1]);
    const reasons = page.sections.find(({ id }) => id === 'reason')?.blocks.map(({ text }) => text) ?? [];
    expect(reasons.filter((text) => text.includes('so Bravery (good samaritan)'))).toHaveLength(1);
  });

  it('quotes the same words once, and cites them after', () => {
    const { incident } = lightning as { readonly incident: object };
    const house = {
      id: 'house',
      incident: { ...incident, peril: 'other' },
      loss: {
        kind: 'house',
        causedByIncident: false,
        circumstances: [],
        title: 'lawful',
        use: 'residential',
        part: 'main-structure',
        damage: 'collapsed',
      },
    };
    const en = written(house, illustrative, 'en');
    expect(en.match(/“caused by fire, explosion, crowd crush or natural disaster”/g)).toHaveLength(1);
    expect(en).toContain(
      'was not caused by this incident, so the insurance does not pay for it (Notice, II (2) 5)',
    );
  });
});
