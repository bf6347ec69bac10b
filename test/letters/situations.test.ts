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
